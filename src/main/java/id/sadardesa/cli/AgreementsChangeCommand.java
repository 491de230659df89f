package id.sadardesa.cli;

import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sadar agreements change}: mends what stands on the register; the rest stays. */
@Command(name = "change")
final class AgreementsChangeCommand extends OfficeWork {
    @Mixin AgreementChoice choice = new AgreementChoice();
    @Mixin AgreementFields fields = new AgreementFields();

    AgreementsChangeCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (fields.silent()) {
            throw new Misused("cli.agreements.nothing");
        }
        fields.look();
    }

    @Override
    Answer work(Doors doors) {
        Agreement seen = choice.of(doors);
        AgreementForm form = fields.over(seen.form(), fields.place(doors, seen.form().village()));
        doors.agreements().change(seen, seen.form(), form);
        return AgreementsWork.answer(doors, form)
                .count("changed", !form.equals(seen.form()))
                .say("cli.agreements.changed", form.title());
    }
}
