package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Made;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.merge.Choice;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.sync.merge.Counts;
import id.sadardesa.core.sync.merge.Differing;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.core.sync.v1.Wages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import picocli.CommandLine;

/**
 * What the commands of {@code sadar sync} have in common: their place in the menu and their
 * answers.
 */
final class SyncAnswers {
    /** How many choices of another office are told in full. */
    private static final int TOLD = 5;

    private SyncAnswers() {}

    /** {@code sadar sync ...}. */
    static CommandLine shelf(Session session) {
        return Menu.shelf(
                        new SyncExportCommand(session),
                        new SyncAgainCommand(session),
                        new SyncSentCommand(session),
                        new SyncSheetCommand(session),
                        new SyncReceiptCommand(session),
                        new SyncInspectCommand(session),
                        new SyncImportCommand(session),
                        new SyncConflictsCommand(session),
                        new SyncDisputesCommand(session))
                .addSubcommand(
                        "keys",
                        Menu.shelf(
                                new SyncKeysShowCommand(session),
                                new SyncKeysSheetCommand(session),
                                new SyncKeysExportCommand(session),
                                new SyncKeysImportCommand(session),
                                new SyncKeysConfirmCommand(session),
                                new SyncKeysRevokeCommand(session),
                                new SyncKeysRenewCommand(session),
                                new SyncKeysSecretCommand(session)));
    }

    static Answer made(Made made, Partner to) {
        Sent sent = made.sent();
        Answer answer =
                new Answer()
                        .count("file", made.files().get(0).toString())
                        .count("files", made.files().stream().map(Path::toString).toList())
                        .count("office", to.office().code())
                        .count("number", sent.number())
                        .count("kind", sent.kind().wire())
                        .count("photosAside", made.aside().size())
                        .count("photosAsideOf", made.aside())
                        .count("fingerprint", sent.fingerprint())
                        .count("code", sent.code())
                        .say(
                                sent.kind() == Kind.REPLY ? "cli.sync.replied" : "cli.sync.made",
                                sent.number(),
                                to.office().name(),
                                made.files().get(0).toString(),
                                sent.kind() == Kind.REPLY
                                        ? sent.totals().decisions()
                                        : sent.totals().people(),
                                sent.totals().tombstones(),
                                sent.code());
        totals(answer::count, sent.totals());
        Wages wages = sent.totals().wages();
        if (wages != null) {
            answer.say("cli.sync.wages", wages.said());
        }
        if (made.files().size() > 1) {
            answer.say("cli.sync.pieces", made.files().size() - 1);
        }
        return made.aside().isEmpty()
                ? answer
                : answer.say(
                        "cli.sync.aside", made.aside().size(), String.join(", ", made.aside()));
    }

    /** The control totals of a file, for machines. */
    static void totals(BiConsumer<String, Object> to, Totals totals) {
        to.accept("people", totals.people());
        to.accept("rupiah", totals.rupiah());
        to.accept("tombstones", totals.tombstones());
        to.accept("decisions", totals.decisions());
        Wages wages = totals.wages();
        if (wages != null) {
            to.accept("participations", wages.participations());
            to.accept("wages", wages.monthly());
            to.accept("contributions", wages.contributions());
        }
    }

