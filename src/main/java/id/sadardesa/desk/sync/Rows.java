package id.sadardesa.desk.sync;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.core.sync.merge.Choice;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.sync.merge.Counts;
import id.sadardesa.core.sync.merge.Differing;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.core.sync.v1.Wages;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Rows of files in words that the office knows: tables, columns, values. */
public final class Rows {
    /** What a row rests on, and its own number, are no news to anybody. */
    private static final Set<String> LINKS =
            Set.of(
                    "id",
                    "person_id",
                    "post_id",
                    "village_id",
                    "participation_id",
                    "office_id",
                    "step_id",
                    "decision_id",
                    "row_id",
                    "fingerprint",
                    "resource",
                    "n");

    /** What stands in these columns is a value of the column that the row names. */
    private static final Set<String> QUOTED =
            Set.of("kept", "lost", "ours", "theirs", "old_value", "new_value");

    /** How many choices of another office are told in full. */
    private static final int TOLD = 3;

    private final Texts texts;
    private final Values values;
    private final BooleanProperty open = new SimpleBooleanProperty();

    public Rows(Texts texts) {
        this.texts = texts;
        this.values = new Values(texts);
    }

    /** Whether what is masked is shown whole; only while somebody asks for it. */
    public BooleanProperty open() {
        return open;
    }

    /** A button that shows what is masked, and masks it again. */
    public void opener(Button button) {
        button.setOnAction(event -> open.set(!open.get()));
        open.subscribe(
                now -> button.setText(texts.get(now ? "sync.masked.hide" : "sync.masked.show")));
    }

    String table(Resource resource) {
        return texts.get("sync.table." + resource);
    }

    String field(String column) {
        return texts.get("sync.field." + column);
    }

    /** A value as it may be shown on the screen of an office. */
    String value(Resource resource, @Nullable String column, @Nullable String value) {
        return column == null ? "" : values.say(resource, column, value, open.get());
    }

