package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Doubt;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.merge.Conflicts;
import id.sadardesa.core.village.Village;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "Periksa sebelum kirim": what the branch would send back, seen before the file is made. The file
 * can be made all the same; nothing that is wrong with one person holds up the others.
 */
public final class SendCheck {
    private static final List<SippKind> MOVES =
            List.of(SippKind.NEW, SippKind.CONTINUED, SippKind.LEFT);

    private final People people;
    private final SippBooks sipp;
    private final Conflicts conflicts;
    private final Clock clock;

    public SendCheck(People people, SippBooks sipp, Conflicts conflicts, Clock clock) {
        this.people = people;
        this.sipp = sipp;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** What blocks comes first, then by village and name. */
    public List<Hindrance> look() {
        Period month = Period.of(LocalDate.now(clock));
        List<Hindrance> found = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (SippKind kind : MOVES) {
            for (SippFault fault : sipp.plan(kind, month, null).faults()) {
                Hindrance one = hindrance(fault);
                if (seen.add(List.of(one.who(), one.what()))) {
                    found.add(one);
                }
            }
        }
        people.doubts().forEach(one -> found.add(hindrance(one)));
        int open = conflicts.open().size();
        if (open > 0) {
            Text what = Text.of("form.check.conflicts", open);
            found.add(new Hindrance(null, null, "", "", what, false));
        }
        found.sort(
                Comparator.comparing(Hindrance::blocking)
                        .reversed()
                        .thenComparing(Hindrance::village)
                        .thenComparing(Hindrance::who));
        return found;
    }

    private static Hindrance hindrance(Doubt doubt) {
        Person person = doubt.line().person();
        return new Hindrance(
                person.id(),
                null,
                person.fullName(),
                doubt.line().mainVillage().map(Village::name).orElse(""),
                doubt.problem().text(),
                doubt.problem().isError());
    }

    private static Hindrance hindrance(SippFault fault) {
        Person person = fault.person();
        Village village = fault.village();
        return new Hindrance(
                person == null ? null : person.id(),
                person == null && village != null ? village.id() : null,
                person == null ? "" : person.fullName(),
                village == null ? "" : village.name(),
                Text.of("form.check.column", fault.column(), fault.problem().text()),
                fault.problem().isError());
    }
}
