package id.sadardesa.desk.portrait;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.portrait.CameraFolder;
import id.sadardesa.core.roster.Spelling;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Photographs one by one: somebody is chosen, the camera's own program takes the picture into a
 * folder, and it is framed and kept here.
 */
final class CameraView {
    private static final Duration BETWEEN_LOOKS = Duration.millis(700);

    private final Desk desk;
    private final Texts texts;
    private final CameraViewModel model;
    private final Parent root;
    private final Timeline looks = new Timeline();

    @FXML private Label watched;
    @FXML private SearchField search;
    @FXML private ListTable<CardHolder> people;
    @FXML private Button keep;
    @FXML private Button again;
    @FXML private Button leave;
    @FXML private VBox pictureSide;
    @FXML private CropPane picture;
    @FXML private Label remarks;

    CameraView(Desk desk, CameraViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        columns();
        search.textProperty().subscribe(this::only);
        picture.setAccessibleText(texts.get("portrait.crop"));
        pictureSide.getChildren().add(1, new CropButtons(texts, picture));
        picture.crop().subscribe(part -> say());
        keep.setOnAction(event -> keep());
        again.setOnAction(event -> model.again());
        leave.setOnAction(event -> model.leave());
        leave.disableProperty().bind(desk.jobs().busy());
        people.getSelectionModel().selectedItemProperty().subscribe(who -> entitle());
        desk.jobs().busy().subscribe(busy -> entitle());
        model.taken().subscribe(this::show);
        looks.setCycleCount(Animation.INDEFINITE);
        looks.getKeyFrames().add(new KeyFrame(BETWEEN_LOOKS, event -> look()));
        model.folder().subscribe(this::watch);
    }

    private void columns() {
        people.identifiedBy(one -> one.person().id());
        people.text(texts.get("portrait.column.village"), 130, CameraView::village);
        people.text(texts.get("portrait.column.person"), 220, one -> one.person().fullName());
        people.text(
                texts.get("portrait.column.post"),
                150,
                one -> one.post() == null ? "–" : texts.get(one.post().named()));
        people.setAccessibleText(texts.get("portrait.missing"));
    }

    private static String village(CardHolder holder) {
        Village village = holder.village();
        return village == null ? "–" : village.name();
    }

    /** Who has no photograph yet; whoever follows the one just kept is chosen next. */
    void show(List<CardHolder> missing) {
        int at = Math.max(0, people.getSelectionModel().getSelectedIndex());
        people.rows(missing);
        if (people.getSelectionModel().isEmpty()) {
            people.getSelectionModel().select(Math.min(at, people.getItems().size() - 1));
        }
        entitle();
    }

    private void only(String typed) {
        String wanted = Spelling.fold(typed);
        people.only(one -> Spelling.fold(one.person().fullName()).contains(wanted));
        if (people.getSelectionModel().isEmpty()) {
            people.getSelectionModel().selectFirst();
        }
    }

    private @Nullable CardHolder chosen() {
        return people.getSelectionModel().getSelectedItem();
    }

    private void watch(@Nullable CameraFolder folder) {
        if (folder == null) {
            looks.stop();
        } else {
            watched.setText(texts.get("portrait.camera.watched", folder.path().toString()));
            looks.play();
        }
    }

    /** Another room may be looked at meanwhile. */
    private void look() {
        if (root.getScene() != null) {
            model.look();
        }
    }

    private void show(@Nullable Taken taken) {
        Opened opened = taken == null ? null : taken.opened();
        if (opened == null) {
            picture.show(null, Crop.WHOLE);
        } else {
            picture.show(
                    new Image(new ByteArrayInputStream(opened.whole())),
                    Crop.portrait(opened.negative().ratio()));
        }
        say();
        entitle();
        if (opened != null && chosen() != null) {
            keep.requestFocus();
        }
    }

    /** What is seen of the part that would be kept, or what is waited for. */
    private void say() {
        Taken taken = model.taken().get();
        if (taken == null) {
            remarks.setText(texts.get("portrait.camera.waiting"));
            return;
        }
        Text trouble = taken.trouble();
        Opened opened = taken.opened();
        remarks.setText(
                trouble != null || opened == null
                        ? texts.get(trouble == null ? Text.of("portrait.unreadable") : trouble)
                        : model.remarks(opened, picture.crop().get()).stream()
                                .map(texts::get)
                                .collect(Collectors.joining(" ")));
    }

    private void entitle() {
        CardHolder whose = chosen();
        Taken taken = model.taken().get();
        boolean busy = desk.jobs().busy().get();
        keep.setText(
                whose == null
                        ? texts.get("portrait.camera.keepNobody")
                        : texts.get("portrait.camera.keep", whose.person().name()));
        keep.setDisable(busy || whose == null || taken == null || taken.opened() == null);
        again.setDisable(busy || taken == null);
    }

    private void keep() {
        CardHolder whose = chosen();
        if (whose != null) {
            model.keep(whose.person(), picture.crop().get());
        }
    }
}
