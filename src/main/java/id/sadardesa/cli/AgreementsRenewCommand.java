package id.sadardesa.cli;

import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.Side;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code sadar agreements renew}: enters the agreement that carries on an older one; numbers, dates
 * and witness are the new paper's own, the rest stays unless it is said.
 */
@Command(name = "renew")
final class AgreementsRenewCommand extends AgreementsWork {
    @Mixin AgreementChoice choice = new AgreementChoice();

    AgreementsRenewCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (fields.signed == null) {
            throw new Misused("cli.agreements.signed");
        }
        fields.look();
    }

    /** As the window's form begins: the day after the old one's last. */
    private static AgreementForm begin(AgreementForm old, LocalDate signed) {
        LocalDate end = old.until();
        return new AgreementForm(
                old.kind(),
                old.title(),
                new Side(old.ours().party(), null, old.ours().signatory()),
                new Side(old.theirs().party(), null, old.theirs().signatory()),
                old.village(),
                signed,
                old.place(),
                null,
                end == null ? signed : end.plusDays(1),
                null,
                old.renewal(),
                old.programmes(),
                old.base(),
                old.payer(),
                old.legalBases(),
                null);
    }

    @Override
    Answer work(Doors doors) {
        Agreement old = choice.of(doors);
        LocalDate signed = Chosen.day(Chosen.given(fields.signed));
        AgreementForm form =
                fields.over(begin(old.form(), signed), fields.place(doors, old.form().village()));
        write(doors, form, old);
        return answer(doors, form)
                .count("renews", old.form().title())
                .say("cli.agreements.renewed", form.title(), old.form().title());
    }
}
