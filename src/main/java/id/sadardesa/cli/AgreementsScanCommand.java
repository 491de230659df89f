package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.agreement.Agreement;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar agreements scan}: attaches the scanned paper, or writes the one that is kept. */
@Command(name = "scan")
final class AgreementsScanCommand extends OfficeWork {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            descriptionKey = "cli.option.agreementScan")
    @Nullable Path file;

    @Mixin AgreementChoice choice = new AgreementChoice();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.scanOut")
    @Nullable Path out;

    AgreementsScanCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if ((file == null) == (out == null)) {
            throw new Misused("cli.scan.one");
        }
    }

    @Override
    Answer work(Doors doors) {
        Agreement one = choice.of(doors);
        Answer answer = new Answer().count("title", one.form().title());
        Path kept = file;
        if (kept != null) {
            byte[] paper = Chosen.scan(kept, "plan.scan.unreadable");
            doors.agreements().attach(one, String.valueOf(kept.getFileName()), paper);
            return answer.count("scanned", true).say("plan.done.scan", one.form().title());
        }
        byte[] paper = doors.agreements().scan(one).orElseThrow(() -> Problem.of("plan.scan.none"));
        Path place = session().outputFile(Chosen.given(out), null);
        SafeFile.write(place, stream -> stream.write(paper));
        return answer.count("file", place.toString()).say("plan.done.written", place.toString());
    }
}
