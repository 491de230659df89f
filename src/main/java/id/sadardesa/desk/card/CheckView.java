package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.portrait.CameraFolder;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The page Periksa kartu: a code is scanned or typed, and the program says whose card it is. */
final class CheckView {
    private static final Duration BETWEEN_LOOKS = Duration.millis(700);

    private final Timeline looks = new Timeline();
    private final Desk desk;
    private final Texts texts;
    private final CheckViewModel model;
    private final CardWords words;
    private final Parent root;

    @FXML private TextField code;
    @FXML private Button check;
    @FXML private Button picture;
    @FXML private Button camera;
    @FXML private Label watched;
    @FXML private Label trouble;
    @FXML private VBox answer;
    @FXML private StatusChip verdict;
    @FXML private Label name;
    @FXML private Label why;
    @FXML private Label several;
    @FXML private Label course;
    @FXML private Button person;

    CheckView(Desk desk, CheckViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.words = new CardWords(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        code.textProperty().bindBidirectional(model.said);
        code.setOnAction(event -> check());
        check.setOnAction(event -> check());
        check.disableProperty().bind(model.busy().or(model.said.isEmpty()));
        picture.disableProperty().bind(model.busy());
        picture.setOnAction(
                event ->
                        desk.files()
                                .open("scans", Text.of("card.verify.picture"), pictures())
                                .ifPresent(model::check));
        camera.setOnAction(event -> camera());
        looks.setCycleCount(Animation.INDEFINITE);
        looks.getKeyFrames().add(new KeyFrame(BETWEEN_LOOKS, event -> look()));
        model.camera().subscribe(this::watch);
        model.trouble()
                .subscribe(
                        why -> {
                            trouble.setText(why == null ? "" : texts.get(why));
                            trouble.setVisible(why != null);
                            trouble.setManaged(why != null);
                        });
        person.setOnAction(event -> open());
        model.answer().subscribe(this::show);
        model.all().subscribe(this::several);
    }

    /** Begins to watch the folder of a camera, or ends it. */
    private void camera() {
        if (model.camera().get() == null) {
            desk.files()
                    .folder("camera", Text.of("card.verify.cameraFolder"), CameraFolder.USUAL)
                    .ifPresent(model::watch);
        } else {
            model.leave();
        }
    }

    private void watch(@Nullable CameraFolder folder) {
        boolean watching = folder != null;
        camera.setText(texts.get(watching ? "card.verify.cameraEnd" : "card.verify.camera"));
        watched.setVisible(watching);
        watched.setManaged(watching);
        if (folder == null) {
            looks.stop();
        } else {
            watched.setText(texts.get("card.verify.watched", folder.path().toString()));
            looks.play();
        }
    }

    /** Another room may be looked at meanwhile. */
    private void look() {
        if (root.getScene() != null) {
            model.look();
        }
    }

    private static FilePicker.Kind pictures() {
        return new FilePicker.Kind(
                Text.of("card.verify.pictures"),
                List.of("*.jpg", "*.JPG", "*.jpeg", "*.png", "*.PNG"));
    }

    /** A scanner types the code and Enter; the next scan takes its place. */
    private void check() {
        model.check();
        code.requestFocus();
        code.selectAll();
    }

    /** The keyboard, and with it a scanner, stands in the field, also after a click on the tab. */
    void begin() {
        Platform.runLater(
                () -> {
                    code.requestFocus();
                    code.selectAll();
                });
    }

    private void show(@Nullable CardCheck checked) {
        answer.setVisible(checked != null);
        if (checked == null) {
            return;
        }
        verdict.show(tone(checked.verdict()), texts.get(checked.verdict().textKey()));
        why.setText(texts.get(checked.why()));
        IssuedCard card = checked.card();
        name.setText(card == null ? texts.get("card.verify.nobody") : card.name());
        course.setText(card == null ? "" : words.course(card));
        person.setVisible(card != null);
    }

    /** A line for each card of a picture that holds several. */
    private void several(List<CardCheck> all) {
        boolean many = all.size() > 1;
        several.setVisible(many);
        several.setManaged(many);
        List<String> lines =
                new ArrayList<>(List.of(texts.get("card.checked.several", all.size())));
        all.forEach(one -> lines.add(line(one)));
        several.setText(String.join("\n", lines));
    }

    private String line(CardCheck one) {
        IssuedCard card = one.card();
        String whose =
                card == null
                        ? texts.get("card.verify.nobody")
                        : card.number().printed() + " " + card.name();
        return texts.get(one.verdict().textKey()) + ": " + whose;
    }

    private static Tone tone(CardCheck.Verdict verdict) {
        return switch (verdict) {
            case VALID -> Tone.GOOD;
            case VOID, FOREIGN -> Tone.BAD;
            case UNKNOWN -> Tone.WAIT;
        };
    }

    private void open() {
        CardCheck checked = model.answer().get();
        IssuedCard card = checked == null ? null : checked.card();
        if (card != null) {
            desk.navigator().go(Room.PEOPLE, card.personId());
        }
    }
}