    /** Everything that a row says, column by column. */
    private String whole(Touch touch) {
        return touch.values().entrySet().stream()
                .filter(one -> !LINKS.contains(one.getKey()))
                .filter(one -> !one.getKey().equals("name")) // it has a column of its own
                .map(
                        one ->
                                texts.get(
                                        "sync.value.named",
                                        field(one.getKey()),
                                        cell(touch, one.getKey(), one.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String cell(Touch touch, String column, String value) {
        String about = touch.values().getOrDefault("field", "").toLowerCase(Locale.ROOT);
        if (QUOTED.contains(column)) {
            return value(touch.resource(), about, value);
        }
        return column.equals("field") && texts.has("sync.field." + about)
                ? field(about)
                : value(touch.resource(), column, value);
    }

    private String before(Touch touch) {
        return touch.kind() == Touch.Kind.ENDED
                ? whole(touch)
                : value(touch.resource(), touch.field(), touch.from());
    }

    private String after(Touch touch) {
        return touch.kind() == Touch.Kind.NEW
                ? whole(touch)
                : value(touch.resource(), touch.field(), touch.to());
    }

    /** What a file would do, row by row and field by field. */
    public void columns(ListTable<Touch> touches) {
        touches.chips(
                texts.get("sync.column.touch"),
                120,
                Touch::kind,
                kind ->
                        switch (kind) {
                            case NEW -> Tone.GOOD;
                            case CHANGED -> Tone.INFO;
                            case ENDED -> Tone.WAIT;
                        },
                kind -> texts.get("sync.touch." + kind));
        touches.text(texts.get("sync.column.person"), 180, Touch::name);
        touches.text(texts.get("sync.column.table"), 120, one -> table(one.resource()));
        touches.text(
                texts.get("sync.column.field"),
                130,
                one -> one.field() == null ? texts.get("sync.touch.row") : field(one.field()));
        touches.text(texts.get("sync.column.from"), 180, this::before);
        touches.text(texts.get("sync.column.to"), 370, this::after);
        open.subscribe(touches::refresh);
        touches.setAccessibleText(texts.get("sync.receive.touches"));
    }

    /** What a file brings in all: people, removals and rupiah, as its sender counts them. */
    public String totals(Manifest manifest) {
        Totals totals = manifest.totals();
        return texts.get(
                "sync.receive.totals",
                totals.people(),
                totals.tombstones(),
                texts.rupiah(new Rupiah(totals.rupiah())));
    }

    /** What the other office chose already, the first of it in full. */
    private String chosen(List<Choice> choices) {
        int more = choices.size() - TOLD;
        String first =
                choices.stream().limit(TOLD).map(this::chosen).collect(Collectors.joining("; "));
        return texts.get(
                "sync.chosen.there",
                choices.get(0).by(),
                choices.size(),
                more > 0 ? texts.get("sync.chosen.more", first, more) : first);
    }

    /** Of whom, which field, what holds, and what does not. */
    private String chosen(Choice one) {
        Conflict conflict = one.conflict();
        String field = conflict.field();
        return field == null
                ? texts.get(one.rowKey(), one.name(), table(conflict.resource()))
                : texts.get(
                        "sync.chosen.value",
                        one.name(),
                        field(field),
                        value(conflict.resource(), field, one.holds().value()),
                        value(conflict.resource(), field, one.yields().value()));
    }

    /** Which tables the touched rows are of. */
    private String tables(Arrival arrival) {
        List<String> parts = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            Counts counts = arrival.merged().of(resource);
            int rows = counts.added() + counts.changed() + counts.ended();
            if (rows > 0) {
                parts.add(texts.get("sync.receive.rows", table(resource), rows));
            }
        }
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    /** Why a file of four people may touch three rows. */
    private Optional<String> people(Arrival arrival) {
        int inside = arrival.manifest().totals().people();
        Counts counts = arrival.merged().of(Resource.PEOPLE);
        int same = inside - counts.added() - counts.changed();
        return inside == 0 || same < 0
                ? Optional.empty()
                : Optional.of(
                        texts.get(
                                "sync.receive.people",
                                inside,
                                counts.added(),
                                counts.changed(),
                                same));
    }

    /** What a file would do. */
    public String effect(Arrival arrival) {
        List<String> said = new ArrayList<>();
        Replied replied = arrival.replied();
        if (replied == null) {
            said.add(
                    texts.get(
                            "sync.receive.effect",
                            arrival.counts().added(),
                            arrival.counts().changed(),
                            arrival.counts().ended(),
                            tables(arrival)));
            people(arrival).ifPresent(said::add);
        } else {
            said.add(
                    texts.get(
                            "sync.receive.replyEffect",
                            replied.decided(Verdict.Outcome.ACCEPTED),
                            replied.decided(Verdict.Outcome.CHANGED),
                            replied.decided(Verdict.Outcome.REFUSED),
                            replied.numbered(),
                            replied.corrected()));
            if (!replied.late().isEmpty()) {
                said.add(texts.get("sync.receive.late", replied.late().size()));
            }
            if (!replied.unknown().isEmpty()) {
                said.add(texts.get("sync.receive.unknown", replied.unknown().size()));
            }
        }
        arrival.removals().stream().map(texts::get).forEach(said::add);
        Wages wages = arrival.manifest().totals().wages();
        if (wages != null) {
            said.add(texts.get(wages.said()));
        }
        arrival.otherWages().map(texts::get).ifPresent(said::add);
        Differing differing = arrival.merged().differing();
        if (differing.waiting() > 0) {
            said.add(texts.get("sync.receive.conflicts", differing.waiting()));
        }
        if (!differing.chosen().isEmpty()) {
            said.add(chosen(differing.chosen()));
        }
        if (arrival.merged().photosMissing() > 0) {
            said.add(texts.get("sync.receive.photosMissing", arrival.merged().photosMissing()));
        }
        if (!arrival.agrees()) {
            said.add(
                    texts.get(
                            "sync.receive.disagrees",
                            arrival.manifest().holds().people(),
                            arrival.ours().people(),
                            arrival.remedy()));
        }
        if (!arrival.merged().complete()) {
            said.add(texts.get("sync.receive.more", arrival.merged().touches().size()));
        }
        return String.join(" ", said);
    }
}
