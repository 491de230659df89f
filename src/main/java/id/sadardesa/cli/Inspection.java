package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Inspected;
import id.sadardesa.core.sync.merge.CodeLists;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Place;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Wages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sadar sync inspect} says of a file: of whom, for whom, after which, and what it
 * holds.
 */
final class Inspection {
    private static final int SHORT = 16;

    private final Inspected seen;
    private final Manifest manifest;
    private final Texts texts;
    private final Grid grid = new Grid();

    Inspection(Inspected seen, Texts texts) {
        this.seen = seen;
        this.manifest = seen.manifest();
        this.texts = texts;
    }

    Answer answer() {
        Answer answer = new Answer();
        counts(answer);
        answer.say(
                "cli.sync.inspected",
                manifest.number(),
                manifest.sender().name(),
                manifest.made(),
                seen.code());
        if (seen.takenOn() != null) {
            answer.say("cli.sync.takenOn", seen.takenOn(), seen.receiptCode());
        } else if (seen.obstacle() == null) {
            answer.say("cli.sync.inTurn");
        } else {
            answer.say("cli.sync.notInTurn", seen.obstacle());
        }
        answer.say("cli.inspect.codeLists", CodeLists.say(manifest.codeLists()));
        about();
        totals();
        tables();
        if (!seen.rulings().isEmpty()) {
            Rulings.say(answer, seen.rulings(), seen.held().rulings(), texts);
            grid.then(Rulings.grid(seen.rulings(), texts));
        }
        return answer.table(grid);
    }

    private void counts(Answer answer) {
        Place place = manifest.place();
        answer.count("sender", manifest.sender().code())
                .count("senderName", manifest.sender().name())
                .count("receiver", manifest.receiver().code())
                .count("receiverName", manifest.receiver().name())
                .count("number", manifest.number())
                .count("piece", place.piece())
                .count("pieces", place.pieces())
                .count("kind", manifest.kind().wire())
                .count("base", manifest.base());
        hash(answer, "baseHash", place.baseHash());
        hash(answer, "previousHash", place.previousHash());
        answer.count("seen", place.seen());
        hash(answer, "seenHash", place.seenHash());
        answer.count("made", manifest.made().toString())
                .count("training", manifest.training())
                .count("codeLists", new TreeMap<>(manifest.codeLists()));
        SyncAnswers.totals(answer::count, manifest.totals());
        Map<String, Object> rows = new LinkedHashMap<>();
        manifest.kind().tables().forEach(one -> rows.put(one.wire(), seen.held().rows(one)));
        answer.count("rows", rows)
                .count("photos", seen.held().photos())
                .count("numbers", seen.held().numbers())
                .count("fingerprint", seen.signed().fingerprint())
                .count("code", seen.code())
                .count("inTurn", seen.obstacle() == null);
        if (seen.takenOn() != null) {
            answer.count("takenOn", seen.takenOn().toString())
                    .count("receiptCode", seen.receiptCode());
        }
        if (seen.obstacle() != null) {
            answer.count("obstacle", texts.get(seen.obstacle()));
        }
    }

    private static void hash(Answer answer, String key, @Nullable String hash) {
        if (hash != null) {
            answer.count(key, hash);
        }
    }

    private void about() {
        Place place = manifest.place();
        line("cli.inspect.sender", called(manifest.sender()));
        line("cli.inspect.receiver", called(manifest.receiver()));
        line("cli.inspect.kind", texts.get("sync.kind." + manifest.kind()));
        if (place.pieces() > 1) {
            line("cli.inspect.piece", texts.get("cli.inspect.of", place.piece(), place.pieces()));
        }
        line("cli.inspect.base", file(place.base(), place.baseHash()));
        if (place.previousHash() != null) {
            line("cli.inspect.previous", file(place.number() - 1, place.previousHash()));
        }
        line("cli.inspect.seen", file(place.seen(), place.seenHash()));
        line("cli.inspect.fingerprint", seen.signed().fingerprint());
    }

    private void totals() {
        line("cli.inspect.holds", texts.get(seen.held().said(manifest.kind())));
        Wages wages = manifest.totals().wages();
        if (wages != null) {
            line("cli.inspect.wages", texts.get(wages.said()));
        }
        if (manifest.totals().rupiah().signum() != 0) {
            line("cli.sync.rupiah", texts.rupiah(new Rupiah(manifest.totals().rupiah())));
        }
    }

    /** The tables that hold something; the counts for machines name all of them. */
    private void tables() {
        manifest.kind().tables().forEach(one -> rows(one, texts.get("sync.table." + one)));
        rows(texts.get("sync.field.photo"), seen.held().photos());
    }

    /** Of corrections it is said which are numbers, as the sentence above counts them. */
    private void rows(Resource table, String name) {
        int count = seen.held().rows(table);
        int values = seen.held().corrections();
        if (table == Resource.CORRECTIONS && count > 0) {
            grid.row(name, texts.get("cli.inspect.corrections", count, count - values, values));
        } else {
            rows(name, count);
        }
    }

    private void rows(String table, int count) {
        if (count > 0) {
            grid.row(table, texts.get("cli.inspect.rows", count));
        }
    }

    private void line(String key, String value) {
        grid.row(texts.get(key), value);
    }

    private static String called(Party party) {
        return party.name() + " (" + party.code() + ")";
    }

    private String file(int number, @Nullable String hash) {
        return number == 0
                ? "–"
                : hash == null
                        ? Integer.toString(number)
                        : texts.get(
                                "cli.inspect.file",
                                number,
                                hash.substring(0, Math.min(SHORT, hash.length())));
    }
}
