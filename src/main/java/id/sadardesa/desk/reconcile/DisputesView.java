package id.sadardesa.desk.reconcile;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.reconcile.Dispute;
import id.sadardesa.core.reconcile.Wording;
import id.sadardesa.desk.reconcile.DisputesViewModel.Told;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Sanggahan: what was disputed, and what the branch says to it. */
public final class DisputesView {
    private final Desk desk;
    private final Texts texts;
    private final DisputesViewModel model;
    private final Wording wording;
    private final Parent root;

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private Label count;
    @FXML private CheckBox closed;
    @FXML private ListTable<Told> disputes;
    @FXML private Label note;
    @FXML private Label answered;
    @FXML private Button answer;
    @FXML private Button person;

    public DisputesView(Desk desk, DisputesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.wording = new Wording(texts, false);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        disputes.identifiedBy(one -> one.dispute().id());
        disputes.worded(
                texts.get("reconcile.column.told"),
                100,
                one -> one.dispute().madeAt(),
                one -> day(one.dispute().madeAt()));
        disputes.text(texts.get("reconcile.column.office"), 230, Told::office);
        disputes.text(texts.get("reconcile.column.person"), 170, DisputesView::name);
        disputes.text(texts.get("reconcile.column.kind"), 140, one -> wording.kind(one.dispute()));
        disputes.text(
                texts.get("reconcile.column.insisting"), 160, one -> wording.ours(one.dispute()));
        disputes.text(
                texts.get("reconcile.column.branch"), 160, one -> wording.theirs(one.dispute()));
        disputes.chips(
                        texts.get("reconcile.column.standing"),
                        190,
                        one -> one.dispute().open(),
                        open -> open ? Tone.WAIT : Tone.GOOD,
                        open ->
                                texts.get(
                                        open
                                                ? "reconcile.disputes.waits"
                                                : "reconcile.standing.ANSWERED"))
                .getStyleClass()
                .add("exact"); // a chip in two lines is hard to read
        disputes.setAccessibleText(texts.get("reconcile.disputes.table"));
        disputes.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        disputes.onOpen(this::open);
        ObservableList<Told> chosen = disputes.getSelectionModel().getSelectedItems();
        disputes.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        closed.selectedProperty()
                .subscribe(all -> disputes.only(one -> all || one.dispute().open()));
        answer.setOnAction(event -> ask(chosen.stream().filter(Objects::nonNull).toList()));
        answer.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () ->
                                                        chosen.stream()
                                                                .noneMatch(DisputesView::waits),
                                                chosen)));
        person.setOnAction(event -> open(disputes.getSelectionModel().getSelectedItem()));
        person.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> chosen.stream().noneMatch(DisputesView::hasPerson), chosen));
        model.all().subscribe(this::show);
    }

    private static boolean waits(@Nullable Told one) {
        return one != null && one.mayAnswer();
    }

    private static boolean hasPerson(@Nullable Told one) {
        return one != null && one.dispute().person() != null;
    }

    private static String name(Told one) {
        return one.dispute().name() == null ? "–" : Objects.requireNonNull(one.dispute().name());
    }

    private String day(String madeAt) {
        return texts.date(LocalDateTime.parse(madeAt).toLocalDate());
    }

    private void ask(List<Told> chosen) {
        List<Told> some = chosen.stream().filter(Told::mayAnswer).toList();
        TextField words = new TextField();
        AskForm form =
                new AskForm(desk)
                        .about(
                                some.size() == 1
                                        ? Text.of("reconcile.answer.one", name(some.get(0)))
                                        : Text.of("reconcile.answer.sentence", some.size()));
        FieldLine line = form.field("answer", "reconcile.answer.words", words);
        line.setRequired(true);
        line.setHint(texts.get("reconcile.answer.hint"));
        form.row(line)
                .ask(
                        Text.of("reconcile.answer.title"),
                        Text.of("reconcile.answer.verb"),
                        () ->
                                FieldProblem.ifBlank(
                                        "answer", words.getText(), "reconcile.answer.blank"),
                        (done, refused) -> model.answer(some, words.getText(), done, refused));
    }

    private void open(@Nullable Told one) {
        UUID id = one == null ? null : one.dispute().person();
        if (id != null) {
            desk.navigator().go(Room.PEOPLE, id);
        }
    }

    private void detail(@Nullable Told one) {
        Dispute told = one == null ? null : one.dispute();
        note.setText(
                told == null
                        ? texts.get("reconcile.disputes.none")
                        : texts.get(
                                "reconcile.disputes.note",
                                told.by() == null ? "–" : told.by(),
                                String.valueOf(told.note()),
                                wording.number(told.nik()),
                                wording.number(told.kpj())));
        answered.setText(
                told == null || told.answer() == null
                        ? ""
                        : texts.get("reconcile.answered", told.answer()));
        answered.setManaged(!answered.getText().isEmpty());
    }

    private void show(@Nullable List<Told> all) {
        if (all == null) {
            return;
        }
        empty.setVisible(all.isEmpty());
        work.setVisible(!all.isEmpty());
        disputes.rows(all);
        boolean theirs = all.stream().anyMatch(one -> !one.ours());
        answer.setVisible(theirs);
        answer.setManaged(theirs);
        count.setText(texts.get("reconcile.disputes.count", model.open().get(), all.size()));
        if (disputes.getSelectionModel().isEmpty()) {
            disputes.getSelectionModel().selectFirst();
        }
        detail(disputes.getSelectionModel().getSelectedItem());
    }
}
