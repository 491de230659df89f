package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.v1.Manifest;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/**
 * What the commands of {@code sadar sync} have in common: their place in the menu and their
 * answers.
 */
final class SyncAnswers {
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
                        new SyncImportCommand(session))
                .addSubcommand(
                        "keys",
                        Menu.shelf(
                                new SyncKeysShowCommand(session),
                                new SyncKeysSheetCommand(session),
                                new SyncKeysExportCommand(session),
                                new SyncKeysImportCommand(session),
                                new SyncKeysConfirmCommand(session),
                                new SyncKeysRevokeCommand(session),
                                new SyncKeysRenewCommand(session)));
    }

    static Answer made(Submissions.Made made, Partner to, Path file) {
        Sent sent = made.sent();
        Answer answer =
                new Answer()
                        .count("file", file.toString())
                        .count("office", to.office().code())
                        .count("number", sent.number())
                        .count("kind", sent.kind().wire())
                        .count("people", sent.totals().people())
                        .count("rupiah", sent.totals().rupiah())
                        .count("tombstones", sent.totals().tombstones())
                        .count("photosAside", made.photosAside())
                        .count("fingerprint", sent.fingerprint())
                        .count("code", sent.code())
                        .say(
                                "cli.sync.made",
                                sent.number(),
                                to.office().name(),
                                file.toString(),
                                sent.totals().people(),
                                sent.totals().tombstones(),
                                sent.code());
        return made.photosAside() == 0 ? answer : answer.say("cli.sync.aside", made.photosAside());
    }

    static Map<String, Object> sent(Sent sent) {
        return Map.of(
                "number", sent.number(),
                "kind", sent.kind().wire(),
                "made", sent.made().toString(),
                "code", sent.code(),
                "people", sent.totals().people(),
                "tombstones", sent.totals().tombstones(),
                "acknowledged", sent.acknowledgedOn() != null);
    }

    static Map<String, Object> partner(Partner one) {
        return Map.of(
                "office", one.office().code(),
                "name", one.office().name(),
                "role", one.office().role(),
                "trusted", one.trusted());
    }

    static Answer inspected(Manifest manifest, Texts texts) {
        Arrival seen = Arrival.of(manifest);
        return new Answer()
                .count("sender", manifest.sender().code())
                .count("number", manifest.number())
                .count("kind", manifest.kind().wire())
                .count("base", manifest.base())
                .count("made", manifest.made().toString())
                .count("people", manifest.totals().people())
                .count("rupiah", manifest.totals().rupiah())
                .count("tombstones", manifest.totals().tombstones())
                .count("fingerprint", seen.fingerprint())
                .count("code", seen.code())
                .say(
                        "cli.sync.inspected",
                        manifest.number(),
                        manifest.sender().name(),
                        manifest.made(),
                        seen.code())
                .table(
                        new Grid()
                                .row(
                                        texts.get("cli.sync.people"),
                                        Integer.toString(manifest.totals().people()))
                                .row(
                                        texts.get("cli.sync.rupiah"),
                                        texts.rupiah(new Rupiah(manifest.totals().rupiah())))
                                .row(
                                        texts.get("cli.sync.tombstones"),
                                        Integer.toString(manifest.totals().tombstones())));
    }

    static Answer arrived(Arrival arrival, boolean dryRun) {
        Manifest manifest = arrival.manifest();
        Answer answer =
                new Answer()
                        .count("sender", manifest.sender().code())
                        .count("number", manifest.number())
                        .count("dryRun", dryRun)
                        .count("added", arrival.added())
                        .count("changed", arrival.changed())
                        .count("ended", arrival.ended())
                        .count("kpjKept", arrival.kept())
                        .count("people", manifest.totals().people())
                        .count("code", arrival.code())
                        .say(
                                dryRun ? "cli.sync.wouldArrive" : "cli.sync.arrived",
                                manifest.number(),
                                manifest.sender().name(),
                                arrival.added(),
                                arrival.changed(),
                                arrival.ended());
        if (arrival.kept() > 0) {
            answer.say("cli.sync.kept", arrival.kept());
        }
        if (!dryRun) {
            answer.count("receiptCode", arrival.receiptCode())
                    .say("cli.sync.receiptCode", arrival.receiptCode());
        }
        return answer;
    }
}
