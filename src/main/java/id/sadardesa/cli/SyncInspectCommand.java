package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Inspected;
import id.sadardesa.core.sync.OwnFile;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Wages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar sync inspect}: verifies a file and says what is in it. */
@Command(name = "inspect")
final class SyncInspectCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.syncFile")
    @Nullable Path file;

    SyncInspectCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Optional<OwnFile> own =
                doors.sync().submissions().own(Chosen.given(file), session().progress());
        if (own.isPresent()) {
            return own(own.get(), LocalDate.now(doors.clock()));
        }
        Inspected seen = doors.sync().arrivals().inspect(Chosen.given(file), session().progress());
        return new Inspection(seen, session().texts()).answer();
    }

    /** It is sealed for its receiver: what is in it is said as we noted it. */
    private Answer own(OwnFile own, LocalDate today) {
        Sent sent = own.sent();
        Texts texts = session().texts();
        Answer answer =
                new Answer()
                        .count("own", true)
                        .count("receiver", own.to().office().code())
                        .count("piece", own.piece())
                        .count("pieces", sent.pieces())
                        .count(
                                "same",
                                own.sameness() == OwnFile.Sameness.UNKNOWN
                                        ? "unknown"
                                        : own.same());
        SyncAnswers.sent(sent).forEach(answer::count);
        Grid grid =
                new Grid()
                        .row(texts.get("cli.inspect.receiver"), own.to().office().name())
                        .row(texts.get("cli.inspect.kind"), texts.get("sync.kind." + sent.kind()))
                        .row(
                                texts.get("cli.inspect.holds"),
                                texts.get(
                                        "cli.inspect.held",
                                        sent.totals().people(),
                                        sent.totals().tombstones(),
                                        sent.totals().decisions()))
                        .row(
                                texts.get("cli.inspect.standing"),
                                SyncSentCommand.standing(sent, today, texts))
                        .row(texts.get("cli.inspect.fingerprint"), sent.fingerprint());
        Wages wages = sent.totals().wages();
        if (wages != null) {
            grid.row(texts.get("cli.inspect.wages"), texts.get(wages.said()));
        }
        return answer.say(
                        "cli.sync.ownFile",
                        sent.number(),
                        own.to().office().name(),
                        sent.made(),
                        sent.code())
                .say(own.soundness().key(), own.soundness().values().toArray())
                .partlyRefused(!own.same())
                .table(grid);
    }
}
