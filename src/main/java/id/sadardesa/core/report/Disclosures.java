package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Disclosure;
import id.sadardesa.core.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Notes each paper that leaves the office with whole NIK, KPJ and wages, and why (UU 27/2022 on
 * personal data asks for a stated purpose). The note is made before the file, so that no file is
 * without one.
 */
public final class Disclosures {
    private final Journal journal;

    public Disclosures(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param reason as it was typed
     * @throws Problem when no reason is given, or one that is too long
     */
    static String reason(@Nullable String reason) {
        String said = Disclosure.reason(reason);
        if (said.isEmpty()) {
            throw Problem.of("report.audience.noReason");
        }
        if (said.length() > Disclosure.LONGEST) {
            throw Problem.of("report.audience.longReason", said.length(), Disclosure.LONGEST);
        }
        return said;
    }

    /**
     * Notes one paper.
     *
     * @param paper which paper, by the name of its command
     * @param people how many people's data it carries
     * @param reason as it was typed
     * @throws Problem when no reason is given, or one that is too long
     */
    public void note(String paper, Period month, String file, int people, @Nullable String reason) {
        String why = reason(reason);
        journal.act(
                Action.of("report.whole", month, people, why),
                pen -> {
                    new Disclosure(paper, month, file, people, why).write(pen);
                    return people;
                });
    }
}
