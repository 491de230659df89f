package id.sadardesa.cli;

import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that puts an agreement on the register, with its scan as part of the same action. */
abstract class AgreementsWork extends OfficeWork {
    @Mixin AgreementFields fields = new AgreementFields();

    @Option(names = "--scan", paramLabel = "FILE", descriptionKey = "cli.option.agreementScan")
    @Nullable Path scan;

    AgreementsWork(Session session) {
        super(session);
    }

    /**
     * Writes it.
     *
     * @param old the one that it carries on, or null
     */
    void write(Doors doors, AgreementForm form, @Nullable Agreement old) {
        Path file = scan;
        if (file != null) {
            byte[] paper = Chosen.scan(file, "plan.scan.unreadable");
            doors.agreements().addScanned(form, old, String.valueOf(file.getFileName()), paper);
        } else if (old == null) {
            doors.agreements().add(form);
        } else {
            doors.agreements().renew(old, form);
        }
    }

    /** What every answer says of an agreement that was written, and what was found odd in it. */
    static Answer answer(Doors doors, AgreementForm form) {
        Answer answer =
                new Answer()
                        .count("agreements", doors.agreements().all().size())
                        .count("kind", Chosen.word(form.kind()))
                        .count("title", form.title())
                        .count("from", String.valueOf(form.from()))
                        .count("until", form.until() == null ? "" : form.until().toString());
        doors.agreements()
                .check(form)
                .forEach(one -> answer.say(one.text().key(), one.text().values().toArray()));
        return answer;
    }
}
