package id.sadardesa.desk.portrait;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.portrait.CameraFolder;
import id.sadardesa.core.portrait.Shot;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks.Tick;
import id.sadardesa.desk.widget.Tone;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Foto: who has no photograph, and the pictures of a folder beside whose they are. */
public final class PortraitsView {

    private final Desk desk;
    private final Texts texts;
    private final PortraitsViewModel model;
    private final CameraView cameraView;
    private final Parent root;
    private boolean showing;
    private @Nullable Opened opened;

    @FXML private StackPane pages;
    @FXML private VBox without;
    @FXML private Label count;
    @FXML private Button camera;
    @FXML private Button list;
    @FXML private Button folder;
    @FXML private ListTable<CardHolder> missing;
    @FXML private HBox review;
    @FXML private CheckBox everybody;
    @FXML private Label chosen;
    @FXML private ListTable<Tick<Shot>> shots;
    @FXML private CropPane picture;
    @FXML private VBox pictureSide;
    @FXML private Label remarks;
    @FXML private ComboBox<Person> person;
    @FXML private Button keep;
    @FXML private Button leave;

    public PortraitsView(Desk desk, PortraitsViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.cameraView = new CameraView(desk, model.camera);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        missingColumns();
        shotColumns();
        Spoken.choice(person, this::named);
        person.valueProperty().subscribe(this::chose);
        folder.setOnAction(
                event ->
                        desk.files()
                                .folder("photos", Text.of("portrait.choose"))
                                .ifPresent(model::look));
        camera.setOnAction(
                event ->
                        desk.files()
                                .folder(
                                        "camera",
                                        Text.of("portrait.camera.choose"),
                                        CameraFolder.USUAL)
                                .ifPresent(model.camera::watch));
        camera.disableProperty().bind(model.busy());
        desk.files()
                .onSave(
                        list,
                        "photos",
                        Text.of("portrait.paper.save"),
                        () -> texts.get("portrait.paper.file"),
                        FilePicker.Kind.PDF,
                        model::print);
        pages.getChildren().add(cameraView.node());
        model.camera.folder().subscribe(watched -> turn());
        keep.setOnAction(event -> model.keep());
        leave.setOnAction(event -> model.leave());
        folder.disableProperty().bind(model.busy());
        keep.disableProperty().bind(model.busy().or(model.shots.count().isEqualTo(0)));
        leave.disableProperty().bind(model.busy());
        model.missing().subscribe(this::show);
        model.shots.rows().subscribe(rows -> turn());
        model.shots
                .count()
                .subscribe(
                        ticked ->
                                chosen.setText(
                                        texts.get(
                                                "portrait.chosen",
                                                ticked.intValue(),
                                                model.shots.rows().get().size())));
        shots.getSelectionModel().selectedItemProperty().subscribe(this::closer);
        picture.setAccessibleText(texts.get("portrait.picture"));
        pictureSide.getChildren().add(1, new CropButtons(texts, picture));
        picture.crop().subscribe(this::framed);
    }

    /** The frame was moved: what is kept of the picture is another part. */
    private void framed(Crop part) {
        Tick<Shot> row = shots.getSelectionModel().getSelectedItem();
        if (row != null && opened != null && !showing) {
            model.frame(row.thing(), part);
            remarks.setText(said(row.thing()));
        }
    }

    private void missingColumns() {
        missing.identifiedBy(one -> one.person().id());
        missing.text(texts.get("portrait.column.village"), 150, PortraitsView::village);
        missing.text(texts.get("portrait.column.person"), 270, one -> one.person().fullName());
        missing.text(
                texts.get("portrait.column.post"),
                200,
                one -> one.post() == null ? "–" : texts.get(one.post().named()));
        missing.setAccessibleText(texts.get("portrait.missing"));
        missing.onOpen(one -> desk.navigator().go(Room.PEOPLE, one.person().id()));
    }

    private static String village(CardHolder holder) {
        Village village = holder.village();
        return village == null ? "–" : village.name();
    }

