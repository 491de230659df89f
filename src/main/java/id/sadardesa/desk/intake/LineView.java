package id.sadardesa.desk.intake;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.FieldChange;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Outcome;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.PostKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One row of the file: what would change, what is wrong with it, and who may be meant. */
final class LineView extends VBox {
    private final IntakeViewModel model;
    private final Texts texts;
    private @Nullable ImportLine shown;
    private @Nullable MendPane pane;

    LineView(IntakeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("steps");
        show(null);
    }

    void show(@Nullable ImportLine line) {
        shown = line;
        show(line, line != null && !model.mends.typed(line.key()).isEmpty());
    }

    private void show(@Nullable ImportLine line, boolean typing) {
        getChildren().clear();
        if (line == null) {
            getChildren().add(label(texts.get("intake.line.none"), "muted"));
            return;
        }
        getChildren().add(label(line.name().isBlank() ? "–" : line.name(), "section-title"));
        getChildren()
                .add(
                        label(
                                texts.get(
                                        "intake.line.place",
                                        line.sheet(),
                                        Integer.toString(line.row())),
                                "muted"));
        if (!line.faults().isEmpty()) {
            about(line);
        }
        if (line.outcome() == Outcome.QUESTION) {
            ask(line);
        }
        line.faults().stream().filter(fault -> !typing || !fault.mendable()).forEach(this::fault);
        pane = new MendPane(model, texts, line, typing, this::open);
        getChildren().add(pane);
        line.changes().forEach(this::change);
        if (line.outcome() == Outcome.UNCHANGED) {
            getChildren().add(label(texts.get("intake.line.unchanged"), "muted"));
        }
    }

    /** Lets the cells of the row be typed anew. */
    void open() {
        if (shown != null && shown.faults().stream().anyMatch(CellFault::mendable)) {
            show(shown, true);
            if (pane != null) {
                pane.begin();
            }
        }
    }

    /** What else the row says of somebody, to know who it is. */
    private void about(ImportLine line) {
        Map<Column, String> said = model.about(line);
        if (!said.isEmpty()) {
            String words =
                    said.entrySet().stream()
                            .map(
                                    one ->
                                            texts.get(
                                                    "intake.line.about",
                                                    texts.get(one.getKey().textKey()),
                                                    one.getValue()))
                            .collect(Collectors.joining("\n"));
            getChildren().add(label(words, "muted"));
        }
    }

    private void ask(ImportLine line) {
        getChildren().add(label(texts.get("intake.line.who"), "field-name"));
        for (Person person : line.candidates()) {
            Nik nik = person.nik();
            answer(
                    line,
                    texts.get(
                            "intake.line.person",
                            person.fullName(),
                            nik == null ? "–" : nik.masked(),
                            person.birthDate() == null ? "–" : texts.date(person.birthDate())),
                    Optional.of(person));
        }
        answer(line, texts.get("intake.line.somebodyNew"), Optional.empty());
    }

    private void answer(ImportLine line, String words, Optional<Person> person) {
        Button button = new Button(words);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("answer");
        button.disableProperty().bind(model.busy());
        button.setOnAction(event -> model.answer(line, person.map(Person::id)));
        getChildren().add(button);
    }

    private void fault(CellFault fault) {
        boolean whole = fault.index() < 0;
        String head =
                whole
                        ? texts.get("intake.line.wholeRow")
                        : texts.get("intake.line.cell", fault.column(), fault.title());
        Label title = label(head, "field-name");
        title.getStyleClass().add(fault.problem().isError() ? "fault" : "doubt");
        VBox box = new VBox(title);
        if (!whole) {
            box.getChildren()
                    .add(
                            label(
                                    texts.get(
                                            "intake.line.found",
                                            fault.found().isBlank()
                                                    ? texts.get("intake.line.blank")
                                                    : fault.found()),
                                    "muted"));
        }
        box.getChildren().add(label(texts.get(fault.problem().text()), "said"));
        getChildren().add(box);
    }

    private void change(FieldChange change) {
        String column = texts.get(change.column().textKey());
        getChildren()
                .add(
                        new VBox(
                                label(column, "field-name"),
                                label(
                                        change.before().isEmpty()
                                                ? texts.get(
                                                        "intake.line.set",
                                                        said(change, change.after()))
                                                : texts.get(
                                                        "intake.line.change",
                                                        said(change, change.before()),
                                                        said(change, change.after())),
                                        "said")));
    }

    /** A post by its name; its code is for files. */
    private String said(FieldChange change, String value) {
        return change.column() != Column.POST
                ? value
                : Arrays.stream(PostKind.values())
                        .filter(kind -> kind.name().equals(value))
                        .findFirst()
                        .map(kind -> texts.get(kind.textKey()))
                        .orElse(value);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
