package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync receipt}: notes that the branch has a file. */
@Command(name = "receipt")
final class SyncReceiptCommand extends OfficeWork {
    @Option(
            names = "--to",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.to")
    String to = "";

    @Option(
            names = "--number",
            paramLabel = "N",
            required = true,
            descriptionKey = "cli.option.fileNumber")
    int number;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.receiptCode")
    String code = "";

    SyncReceiptCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Partner partner = doors.sync().submissions().addressee(to);
        Sent sent = doors.sync().submissions().acknowledge(partner, number, code);
        return new Answer()
                .count("number", sent.number())
                .count("office", partner.office().code())
                .say("cli.sync.acknowledged", sent.number(), partner.office().name());
    }
}
