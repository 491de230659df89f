package id.sadardesa.cli;

import id.sadardesa.core.agreement.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sadar agreements remove}: takes an agreement off the register. */
@Command(name = "remove")
final class AgreementsRemoveCommand extends OfficeWork {
    @Mixin AgreementChoice choice = new AgreementChoice();

    AgreementsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Agreement one = choice.of(doors);
        doors.agreements().remove(one);
        return new Answer()
                .count("agreements", doors.agreements().all().size())
                .count("title", one.form().title())
                .say("cli.agreements.removed", one.form().title());
    }
}
