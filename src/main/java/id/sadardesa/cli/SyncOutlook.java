package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.form.Hindrance;
import id.sadardesa.core.sync.Outlook;
import id.sadardesa.core.sync.Partner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code sadar sync export --dry-run} says: what the next file would hold, and what the branch
 * would send back, by the check that the window makes.
 */
final class SyncOutlook {
    private SyncOutlook() {}

    /**
     * @param next empty when there is nothing to send
     */
    static Answer answer(Partner to, Optional<Outlook> next, Texts texts) {
        Answer answer =
                new Answer()
                        .count("dryRun", true)
                        .count("office", to.office().code())
                        .count("something", next.isPresent())
                        .count("checked", to.isBranch());
        next.ifPresentOrElse(
                one -> outlook(answer, one, texts), () -> answer.say("sync.send.idle"));
        return answer;
    }

    /**
     * Adds what a branch would send back.
     *
     * @param found what the check found, what blocks first
     */
    static Answer checked(Answer answer, List<Hindrance> found, Texts texts) {
        long blocking = found.stream().filter(Hindrance::blocking).count();
        answer.count("blocking", blocking)
                .count("toLook", found.size() - blocking)
                .count("hindrances", found.stream().map(one -> said(one, texts)).toList());
        if (found.isEmpty()) {
            answer.say("sync.send.clean");
        } else {
            answer.say("cli.sync.hindrances", blocking, found.size() - blocking);
        }
        Grid grid =
                Grid.headed(
                        texts,
                        "sync.column.weight",
                        "cli.sync.column.village",
                        "sync.column.person",
                        "sync.column.what");
        for (Hindrance one : found) {
            grid.row(weight(one, texts), one.village(), one.who(), texts.get(one.what()));
        }
        return answer.partlyRefused(blocking > 0).table(grid);
    }

    private static void outlook(Answer answer, Outlook next, Texts texts) {
        answer.count("number", next.number())
                .count("kind", next.kind().wire())
                .count("base", next.base())
                .count("files", next.files())
                .count("bytes", next.bytes())
                .count("photosAside", next.aside().size());
        SyncAnswers.totals(answer::count, next.totals());
        answer.say(
                "cli.sync.outlook",
                next.number(),
                texts.get("sync.kind." + next.kind()),
                next.totals().people(),
                next.totals().tombstones(),
                next.size(),
                next.files());
        if (next.totals().wages() != null) {
            answer.say("cli.sync.wages", next.totals().wages().said());
        }
        if (!next.aside().isEmpty()) {
            answer.say("cli.sync.aside", next.aside().size(), String.join(", ", next.aside()));
        }
    }

    private static String weight(Hindrance one, Texts texts) {
        return texts.get(one.blocking() ? "sync.send.blocks" : "sync.send.look");
    }

    private static Map<String, Object> said(Hindrance one, Texts texts) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("blocking", one.blocking());
        said.put("village", one.village());
        said.put("person", one.who());
        said.put("what", texts.get(one.what()));
        return said;
    }
}
