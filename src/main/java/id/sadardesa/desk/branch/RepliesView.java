package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.desk.branch.RepliesViewModel.Reply;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The room Balasan: the replies to the files of each kecamatan. */
public final class RepliesView implements RoomView {
    private final Desk desk;
    private final Texts texts;
    private final RepliesViewModel model;
    private final Parent root;

    @FXML private ComboBox<Partner> partner;
    @FXML private Button make;
    @FXML private Label waiting;
    @FXML private Label count;
    @FXML private ListTable<Reply> replies;
    @FXML private Button receipt;
    @FXML private Button again;

    public RepliesView(Desk desk, RepliesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(partner);
        model.refresh();
    }

    @FXML
    void initialize() {
        Spoken.choice(partner, one -> one.office().name());
        replies.identifiedBy(Reply::key);
        replies.worded(
                texts.get("branch.column.made"),
                140,
                one -> one.sent().made(),
                one -> texts.get("sync.moment", one.sent().made()));
        replies.text(texts.get("branch.column.office"), 300, one -> one.partner().office().name());
        replies.number(texts.get("branch.column.number"), 60, one -> one.sent().number());
        replies.number(texts.get("branch.column.accepted"), 100, one -> one.turnout().accepted());
        replies.number(texts.get("branch.column.refused"), 100, one -> one.turnout().refused());
        replies.text(texts.get("branch.column.code"), 100, one -> one.sent().code());
        replies.chips(
                texts.get("branch.column.standing"),
                260,
                one -> new Standing(one.sent().standing(), one.sent().coveredBy()),
                one -> one.standing() == Sent.Standing.WAITING ? Tone.WAIT : Tone.GOOD,
                this::said);
        replies.setAccessibleText(texts.get("branch.replies.table"));
        var chosen = replies.getSelectionModel().selectedItemProperty();
        make.setOnAction(event -> make());
        make.disableProperty().bind(model.busy().or(Bindings.isNull(partner.valueProperty())));
        again.setOnAction(event -> again(chosen.get()));
        again.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        receipt.setOnAction(event -> receipt(chosen.get()));
        receipt.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        model.outbox().subscribe(this::show);
    }

    /** Where a reply stands, and which later one covers it. */
    private record Standing(Sent.Standing standing, int coveredBy) implements Comparable<Standing> {
        @Override
        public int compareTo(Standing other) {
            return standing.compareTo(other.standing);
        }
    }

    private String said(Standing one) {
        return switch (one.standing()) {
            case WAITING -> texts.get("branch.replies.open");
            case KNOWN -> texts.get("branch.replies.known");
            case COVERED -> texts.get("sync.sent.covered", one.coveredBy());
        };
    }

    private static FilePicker.Kind kind() {
        return new FilePicker.Kind(Text.of("sync.file.kind"), List.of("*.sadar"));
    }

    private void make() {
        Partner to = partner.getValue();
        if (to != null) {
            desk.files()
                    .save("sync", Text.of("branch.replies.where"), model.proposedName(to), kind())
                    .ifPresent(file -> model.reply(to, file, made -> replies.choose(made.key())));
        }
    }

    private void receipt(@Nullable Reply one) {
        if (one != null) {
            desk.files()
                    .save(
                            "sync",
                            Text.of("branch.replies.receiptWhere"),
                            model.receiptName(one),
                            FilePicker.Kind.PDF)
                    .ifPresent(file -> model.receipt(one, file));
        }
    }

    private void again(@Nullable Reply one) {
        if (one != null) {
            desk.files()
                    .save("sync", Text.of("branch.replies.where"), model.proposedName(one), kind())
                    .ifPresent(file -> model.again(one, file));
        }
    }

    private void show(RepliesViewModel.@Nullable Outbox outbox) {
        if (outbox == null) {
            return;
        }
        UUID chosen = partner.getValue() == null ? null : partner.getValue().office().id();
        List<Partner> first = outbox.waiting().isEmpty() ? outbox.all() : outbox.waiting();
        partner.getItems().setAll(outbox.all());
        partner.setValue(
                outbox.all().stream()
                        .filter(one -> one.office().id().equals(chosen))
                        .findFirst()
                        .orElse(first.isEmpty() ? null : first.get(0)));
        waiting.setText(
                outbox.waiting().isEmpty()
                        ? texts.get("branch.replies.none")
                        : texts.get(
                                "branch.replies.waiting",
                                outbox.waiting().size(),
                                outbox.waiting().stream()
                                        .map(one -> one.office().name())
                                        .collect(Collectors.joining(", "))));
        replies.rows(outbox.replies());
        long open =
                outbox.replies().stream()
                        .filter(one -> one.sent().standing() == Sent.Standing.WAITING)
                        .count();
        count.setText(texts.get("branch.replies.count", outbox.replies().size(), open));
    }
}
