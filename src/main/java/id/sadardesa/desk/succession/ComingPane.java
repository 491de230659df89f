package id.sadardesa.desk.succession;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.succession.Foreseen;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Who comes: somebody of the roster or somebody new, and whether they may take part. */
final class ComingPane {
    private final SuccessionViewModel model;
    private final Texts texts;
    private final FieldLines lines;
    private final Parent root;

    @FXML private VBox known;
    @FXML private FieldLine successorLine;
    @FXML private SearchField query;
    @FXML private ListTable<RosterLine> found;
    @FXML private VBox newcomer;
    @FXML private FieldLine nameLine;
    @FXML private TextField name;
    @FXML private FieldLine nikLine;
    @FXML private TextField nik;
    @FXML private FieldLine sexLine;
    @FXML private ComboBox<Sex> sex;
    @FXML private FieldLine bornLine;
    @FXML private DateField born;
    @FXML private CheckBox asn;
    @FXML private CheckBox fresh;
    @FXML private StatusChip eligible;
    @FXML private Label against;

    /**
     * @param lines where what is wrong with the fields is said
     */
    ComingPane(Desk desk, SuccessionViewModel model, FieldLines lines) {
        this.model = model;
        this.texts = desk.texts();
        this.lines = lines;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        lines.with("successor", successorLine)
                .with("name", nameLine)
                .with("nik", nikLine)
                .with("sex", sexLine)
                .with("birthDate", bornLine);
        model.foreseen().subscribe(this::judge);
        fresh.selectedProperty().bindBidirectional(model.stated.fresh);
        model.stated.fresh.subscribe(
                on -> {
                    place(known, !on);
                    place(newcomer, on);
                });
        query.textProperty().bindBidirectional(model.query);
        found.identifiedBy(line -> line.person().id());
        found.text(texts.get("succession.column.name"), 120, line -> line.person().fullName());
        found.exact(texts.get("succession.column.posts"), 140, this::posts);
        found.setAccessibleText(texts.get("succession.field.successor"));
        model.found().subscribe(people -> found.rows(people));
        query.leadsTo(found);
        query.setOnAction(event -> found.getSelectionModel().selectFirst());
        found.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null) {
                                model.stated.successor.set(line);
                            }
                        });
        model.stated.successor.subscribe(
                line ->
                        successorLine.setHint(
                                line == null
                                        ? texts.get("succession.hint.successor")
                                        : texts.get(
                                                "succession.hint.chosen",
                                                line.person().fullName())));
        name.textProperty().bindBidirectional(model.stated.name);
        nik.textProperty().bindBidirectional(model.stated.nik);
        Spoken.choice(sex, each -> texts.get(each.textKey()));
        sex.getItems().setAll(Sex.values());
        sex.valueProperty().bindBidirectional(model.stated.sex);
        born.valueProperty().bindBidirectional(model.stated.born);
        asn.selectedProperty().bindBidirectional(model.stated.asn);
    }

    private String posts(RosterLine line) {
        return line.posts().isEmpty()
                ? "–"
                : line.posts().stream()
                        .map(post -> texts.get(post.named()))
                        .collect(Collectors.joining(", "));
    }

    private void judge(Foreseen foreseen) {
        List<Reason> reasons = foreseen.reasons();
        against.setText(
                reasons.stream()
                        .map(reason -> texts.get(reason.text()))
                        .collect(Collectors.joining("\n")));
        place(against, !reasons.isEmpty());
        boolean somebody = model.stated.fresh.get() || model.stated.successor.get() != null;
        place(eligible, somebody);
        eligible.show(
                foreseen.eligible() ? Tone.GOOD : Tone.BAD,
                texts.get(foreseen.eligible() ? "succession.eligible" : "succession.notEligible"));
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
