package id.sadardesa.desk.succession;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.succession.Foreseen;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.succession.SuccessionViewModel.Written;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Spoken;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Ganti perangkat on one screen: who leaves, who comes, and what it will come to. */
public final class SuccessionView {
    private final Desk desk;
    private final SuccessionViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final FieldLines lines;
    private final Parent root;

    @FXML private ComboBox<Village> village;
    @FXML private FieldLine seatLine;
    @FXML private ComboBox<HeldSeat> seat;
    @FXML private FieldLine lastDayLine;
    @FXML private DateField lastDay;
    @FXML private FieldLine causeLine;
    @FXML private ComboBox<EndCause> cause;
    @FXML private ComboBox<Appointment> appointment;
    @FXML private TextField skNumber;
    @FXML private FieldLine skDateLine;
    @FXML private DateField skDate;
    @FXML private FieldLine startsLine;
    @FXML private DateField starts;
    @FXML private FieldLine endsLine;
    @FXML private DateField ends;
    @FXML private CheckBox giveUp;
    @FXML private CheckBox enrol;
    @FXML private CheckBox jht;
    @FXML private CheckBox jp;
    @FXML private ComboBox<Period> firstMonth;
    @FXML private ComboBox<Funding> funding;
    @FXML private Label notesTitle;
    @FXML private Label notes;
    @FXML private StackPane coming;
    @FXML private Button back;
    @FXML private Button letter;
    @FXML private Button open;
    @FXML private Button replace;

    /**
     * Nothing is stated yet.
     *
     * @param leave what to do to go back to where one came from
     */
    public SuccessionView(Desk desk, SuccessionViewModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.leave = leave;
        this.lines = new FieldLines(texts).checkedWhileTyping();
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    /** Begins for a post or a village; null leaves both open. */
    public void enter(@Nullable UUID subject) {
        model.begin(subject);
        DateField.forget(root);
        root.applyCss(); // what stands in a scroll pane is in the window only then
        (subject == null ? village : seat).requestFocus();
    }

    @FXML
    void initialize() {
        lines.with("seat", seatLine)
                .with("lastDay", lastDayLine)
                .with("cause", causeLine)
                .with("skDate", skDateLine)
                .with("starts", startsLine)
                .with("ends", endsLine);
        ComingPane pane = new ComingPane(desk, model, lines);
        coming.getChildren().setAll(pane.node());
        leaving();
        post();
        model.foreseen().subscribe(this::show);
        model.written().subscribe(this::showWritten);
        back.setOnAction(event -> leave());
        replace.setOnAction(event -> replace());
        replace.disableProperty().bind(model.busy().or(model.written().isNotNull()));
        desk.files()
                .onSave(
                        letter,
                        "letters",
                        Text.of("succession.letter.save"),
                        () -> texts.get("succession.letter.file"),
                        FilePicker.Kind.PDF,
                        this::writeLetter);
        letter.disableProperty().bind(model.busy());
        open.setOnAction(event -> openSuccessor());
    }

    private void leaving() {
        Spoken.choice(village, Village::name);
        model.villages().subscribe(all -> village.getItems().setAll(all));
        village.valueProperty().bindBidirectional(model.stated.village);
        Spoken.choice(seat, each -> each.words(texts));
        Spoken.inTwoLines(seat);
        model.seats().subscribe(all -> seat.getItems().setAll(all));
        seat.valueProperty().bindBidirectional(model.stated.seat);
        model.stated.seat.subscribe(
                chosen -> {
                    boolean held = chosen != null && chosen.post() != null;
                    place(lastDayLine, held);
                    place(causeLine, held);
                });
        Spoken.choice(cause, each -> each.name() + " " + texts.get(each.textKey()));
        Spoken.inTwoLines(cause);
        cause.getItems().setAll(EndCause.values());
        cause.valueProperty().bindBidirectional(model.stated.cause);
        lastDay.valueProperty().bindBidirectional(model.stated.lastDay);
    }

    private void post() {
        Spoken.choice(appointment, each -> texts.get(each.textKey()));
        appointment.getItems().setAll(Appointment.values());
        appointment.valueProperty().bindBidirectional(model.stated.appointment);
        giveUp.disableProperty().bind(model.stated.appointment.isNotEqualTo(Appointment.DEFINITIF));
        skNumber.textProperty().bindBidirectional(model.stated.skNumber);
        skDate.valueProperty().bindBidirectional(model.stated.skDate);
        Spoken.choice(funding, each -> texts.get(each.textKey()));
        Spoken.inTwoLines(funding);
        funding.getItems().setAll(Funding.values());
        funding.valueProperty().bindBidirectional(model.stated.funding);
        starts.valueProperty().bindBidirectional(model.stated.starts);
        ends.valueProperty().bindBidirectional(model.stated.ends);
        giveUp.selectedProperty().bindBidirectional(model.stated.giveUp);
        enrol.selectedProperty().bindBidirectional(model.stated.enrol);
        jht.selectedProperty().bindBidirectional(model.stated.jht);
        jp.selectedProperty().bindBidirectional(model.stated.jp);
        Spoken.choice(firstMonth, texts::month);
        firstMonth.getItems().setAll(model.months());
        firstMonth.valueProperty().bindBidirectional(model.stated.firstMonth);
        jht.disableProperty().bind(model.stated.enrol.not());
        jp.disableProperty().bind(model.stated.enrol.not());
        funding.disableProperty().bind(model.stated.enrol.not());
        firstMonth.disableProperty().bind(model.stated.enrol.not());
    }

    private void show(Foreseen foreseen) {
        lines.show(foreseen.problems());
        notes.setText(foreseen.notes().stream().map(texts::get).collect(Collectors.joining("\n")));
    }

    private void showWritten(@Nullable Written written) {
        place(letter, written != null);
        place(open, written != null);
        notesTitle.setText(
                texts.get(written == null ? "succession.title.notes" : "succession.title.written"));
        if (written == null) {
            show(model.foreseen().get());
        } else {
            notes.setText(
                    texts.get(
                            written.done().claim()
                                    ? "succession.written.claim"
                                    : "succession.written"));
            letter.requestFocus();
        }
    }

    private void writeLetter(Path file) {
        Written written = model.written().get();
        if (written != null) {
            model.letter.write(written, file);
        }
    }

    private void openSuccessor() {
        Written written = model.written().get();
        if (written != null) {
            desk.navigator().go(Room.PEOPLE, written.done().came());
        }
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.S && event.isControlDown() && !replace.isDisabled()) {
            replace();
            event.consume();
        }
    }

    /** Whether something is stated here that is not written. */
    public boolean unsaved() {
        return model.unsaved();
    }

    /** Puts the page away; asks first when something stated would be lost. */
    public boolean putAway() {
        boolean sure =
                !model.unsaved()
                        || desk.dialogs()
                                .confirmHard(
                                        Text.of("succession.leave"),
                                        Text.of("succession.leaveSentence"),
                                        Text.of("succession.leaveVerb"));
        if (sure) {
            model.forget();
        }
        return sure;
    }

    private void replace() {
        if (!DateField.refuse(root, texts)) {
            model.replace();
        }
    }

    private void leave() {
        if (putAway()) {
            leave.run();
        }
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
