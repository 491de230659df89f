package id.sadardesa.desk.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimLetter;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.claim.ClaimStep;
import id.sadardesa.core.claim.Deadline;
import id.sadardesa.core.claim.Document;
import id.sadardesa.core.claim.ListedPaper;
import id.sadardesa.core.coverage.Evidence;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of one claim: who was protected, what is expected, the papers and the next steps. */
final class ClaimPageView {
    /** How much evidence is shown at once. */
    private static final int SHOWN = 8;

    private final Desk desk;
    private final ClaimsViewModel model;
    private final Texts texts;
    private final ClaimFamilyPane pane;
    private final Parent root;
    private @Nullable ClaimFile shown;
    private @Nullable Document ticked;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label under;
    @FXML private FlowPane chips;
    @FXML private Label protection;
    @FXML private VBox reminders;
    @FXML private Label hope;
    @FXML private Label expected;
    @FXML private ToggleButton reveal;
    @FXML private Label unchecked;
    @FXML private VBox lines;
    @FXML private Label paid;
    @FXML private Label recipient;
    @FXML private Button change;
    @FXML private VBox heirs;
    @FXML private Button family;
    @FXML private VBox written;
    @FXML private Label counted;
    @FXML private VBox papers;
    @FXML private FlowPane steps;
    @FXML private FlowPane letters;
    @FXML private Label proven;
    @FXML private VBox evidence;
    @FXML private Button person;
    @FXML private VBox history;

    ClaimPageView(Desk desk, ClaimsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.pane = new ClaimFamilyPane(desk, model);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        change.disableProperty().bind(model.busy());
        family.disableProperty().bind(model.busy());
        reveal.selectedProperty().subscribe(open -> show(shown));
    }

    void show(@Nullable ClaimFile file) {
        shown = file;
        page.setVisible(file != null);
        if (file != null) {
            head(file);
            money(file);
            heir(file);
            papers(file);
            doing(file);
            proof(file);
            pane.heirs(file, heirs, family);
            pane.letters(file, written);
        }
    }

    private void head(ClaimFile file) {
        Claim claim = file.claim();
        title.setText(file.person().fullName());
        Village where = file.village();
        String village =
                where == null ? "–" : texts.get(where.kind().textKey()) + " " + where.name();
        under.setText(
                texts.get(
                        "claim.room.under",
                        texts.get(claim.kind().textKey()),
                        village,
                        claim.eventOn()));
        chips.getChildren()
                .setAll(
                        new StatusChip(
                                ClaimsView.tone(claim.state()), texts.get(claim.state().textKey())),
                        new StatusChip(
                                file.protection().covered() ? Tone.GOOD : Tone.BAD,
                                texts.get(file.protection().standing().textKey())),
                        new StatusChip(
                                Tone.NEUTRAL, texts.get("claim.room.days", file.daysOpen())));
        protection.setText(texts.get(file.protection().text()));
        reminders.getChildren().clear();
        for (Text one : file.protection().advice()) {
            reminders.getChildren().add(words(texts.get(one), "fault"));
        }
        for (Deadline reminder : file.reminders()) {
            reminders
                    .getChildren()
                    .add(words(texts.get(reminder.text()), reminder.late() ? "fault" : "doubt"));
        }
    }

    private void money(ClaimFile file) {
        boolean wage =
                file.expected().lines().stream().anyMatch(line -> line.benefit().tellsWage());
        present(reveal, wage);
        hope.setText(
                texts.get(
                        file.protection().unpaid()
                                ? "claim.room.expectedUnpaid"
                                : "claim.room.expected"));
        expected.setText(
                wage && !reveal.isSelected()
                        ? texts.get("benefit.room.masked")
                        : texts.rupiah(file.expectedSum()));
        lines.getChildren()
                .setAll(
                        file.expected().lines().stream()
                                .map(line -> BenefitPane.of(texts, line, !reveal.isSelected()))
                                .toList());
        file.expected().notDue().stream()
                .map(one -> BenefitPane.reason(texts, one))
                .forEach(lines.getChildren()::add);
        present(unchecked, !file.expected().checked());
        Rupiah sum = file.claim().paid();
        present(paid, sum != null);
        if (sum != null) {
            paid.setText(texts.get("claim.room.paid", sum, file.claim().last().on()));
        }
    }