    private void shotColumns() {
        TickColumn.in(shots, model.shots, Shot::fileName);
        TickColumn.everybody(everybody, model.shots);
        shots.text(texts.get("portrait.column.file"), 180, row -> row.thing().fileName());
        shots.text(texts.get("portrait.column.person"), 170, row -> whose(row.thing()));
        shots.drawn(
                texts.get("portrait.column.found"),
                150,
                row -> row.thing().by(),
                row -> chip(row.thing()));
        shots.setAccessibleText(texts.get("portrait.shots"));
    }

    private String whose(Shot shot) {
        Person known = model.whose(shot);
        return known == null ? "–" : known.fullName();
    }

    private StatusChip chip(Shot shot) {
        if (!shot.readable()) {
            return new StatusChip(Tone.BAD, texts.get("portrait.by.UNREADABLE"));
        }
        Tone tone =
                switch (shot.by()) {
                    case NIK -> Tone.GOOD;
                    case NAME -> shot.remarks().isEmpty() ? Tone.GOOD : Tone.WAIT;
                    case SEVERAL -> Tone.WAIT;
                    case NOBODY -> Tone.NEUTRAL;
                };
        return new StatusChip(tone, texts.get(shot.by().textKey()));
    }

    private String named(Person one) {
        return one.birthDate() == null
                ? one.fullName()
                : texts.get("portrait.named", one.fullName(), one.birthDate());
    }

    private void chose(@Nullable Person one) {
        Tick<Shot> row = shots.getSelectionModel().getSelectedItem();
        if (one != null && row != null && !showing) {
            model.belongs(row.thing(), one);
            shots.refresh();
        }
    }

    /** The chosen picture in large, with what to look at and whose it may be. */
    private void closer(@Nullable Tick<Shot> row) {
        Shot shot = row == null ? null : row.thing();
        boolean readable = shot != null && shot.readable();
        showing = true;
        opened = null;
        picture.show(null, Crop.WHOLE);
        person.setDisable(!readable);
        if (shot == null) {
            remarks.setText("");
            person.getItems().clear();
        } else {
            remarks.setText(said(shot));
            person.getItems().setAll(candidates(shot));
            person.setValue(model.whose(shot));
        }
        showing = false;
        if (shot != null && readable) {
            model.open(shot, whole -> opened(shot, whole));
        }
    }

    /** The whole picture has come; meanwhile another one may have been chosen. */
    private void opened(Shot shot, Opened whole) {
        Tick<Shot> row = shots.getSelectionModel().getSelectedItem();
        if (row != null && row.thing().file().equals(shot.file())) {
            showing = true;
            picture.show(new Image(new ByteArrayInputStream(whole.whole())), model.framed(shot));
            opened = whole;
            remarks.setText(said(shot));
            showing = false;
        }
    }

    /** Who fits the file's name; where nobody does, everybody without a photograph. */
    private List<Person> candidates(Shot shot) {
        List<CardHolder> waiting = model.missing().get();
        return !shot.people().isEmpty() || waiting == null
                ? shot.people()
                : waiting.stream().map(CardHolder::person).toList();
    }

    private String said(Shot shot) {
        Text trouble = shot.trouble();
        if (trouble != null) {
            return texts.get(trouble);
        }
        List<Text> seen =
                opened == null ? shot.remarks() : model.remarks(opened, model.framed(shot));
        String quality = seen.stream().map(texts::get).collect(Collectors.joining(" "));
        Person known = model.whose(shot);
        boolean replaces = known != null && known.photoId() != null;
        return replaces ? (texts.get("portrait.replaces") + " " + quality).strip() : quality;
    }

    private void show(@Nullable List<CardHolder> people) {
        if (people != null) {
            missing.rows(people);
            cameraView.show(people);
            count.setText(
                    people.isEmpty()
                            ? texts.get("portrait.complete")
                            : texts.get("portrait.count", people.size()));
        }
    }

    /** The pictures of a folder, or a camera, take the place of the list until they are over. */
    private void turn() {
        boolean watching = model.camera.folder().get() != null;
        boolean reviewing = !watching && !model.shots.rows().get().isEmpty();
        cameraView.node().setVisible(watching);
        without.setVisible(!watching && !reviewing);
        review.setVisible(reviewing);
        if (reviewing && shots.getSelectionModel().isEmpty()) {
            shots.getSelectionModel().select(0);
        }
    }
}
