package id.sadardesa.cli;

import id.sadardesa.core.agreement.AgreementForm;
import picocli.CommandLine.Command;

/** {@code sadar agreements add}: enters an agreement or a regulation into the register. */
@Command(name = "add")
final class AgreementsAddCommand extends AgreementsWork {
    AgreementsAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (fields.kind == null
                || fields.title == null
                || fields.ours == null
                || fields.signed == null) {
            throw new Misused("cli.agreements.least");
        }
        fields.look();
    }

    @Override
    Answer work(Doors doors) {
        AgreementForm form = fields.over(AgreementFields.BLANK, fields.place(doors, null));
        write(doors, form, null);
        return answer(doors, form).say("cli.agreements.added", form.title());
    }
}
