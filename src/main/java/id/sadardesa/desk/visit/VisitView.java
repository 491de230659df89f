package id.sadardesa.desk.visit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.visit.Visit;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.visit.VisitViewModel.Kind;
import id.sadardesa.desk.visit.VisitViewModel.Sheet;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** What is brought to a village: at the left the message to its head, at the right the papers. */
public final class VisitView {
    private static final FilePicker.Kind TXT =
            new FilePicker.Kind(Text.of("visit.room.txt"), List.of("*.txt"));

    private final Desk desk;
    private final VisitViewModel model;
    private final Texts texts;
    private final Parent root;
    private Runnable leaving = () -> {};

    @FXML private Button back;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private Label summary;
    @FXML private FieldLine wordsLine;
    @FXML private TextArea message;
    @FXML private Button saveText;
    @FXML private Button copy;
    @FXML private ComboBox<Kind> kind;
    @FXML private ComboBox<Sheet> sheet;
    @FXML private FieldLine numberLine;
    @FXML private TextField number;
    @FXML private PageView preview;
    @FXML private Button xlsx;
    @FXML private Button pdf;

    public VisitView(Desk desk, VisitViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    /** Is told when somebody goes back to where this was opened. */
    void onLeave(Runnable doing) {
        leaving = doing;
    }

    Parent node() {
        return root;
    }

    /** Comes into view for one village. */
    void enter(UUID wanted) {
        root.applyCss();
        village.requestFocus();
        model.refresh(wanted);
    }

    /** Comes into view again. */
    void look() {
        model.refresh(null);
    }

    @FXML
    void initialize() {
        back.setOnAction(event -> leaving.run());
        Spoken.choiceOrAll(village, texts.get("visit.room.all"), Village::name);
        model.all()
                .subscribe(all -> Spoken.orAll(village, all.stream().map(Visit::village).toList()));
        village.valueProperty().bindBidirectional(model.village);
        model.all().subscribe(all -> sum());
        model.village.subscribe(one -> sum());
        model.village.subscribe(this::hint);
        message.textProperty().bindBidirectional(model.message);
        Spoken.choice(kind, each -> texts.get(each.textKey()));
        kind.getItems().setAll(Kind.values());
        kind.valueProperty().bindBidirectional(model.kind);
        Spoken.choice(sheet, Sheet::name);
        sheet.getItems().setAll(Sheet.values());
        sheet.valueProperty().bindBidirectional(model.sheet);
        number.textProperty().bindBidirectional(model.number);
        number.setOnAction(event -> model.draw());
        number.focusedProperty().subscribe(this::typed);
        preview.follow(model.pages, texts);
        model.kind.subscribe(this::fits);
        copy.setOnAction(event -> copy());
        var nothing = model.busy().or(Bindings.isEmpty(model.message));
        copy.disableProperty()
                .bind(Bindings.isEmpty(model.message).or(Bindings.isNull(model.village)));
        saveText.disableProperty().bind(nothing);
        var nobody =
                Bindings.createBooleanBinding(
                        () -> model.chosen().isEmpty(), model.all(), model.village);
        for (Button button : List.of(xlsx, pdf)) {
            button.disableProperty().bind(model.busy().or(nobody));
        }
        desk.files()
                .onSave(
                        saveText,
                        "visits",
                        Text.of("visit.room.saveText"),
                        model::textName,
                        TXT,
                        model::saveText);
        save(xlsx, "xlsx", FilePicker.Kind.XLSX);
        save(pdf, "pdf", FilePicker.Kind.PDF);
    }

    /** Nobody is sent what the others are asked for. */
    private void hint(@Nullable Village one) {
        wordsLine.setHint(texts.get(one == null ? "visit.room.oneByOne" : "visit.room.wordsHint"));
    }

    private void typed(boolean there) {
        if (!there && model.kind.get() == Kind.LETTER) {
            model.draw();
        }
    }

    /** Only letters have a number, and only the list of the board is a table. */
    private void fits(Kind what) {
        numberLine.setVisible(what == Kind.LETTER);
        numberLine.setManaged(what == Kind.LETTER);
        xlsx.setVisible(what == Kind.BOARD);
        xlsx.setManaged(what == Kind.BOARD);
    }

    private void save(Button button, String ending, FilePicker.Kind as) {
        desk.files()
                .onSave(
                        button,
                        "visits",
                        Text.of("visit.room.save"),
                        () -> model.fileName(ending),
                        as,
                        model::save);
    }

    private void sum() {
        List<Visit> some = model.chosen();
        Rupiah open = some.stream().map(Visit::open).reduce(Rupiah.ZERO, Rupiah::plus);
        summary.setText(
                texts.get(
                        "visit.room.summary",
                        some.stream().mapToInt(one -> one.people().size()).sum(),
                        some.stream().mapToInt(one -> one.count(Guard.BPJS)).sum(),
                        some.stream().mapToInt(one -> one.exposed().size()).sum(),
                        some.stream().mapToInt(Visit::gaps).sum(),
                        some.stream().mapToInt(one -> one.cards().size()).sum(),
                        open));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(message.getText());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }
}