    static Map<String, Object> sent(Sent sent) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("number", sent.number());
        said.put("kind", sent.kind().wire());
        said.put("made", sent.made().toString());
        said.put("code", sent.code());
        totals(said::put, sent.totals());
        said.put("state", sent.standing().name().toLowerCase(Locale.ROOT));
        said.put("acknowledged", sent.acknowledgedOn() != null);
        if (sent.coveredBy() > 0) {
            said.put("coveredBy", sent.coveredBy());
        }
        return said;
    }

    static Map<String, Object> partner(Partner one) {
        return Map.of(
                "office", one.office().code(),
                "name", one.office().name(),
                "role", one.office().role(),
                "trusted", one.trusted());
    }

    static Answer arrived(Arrival arrival, boolean dryRun, Texts texts) {
        Manifest manifest = arrival.manifest();
        Counts counts = arrival.counts();
        Answer answer =
                new Answer()
                        .count("sender", manifest.sender().code())
                        .count("number", manifest.number())
                        .count("kind", manifest.kind().wire())
                        .count("dryRun", dryRun)
                        .count("added", counts.added())
                        .count("changed", counts.changed())
                        .count("ended", counts.ended())
                        .count("endedAlong", arrival.merged().along())
                        .count("conflicts", arrival.merged().conflicts())
                        .count("photosMissing", arrival.merged().photosMissing())
                        .count("code", arrival.code());
        totals(answer::count, manifest.totals());
        Replied replied = arrival.replied();
        if (replied == null) {
            rows(answer, arrival, counts, dryRun);
        } else {
            reply(answer, arrival, replied, dryRun, texts);
        }
        arrival.removals().forEach(one -> answer.say("cli.sync.removals", one));
        differing(answer, arrival.merged().differing());
        if (!dryRun) {
            answer.count("receiptCode", arrival.receiptCode())
                    .say("cli.sync.receiptCode", arrival.receiptCode());
        }
        return answer;
    }

    private static void differing(Answer answer, Differing differing) {
        List<Choice> chosen = differing.chosen();
        answer.count("conflictsWaiting", differing.waiting())
                .count("conflictsChosenThere", chosen.size());
        if (differing.waiting() > 0) {
            answer.say("cli.sync.conflictsFound", differing.waiting());
        }
        if (!chosen.isEmpty()) {
            answer.say("cli.sync.conflictsChosen", chosen.get(0).by(), chosen.size());
            chosen.stream().limit(TOLD).forEach(one -> chosen(answer, one));
        }
    }

    private static void chosen(Answer answer, Choice one) {
        Conflict conflict = one.conflict();
        if (conflict.field() == null) {
            answer.say(one.rowKey(), one.name(), Text.of("sync.table." + conflict.resource()));
        } else {
            answer.say(
                    "sync.chosen.value",
                    one.name(),
                    Text.of("sync.field." + conflict.field()),
                    shown(conflict, one.holds()),
                    shown(conflict, one.yields()));
        }
    }

    private static String shown(Conflict conflict, Conflict.Side side) {
        return Objects.requireNonNullElse(conflict.shown(side), "-");
    }

    private static String said(Arrival arrival, boolean dryRun) {
        if (arrival.changesNothing()) {
            return dryRun ? "cli.sync.wouldArriveSame" : "cli.sync.arrivedSame";
        }
        return dryRun ? "cli.sync.wouldArrive" : "cli.sync.arrived";
    }

    private static void rows(Answer answer, Arrival arrival, Counts counts, boolean dryRun) {
        Manifest manifest = arrival.manifest();
        answer.count("theirPeople", manifest.holds().people())
                .count("ourPeople", arrival.ours().people())
                .count("theirParticipations", manifest.holds().participations())
                .count("ourParticipations", arrival.ours().participations())
                .count("agrees", arrival.agrees())
                .say(
                        said(arrival, dryRun),
                        manifest.number(),
                        manifest.sender().name(),
                        counts.added(),
                        counts.changed(),
                        counts.ended());
        Wages wages = manifest.totals().wages();
        if (wages != null) {
            answer.say("cli.sync.wages", wages.said());
        }
        arrival.otherWages().ifPresent(other -> answer.say("cli.sync.wages", other));
        if (!arrival.agrees()) {
            answer.say(
                    "cli.sync.disagrees",
                    manifest.holds().people(),
                    arrival.ours().people(),
                    manifest.holds().participations(),
                    arrival.ours().participations(),
                    arrival.remedy());
        }
        if (arrival.merged().photosMissing() > 0) {
            answer.say("cli.sync.photosMissing", arrival.merged().photosMissing());
        }
    }

    private static void reply(
            Answer answer, Arrival arrival, Replied replied, boolean dryRun, Texts texts) {
        Manifest manifest = arrival.manifest();
        answer.count("answers", replied.answers().size())
                .count("accepted", replied.decided(Verdict.Outcome.ACCEPTED))
                .count("changedByBranch", replied.decided(Verdict.Outcome.CHANGED))
                .count("refused", replied.decided(Verdict.Outcome.REFUSED))
                .count("already", replied.already())
                .count("late", replied.late().size())
                .count("numbers", arrival.held().numbers())
                .count("numbersNoted", replied.numbered())
                .count("corrected", replied.corrected())
                .count("withdrawn", replied.withdrawn())
                .say(
                        dryRun ? "cli.sync.wouldReply" : "cli.sync.replyTaken",
                        manifest.number(),
                        manifest.sender().name(),
                        replied.decided(Verdict.Outcome.ACCEPTED),
                        replied.decided(Verdict.Outcome.CHANGED),
                        replied.decided(Verdict.Outcome.REFUSED),
                        replied.numbered(),
                        replied.corrected())
                .say("cli.sync.replyHolds", arrival.held().said(manifest.kind()));
        if (!arrival.rulings().isEmpty()) {
            Rulings.say(answer, arrival.rulings(), arrival.held().rulings(), texts)
                    .table(Rulings.grid(arrival.rulings(), texts));
        }
        if (!replied.late().isEmpty()) {
            answer.say("cli.sync.late", replied.late().size());
        }
        if (!replied.unknown().isEmpty()) {
            answer.say(
                    "cli.sync.unknownFiles",
                    replied.unknown().stream().map(one -> one.number()).distinct().toList());
        }
    }
}
