package id.sadardesa.core.enrolment;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds that whoever approves is another person than the one who entered or changed it. */
record SecondPerson(Journal journal, People people) {
    void check(Collection<Participation> chosen, String approver) {
        String name = folded(approver);
        for (Participation one : chosen) {
            for (Change change : journal.history(one.personId())) {
                String operator = change.entry().operator();
                if (touches(change, one) && folded(operator).equals(name)) {
                    throw Problem.of(
                            "enrolment.approve.own",
                            people.find(one.personId()).map(Person::name).orElse("?"),
                            operator);
                }
            }
        }
    }

    private static boolean touches(Change change, Participation one) {
        String id = one.id().toString();
        Map<String, @Nullable String> after = change.after();
        return change.place().startsWith("participation")
                && (change.rowId().equals(one.id())
                        || (after != null && id.equals(after.get("participation_id"))));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
