package id.sadardesa.desk.coverage;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Evidence;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Proof;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.desk.contribution.Explanation;
import id.sadardesa.desk.contribution.ExplanationView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The part of a person's page that says who protected the person on a day, what is owed and why,
 * and what proves it.
 */
public final class ProofPane {
    private final Desk desk;
    private final Texts texts;
    private final ProofViewModel model;
    private final ExplanationView explanation;
    private final Parent root;

    @FXML private HBox body;
    @FXML private DateField day;
    @FXML private TextField number;
    @FXML private Button letter;
    @FXML private Label trouble;
    @FXML private VBox content;
    @FXML private StatusChip guard;
    @FXML private FlowPane programmes;
    @FXML private Label because;
    @FXML private Label loss;
    @FXML private VBox amounts;
    @FXML private Label proofTitle;
    @FXML private VBox evidence;

    public ProofPane(Desk desk, ProofViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.explanation = new ExplanationView(desk);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    /** Shows a person, or nobody while a new one is being entered. */
    public void show(@Nullable UUID person) {
        explanation.close();
        model.open(person);
    }

    @FXML
    void initialize() {
        body.getChildren().add(explanation.node());
        day.valueProperty().bindBidirectional(model.day);
        number.textProperty().bindBidirectional(model.number);
        letter.disableProperty().bind(desk.jobs().busy().or(model.standing().isNull()));
        desk.files()
                .onSave(
                        letter,
                        "coverage",
                        Text.of("coverage.letter.save"),
                        () -> texts.get("coverage.letter.file"),
                        FilePicker.Kind.PDF,
                        model::write);
        model.standing().subscribe(this::draw);
        model.trouble().subscribe(this::say);
    }

    private void say(@Nullable Text sentence) {
        trouble.setText(sentence == null ? "" : texts.get(sentence));
        trouble.setVisible(sentence != null);
        trouble.setManaged(sentence != null);
    }

    private void draw(ProofViewModel.@Nullable Standing standing) {
        content.setVisible(standing != null);
        if (standing == null) {
            return;
        }
        Proof proof = standing.proof();
        Coverage coverage = proof.coverage();
        guard.show(tone(coverage), texts.get(coverage.guard().textKey()));
        because.setText(reason(standing));
        loss.setText(coverage.exposed() ? texts.get(coverage.loss().text()) : "");
        loss.setVisible(coverage.exposed());
        loss.setManaged(coverage.exposed());
        programmes
                .getChildren()
                .setAll(
                        proof.programmes().stream()
                                .map(
                                        one ->
                                                new StatusChip(
                                                        one.covered() ? Tone.GOOD : Tone.NEUTRAL,
                                                        one.programme().name()))
                                .toList());
        amounts.getChildren()
                .setAll(standing.bills().stream().map(bill -> amount(bill, standing)).toList());
        proofTitle.setText(texts.get("coverage.proof.title", proof.evidence().size()));
        evidence.getChildren()
                .setAll(proof.evidence().stream().map(one -> line(one, proof)).toList());
    }

    /** Why the person stood so; of a past day what to do is said as things are today. */
    private String reason(ProofViewModel.Standing standing) {
        Coverage then = standing.proof().coverage();
        Coverage now = standing.present();
        return now.equals(then)
                ? advised(then)
                : texts.get(then.because()) + "\n" + texts.get("coverage.proof.now", advised(now));
    }

    private String advised(Coverage coverage) {
        Cause cause = coverage.cause();
        return cause == null || !cause.exposes()
                ? texts.get(coverage.because())
                : texts.get(coverage.because()) + " " + texts.get(cause.nextKey());
    }

    private static Tone tone(Coverage coverage) {
        return coverage.guard() == Guard.NOBODY
                ? coverage.exposed() ? Tone.BAD : Tone.NEUTRAL
                : Tone.GOOD;
    }

    private Node amount(PersonBill bill, ProofViewModel.Standing standing) {
        Hyperlink link =
                new Hyperlink(
                        texts.get(
                                "coverage.proof.amount",
                                standing.month(),
                                bill.obstacle() == null
                                        ? bill.total()
                                        : Text.of("enrolment.cell.noAmount")));
        link.setOnAction(event -> explanation.show(Explanation.of(bill, standing.month(), texts)));
        return link;
    }

    private Node line(Evidence one, Proof proof) {
        Label what = new Label(texts.get("coverage.proof.line", one.on(), one.what()));
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        VBox line = new VBox(what);
        Entry entry = one.recorded();
        if (entry != null) {
            Label recorded =
                    new Label(
                            texts.get(
                                    one.recordedAfter(proof.day())
                                            ? "coverage.proof.later"
                                            : "coverage.proof.recorded",
                                    entry.at(),
                                    entry.operator()));
            recorded.getStyleClass().add("muted");
            line.getChildren().add(recorded);
        }
        line.getStyleClass().add("history-entry");
        return line;
    }
}