    private void heir(ClaimFile file) {
        Claim claim = file.claim();
        String name = claim.heir();
        String relation = claim.relation();
        recipient.setText(
                name == null
                        ? texts.get("claim.room.noHeir")
                        : relation == null
                                ? texts.get("claim.room.heir", name)
                                : texts.get("claim.room.heirAs", name, relation));
        change.setOnAction(event -> new ClaimFormView(desk, model, file).ask());
    }

    /** The newest first, and not all of them: the person's own page has the rest. */
    private void proof(ClaimFile file) {
        List<Evidence> all = file.protection().evidence();
        evidence.getChildren().clear();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - SHOWN); i--) {
            Evidence one = all.get(i);
            evidence.getChildren()
                    .add(words(texts.get("claim.room.step", one.on(), one.what()), "muted"));
        }
        if (all.size() > SHOWN) {
            evidence.getChildren()
                    .add(words(texts.get("claim.room.older", all.size() - SHOWN), "muted"));
        }
        present(proven, !all.isEmpty());
        present(evidence, !all.isEmpty());
        person.setOnAction(event -> desk.navigator().go(Room.PEOPLE, file.person().id()));
    }

    private void papers(ClaimFile file) {
        counted.setText(
                texts.get(
                        "claim.room.counted",
                        file.handedIn(),
                        file.papers().size(),
                        file.missing().size()));
        papers.getChildren().clear();
        for (ListedPaper one : file.papers()) {
            CheckBox box = new CheckBox(paper(one));
            box.setWrapText(true);
            box.setMinHeight(CheckBox.USE_PREF_SIZE);
            box.setSelected(one.got() != null);
            box.disableProperty().bind(model.busy());
            box.setOnAction(
                    event -> {
                        ticked = one.document();
                        model.tick(file, one.document(), box.isSelected());
                    });
            papers.getChildren().add(box);
            if (one.document() == ticked) {
                ticked = null;
                box.requestFocus(); // the keyboard stays at the paper that was ticked
            }
        }
    }

    private String paper(ListedPaper one) {
        String name = texts.get(one.document().textKey());
        if (one.got() != null) {
            return texts.get("claim.room.got", name, one.got());
        }
        return texts.get(
                one.requirement().needed() ? "claim.room.lacks" : "claim.room.mayBe", name);
    }

    private void doing(ClaimFile file) {
        steps.getChildren().clear();
        for (ClaimState next : ClaimState.values()) {
            if (file.claim().state().mayBecome(next)) {
                Button button = new Button(texts.get("claim.move." + next));
                button.disableProperty().bind(model.busy());
                button.setOnAction(event -> new ClaimMoveView(desk, model, file, next).ask());
                steps.getChildren().add(button);
            }
        }
        letters.getChildren().clear();
        for (ClaimLetter letter : ClaimLetter.values()) {
            if (letter.fits(file.claim().kind())) {
                Button button = new Button(texts.get("claim.letter.save." + letter));
                button.disableProperty().bind(model.busy());
                button.setOnAction(event -> new ClaimLetterView(desk, model, file, letter).ask());
                letters.getChildren().add(button);
            }
        }
        history.getChildren().clear();
        for (ClaimStep step : file.claim().steps()) {
            String state = texts.get(step.state().textKey());
            history.getChildren()
                    .add(
                            words(
                                    step.note() == null
                                            ? texts.get("claim.room.step", step.on(), state)
                                            : texts.get(
                                                    "claim.room.stepNote",
                                                    step.on(),
                                                    state,
                                                    step.note()),
                                    "muted"));
        }
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
