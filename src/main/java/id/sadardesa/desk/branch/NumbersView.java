package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Block;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.NumberPlan;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Nomor KPJ: blocks that numbers are given from, or the branch's own workbook. */
public final class NumbersView implements RoomView {
    /** A row of the workbook and what becomes of it. */
    private record Read(int row, String name, boolean taken, String said) {}

    private final Desk desk;
    private final Texts texts;
    private final NumbersViewModel model;
    private final Parent root;

    @FXML private TextField first;
    @FXML private TextField last;
    @FXML private FieldLine firstLine;
    @FXML private FieldLine lastLine;
    @FXML private Button add;
    @FXML private Button remove;
    @FXML private Button read;
    @FXML private Label count;
    @FXML private HBox without;
    @FXML private Label withoutCount;
    @FXML private Button give;
    @FXML private ListTable<Block.Stock> blocks;
    @FXML private VBox preview;
    @FXML private Label found;
    @FXML private ListTable<Read> rows;
    @FXML private Button apply;
    @FXML private Button leave;

    public NumbersView(Desk desk, NumbersViewModel model) {
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
        startAt(first);
        model.refresh();
    }

    @FXML
    void initialize() {
        // a number that stands beside nobody's name is nobody's yet, and is held against a letter
        blocks.identifiedBy(one -> one.block().id());
        blocks.digits(texts.get("branch.column.first"), 170, one -> one.block().first().full());
        blocks.digits(texts.get("branch.column.last"), 170, one -> one.block().last().full());
        blocks.worded(
                texts.get("branch.column.added"),
                130,
                one -> one.block().addedOn(),
                one -> texts.date(one.block().addedOn()));
        blocks.number(texts.get("branch.column.given"), 110, Block.Stock::given);
        blocks.number(texts.get("branch.column.left"), 110, Block.Stock::left);
        blocks.setAccessibleText(texts.get("branch.numbers.table"));
        rows.number(texts.get("branch.column.row"), 70, Read::row);
        rows.text(texts.get("branch.column.person"), 230, Read::name);
        rows.chips(
                texts.get("branch.column.outcome"),
                150,
                Read::taken,
                taken -> taken ? Tone.GOOD : Tone.WAIT,
                taken -> texts.get(taken ? "branch.numbers.found" : "branch.numbers.left"));
        rows.text(texts.get("branch.column.said"), 520, Read::said);
        rows.setAccessibleText(texts.get("branch.numbers.rows"));
        var chosen = blocks.getSelectionModel().selectedItemProperty();
        add.setOnAction(event -> add());
        first.setOnAction(event -> last.requestFocus());
        last.setOnAction(event -> add.fire());
        remove.setOnAction(event -> remove(chosen.get()));
        read.setOnAction(
                event ->
                        desk.files()
                                .open(
                                        "numbers",
                                        Text.of("branch.numbers.read"),
                                        FilePicker.Kind.XLSX,
                                        FilePicker.Kind.CSV)
                                .ifPresent(model::read));
        apply.setOnAction(event -> model.apply());
        leave.setOnAction(event -> model.leave());
        give.setOnAction(event -> model.give());
        model.numberless()
                .subscribe(
                        all -> {
                            without.setVisible(!all.isEmpty());
                            without.setManaged(!all.isEmpty());
                            withoutCount.setText(texts.get("branch.numbers.without", all.size()));
                        });
        for (Button button : List.of(add, read, apply, give)) {
            button.disableProperty().bind(model.busy());
        }
        remove.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        model.stock().subscribe(this::show);
        model.plan().subscribe(this::show);
    }

    private void add() {
        firstLine.clear();
        lastLine.clear();
        Optional<Kpj> from = number(first, firstLine);
        Optional<Kpj> to = number(last, lastLine);
        if (from.isPresent() && to.isPresent()) {
            model.add(
                    from.get(),
                    to.get(),
                    block -> {
                        blocks.choose(block.id());
                        first.clear();
                        last.clear();
                        first.requestFocus();
                    },
                    problem -> lastLine.error(texts.get(problem.text())));
        }
    }

    private Optional<Kpj> number(TextField field, FieldLine line) {
        Optional<Kpj> number = Kpj.parse(field.getText());
        if (number.isEmpty()) {
            line.error(texts.get("branch.numbers.bad"));
        }
        return number;
    }

    private void remove(Block.@Nullable Stock one) {
        if (one != null
                && desk.dialogs()
                        .confirm(
                                Text.of("branch.numbers.removeTitle"),
                                Text.of("branch.numbers.removeSentence", one.given()),
                                Text.of("branch.numbers.remove"))) {
            model.remove(one.block());
        }
    }

    private void show(List<Block.Stock> stock) {
        blocks.rows(stock);
        int left = stock.stream().mapToInt(Block.Stock::left).sum();
        count.setText(texts.get("branch.numbers.count", stock.size(), left));
    }

    private void show(@Nullable NumberPlan plan) {
        preview.setVisible(plan != null);
        preview.setManaged(plan != null);
        if (plan == null) {
            return;
        }
        found.setText(
                texts.get(
                        "branch.numbers.plan",
                        plan.file(),
                        plan.found().size(),
                        plan.same(),
                        plan.left().size()));
        List<Read> all = new ArrayList<>();
        plan.left()
                .forEach(
                        one ->
                                all.add(
                                        new Read(
                                                one.row().row(),
                                                Objects.requireNonNullElse(one.row().name(), "–"),
                                                false,
                                                texts.get(one.why()))));
        plan.found()
                .forEach(
                        one ->
                                all.add(
                                        new Read(
                                                one.row().row(),
                                                one.person().fullName(),
                                                true,
                                                texts.get(
                                                        "branch.numbers.gets",
                                                        one.kpj().masked()))));
        rows.rows(all);
    }
}
