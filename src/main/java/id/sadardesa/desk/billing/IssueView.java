package id.sadardesa.desk.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.BillChange;
import id.sadardesa.core.billing.BillChange.PersonChange;
import id.sadardesa.core.billing.Issue;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What issuing a month would change, debtor by debtor and person by person, before it is done. */
final class IssueView {
    private final BillsViewModel model;
    private final Texts texts;
    private final Words words;
    private final Parent root;

    @FXML private Label title;
    @FXML private Label summary;
    @FXML private ListTable<BillChange> changes;
    @FXML private Label whose;
    @FXML private ListTable<PersonChange> people;
    @FXML private Button issue;
    @FXML private Button back;

    IssueView(Desk desk, BillsViewModel model) {
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        changes.identifiedBy(BillChange::debtor);
        changes.chips(
                texts.get("billing.column.change"),
                120,
                BillChange::kind,
                IssueView::tone,
                kind -> texts.get(kind.textKey()));
        changes.text(texts.get("billing.column.village"), 150, one -> words.debtor(one.debtor()));
        changes.number(texts.get("billing.column.people"), 66, BillChange::peopleNow);
        Columns<BillChange> money = new Columns<>(changes, words);
        money.money(texts.get("billing.column.before"), 122, BillChange::before);
        money.money(texts.get("billing.column.now"), 122, BillChange::now);
        changes.setAccessibleText(texts.get("billing.issue.table"));
        changes.getSelectionModel().selectedItemProperty().subscribe(this::showPeople);
        people.identifiedBy(one -> one.person().id());
        people.text(texts.get("billing.column.name"), 150, one -> one.person().fullName());
        Columns<PersonChange> each = new Columns<>(people, words);
        each.money(texts.get("billing.column.before"), 112, PersonChange::before);
        each.money(texts.get("billing.column.now"), 112, PersonChange::now);
        people.setAccessibleText(texts.get("billing.issue.people"));
        issue.setOnAction(event -> model.issue());
        issue.disableProperty().bind(model.busy());
        back.setOnAction(event -> model.leave());
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }

    private static Tone tone(BillChange.Kind kind) {
        return switch (kind) {
            case NEW -> Tone.GOOD;
            case CHANGED -> Tone.WAIT;
            case REMOVED -> Tone.BAD;
            case UNCHANGED -> Tone.NEUTRAL;
        };
    }

    void show(Issue plan) {
        title.setText(texts.get("billing.issue.title", plan.period()));
        summary.setText(
                texts.get(
                        "billing.issue.summary",
                        plan.count(BillChange.Kind.NEW),
                        plan.count(BillChange.Kind.CHANGED),
                        plan.count(BillChange.Kind.REMOVED),
                        plan.count(BillChange.Kind.UNCHANGED),
                        plan.people(),
                        plan.total(),
                        plan.corrections(),
                        waiting(plan) + unbound(plan)));
        issue.setText(
                texts.get(
                        "billing.issue.write",
                        plan.changes().stream()
                                .filter(one -> one.kind() != BillChange.Kind.UNCHANGED)
                                .count()));
        changes.rows(
                plan.changes().stream()
                        .filter(one -> one.kind() != BillChange.Kind.UNCHANGED)
                        .toList());
        changes.getSelectionModel().selectFirst();
        issue.requestFocus();
    }

    private String waiting(Issue plan) {
        return plan.proposed() == 0
                ? ""
                : texts.get("billing.issue.waiting", plan.proposed(), plan.proposedTotal());
    }

    private String unbound(Issue plan) {
        return plan.unbound() == 0
                ? ""
                : " " + texts.get("billing.issue.unbound", plan.unbound()).strip();
    }

    private void showPeople(@Nullable BillChange change) {
        if (change == null) {
            whose.setText("");
            people.rows(List.of());
            return;
        }
        String debtor = words.debtor(change.debtor());
        boolean fresh = change.kind() == BillChange.Kind.NEW;
        whose.setText(
                fresh
                        ? texts.get("billing.issue.whoNew", debtor, change.peopleNow())
                        : texts.get("billing.issue.who", debtor, change.people().size()));
        people.rows(change.people());
    }
}
