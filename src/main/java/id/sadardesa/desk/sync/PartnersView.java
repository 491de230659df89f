package id.sadardesa.desk.sync;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The page Kantor & Kunci: our own six words, and whom we trust. */
final class PartnersView {
    private final Desk desk;
    private final Texts texts;
    private final PartnersViewModel model;
    private final Parent root;

    @FXML private Label words;
    @FXML private Button export;
    @FXML private Button sheet;
    @FXML private Button renew;
    @FXML private Label count;
    @FXML private ListTable<Partner> offices;
    @FXML private Label hint;
    @FXML private Button takeKey;
    @FXML private Button confirm;
    @FXML private Button revoke;

    PartnersView(Desk desk, PartnersViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    private static FilePicker.Kind keys() {
        return new FilePicker.Kind(Text.of("sync.key.kind"), List.of("*.sadar-kunci", "*.txt"));
    }

    /** What another office gives: its file, or a picture of its sheet. */
    private static FilePicker.Kind given() {
        return new FilePicker.Kind(
                Text.of("sync.key.given"),
                List.of(
                        "*.sadar-kunci",
                        "*.txt",
                        "*.jpg",
                        "*.jpeg",
                        "*.png",
                        "*.JPG",
                        "*.JPEG",
                        "*.PNG"));
    }

    @FXML
    void initialize() {
        offices.identifiedBy(one -> one.office().id());
        offices.text(texts.get("sync.column.office"), 330, Partner::called);
        offices.text(texts.get("sync.column.officeCode"), 110, one -> one.office().code());
        offices.text(
                texts.get("sync.column.role"),
                150,
                one -> texts.get("sync.role." + one.office().role()));
        offices.worded(
                texts.get("sync.column.known"),
                120,
                Partner::knownOn,
                one -> texts.date(one.knownOn()));
        offices.chips(
                texts.get("sync.column.standing"),
                220,
                Partner::standingKey,
                key ->
                        key.endsWith("trusted")
                                ? Tone.GOOD
                                : key.endsWith("revoked") ? Tone.BAD : Tone.WAIT,
                texts::get);
        offices.setAccessibleText(texts.get("sync.partners.table"));
        var chosen = offices.getSelectionModel().selectedItemProperty();
        export.setOnAction(
                event ->
                        desk.files()
                                .save("sync", Text.of("sync.key.where"), model.keyName(), keys())
                                .ifPresent(model::export));
        sheet.setOnAction(
                event ->
                        desk.files()
                                .save(
                                        "sync",
                                        Text.of("sync.key.where"),
                                        "lembar-kunci.pdf",
                                        FilePicker.Kind.PDF)
                                .ifPresent(model::sheet));
        renew.setOnAction(event -> renew());
        takeKey.setOnAction(
                event ->
                        desk.files()
                                .open("sync", Text.of("sync.key.choose"), given())
                                .ifPresent(this::take));
        confirm.setOnAction(event -> confirm(chosen.get()));
        revoke.setOnAction(event -> revoke(chosen.get()));
        for (Button button : List.of(export, sheet, renew, takeKey)) {
            button.disableProperty().bind(model.busy());
        }
        confirm.disableProperty().bind(model.busy().or(unless(chosen, PartnersView::unread)));
        revoke.disableProperty().bind(model.busy().or(unless(chosen, PartnersView::live)));
        model.ring().subscribe(this::show);
    }

    private void take(Path file) {
        model.take(file, partner -> offices.choose(partner.office().id()));
    }

    private static BooleanBinding unless(ObservableValue<Partner> chosen, Predicate<Partner> may) {
        return Bindings.createBooleanBinding(
                () -> chosen.getValue() == null || !may.test(chosen.getValue()), chosen);
    }

    private static boolean unread(Partner one) {
        return one.confirmedOn() == null && one.revokedOn() == null;
    }

    private static boolean live(Partner one) {
        return one.revokedOn() == null;
    }

    private void renew() {
        if (desk.dialogs()
                .confirmHard(
                        Text.of("sync.renew.title"),
                        Text.of("sync.renew.sentence"),
                        Text.of("sync.renew.verb"))) {
            model.renew();
        }
    }

    private void confirm(@Nullable Partner one) {
        if (one != null) {
            ask(
                    "sync.confirm.",
                    one,
                    (words, done, refused) -> model.confirm(one, words, done, refused));
        }
    }

    private void revoke(@Nullable Partner one) {
        if (one != null) {
            ask("sync.revoke.", one, (why, done, refused) -> model.revoke(one, why, done, refused));
        }
    }

    /** Keeps one line that was typed about an office. */
    private interface Keeping {
        void keep(String typed, Runnable done, Consumer<Problem> refused);
    }

    /** What was typed stays until it could be kept. */
    private void ask(String text, Partner about, Keeping keeping) {
        TextField field = new TextField();
        AskForm form = new AskForm(desk).about(Text.of(text + "sentence", about.office().name()));
        FieldLine line = form.field("typed", text + "label", field);
        line.setRequired(true);
        line.setHint(texts.get(text + "hint"));
        form.row(line)
                .ask(
                        Text.of(text + "title"),
                        Text.of(text + "verb"),
                        () -> FieldProblem.ifBlank("typed", field.getText(), text + "empty"),
                        (done, refused) -> keeping.keep(field.getText(), done, refused));
    }

    private void show(PartnersViewModel.@Nullable Ring ring) {
        if (ring == null) {
            return;
        }
        words.setText(String.join("  ", ring.own().words()));
        offices.rows(ring.partners());
        if (offices.getSelectionModel().isEmpty()) {
            offices.getSelectionModel().selectFirst();
        }
        long trusted = ring.partners().stream().filter(Partner::trusted).count();
        count.setText(texts.get("sync.partners.count", ring.partners().size(), trusted));
        hint.setVisible(ring.partners().isEmpty());
        hint.setManaged(ring.partners().isEmpty());
    }
}
