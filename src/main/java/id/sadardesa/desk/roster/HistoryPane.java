package id.sadardesa.desk.roster;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.desk.widget.EmptyState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * All that ever happened to one person, newest first, each change with the value before and after.
 */
final class HistoryPane extends VBox {
    private static final Set<String> MASKED = Set.of("nik", "kpj", "phone", "mother", "npwp");

    private static final String ISO_DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final Texts texts;
    private final PersonViewModel model;

    HistoryPane(Texts texts, PersonViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("history");
        model.history.addListener((ListChangeListener<Change>) change -> draw());
        draw();
    }

    private void draw() {
        getChildren().clear();
        Map<Long, List<Change>> byEntry = new LinkedHashMap<>();
        List<Change> newest = new ArrayList<>(model.history);
        Collections.reverse(newest);
        newest.forEach(
                change ->
                        byEntry.computeIfAbsent(change.entry().seq(), seq -> new ArrayList<>())
                                .add(change));
        byEntry.values().forEach(changes -> getChildren().add(entry(changes)));
        if (byEntry.isEmpty()) {
            getChildren()
                    .add(
                            new EmptyState(
                                    "mdoal-history",
                                    texts.get("roster.history.emptyTitle"),
                                    texts.get("roster.history.emptySentence")));
        }
    }

    private VBox entry(List<Change> changes) {
        Entry entry = changes.get(0).entry();
        Label name = new Label(texts.get(entry.action()));
        name.getStyleClass().add("history-name");
        name.setWrapText(true);
        Label when = new Label(texts.get("roster.history.when", entry.at(), entry.operator()));
        when.getStyleClass().add("muted");
        VBox box = new VBox(name, when);
        box.getStyleClass().add("history-entry");
        for (Change change : changes) {
            for (String column : change.columns()) {
                if (texts.has("roster.column." + column)) {
                    Label line = new Label(line(change, column));
                    line.setWrapText(true);
                    box.getChildren().add(line);
                }
            }
        }
        return box;
    }

    private String line(Change change, String column) {
        String name = texts.get("roster.column." + column);
        String before = value(change, change.before(), column);
        String after = value(change, change.after(), column);
        return before == null
                ? texts.get("roster.history.fresh", name, Objects.requireNonNullElse(after, ""))
                : after == null
                        ? texts.get("roster.history.gone", name, before)
                        : texts.get("roster.history.line", name, before, after);
    }

    private @Nullable String value(
            Change change, @Nullable Map<String, @Nullable String> row, String column) {
        String value = row == null ? null : row.get(column);
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (MASKED.contains(column)) {
            return value.length() <= 4
                    ? "•".repeat(value.length())
                    : "•".repeat(value.length() - 4) + value.substring(value.length() - 4);
        }
        return switch (column) {
            case "kind" -> word(change, "claim", "claim.kind.", "village.post.", value);
            case "appointment" -> texts.get("roster.appointment." + value);
            case "sex" -> texts.get("roster.sex." + value);
            case "marital" -> texts.get("roster.marital." + value);
            case "state" -> word(change, "claim_step", "claim.state.", "enrolment.state.", value);
            case "programmes" -> value.replace(",", ", ");
            case "first_month" -> texts.month(Period.of(LocalDate.parse(value)));
            case "relation" -> word(change, "heir", "roster.relation.", "", value);
            case "asn" ->
                    texts.get(
                            "true".equalsIgnoreCase(value)
                                    ? "roster.history.yes"
                                    : "roster.history.no");
            default -> value.matches(ISO_DATE) ? texts.date(LocalDate.parse(value)) : value;
        };
    }

    /** The word for a value, which means one thing in one table and another elsewhere. */
    private String word(Change change, String table, String there, String elsewhere, String value) {
        String key = (change.place().equals(table) ? there : elsewhere) + value;
        return texts.has(key) ? texts.get(key) : value;
    }
}
