package id.sadardesa.desk.sync;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Wages;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of files in words that the office knows: tables, columns, values. */
public record Rows(Texts texts) {
    /** Of these, a screen shows that they change and not what to. */
    private static final Set<String> SECRET = Set.of("mother", "address", "phone", "email", "npwp");

    private static final Set<String> LINKS =
            Set.of("person_id", "post_id", "village_id", "participation_id", "photo");

    String table(Resource resource) {
        return texts.get("sync.table." + resource);
    }

    String field(String column) {
        return texts.get("sync.field." + column);
    }

    /** A value as it may be shown on the screen of an office. */
    String value(@Nullable String column, @Nullable String value) {
        if (column == null || value == null) {
            return column == null ? "" : "–";
        }
        if (column.equals("nik")) {
            return Nik.parse(value).map(Nik::masked).orElse("•••");
        }
        if (column.equals("kpj")) {
            return Kpj.parse(value).map(Kpj::masked).orElse("•••");
        }
        if (column.equals("outcome")) {
            return texts.get(Verdict.Outcome.valueOf(value).textKey());
        }
        if (SECRET.contains(column) || LINKS.contains(column)) {
            return "•••";
        }
        return value;
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
        touches.text(texts.get("sync.column.person"), 210, Touch::name);
        touches.text(texts.get("sync.column.table"), 150, one -> table(one.resource()));
        touches.text(
                texts.get("sync.column.field"),
                170,
                one -> one.field() == null ? "" : field(one.field()));
        touches.text(texts.get("sync.column.from"), 190, one -> value(one.field(), one.from()));
        touches.text(texts.get("sync.column.to"), 190, one -> value(one.field(), one.to()));
        touches.setAccessibleText(texts.get("sync.receive.touches"));
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
                            arrival.counts().ended()));
        } else {
            said.add(
                    texts.get(
                            "sync.receive.replyEffect",
                            replied.decided(Verdict.Outcome.ACCEPTED),
                            replied.decided(Verdict.Outcome.CHANGED),
                            replied.decided(Verdict.Outcome.REFUSED),
                            replied.corrected()));
            if (!replied.late().isEmpty()) {
                said.add(texts.get("sync.receive.late", replied.late().size()));
            }
            if (!replied.unknown().isEmpty()) {
                said.add(texts.get("sync.receive.unknown", replied.unknown().size()));
            }
        }
        Wages wages = arrival.manifest().totals().wages();
        if (wages != null) {
            said.add(texts.get(wages.said()));
        }
        arrival.otherWages().map(texts::get).ifPresent(said::add);
        if (arrival.merged().conflicts() > 0) {
            said.add(texts.get("sync.receive.conflicts", arrival.merged().conflicts()));
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
