package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.HeirLines;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command that changes the family of somebody, as one action. */
abstract class HeirsWork extends OfficeWork {
    @Mixin OnePerson person = new OnePerson();

    HeirsWork(Session session) {
        super(session);
    }

    /** What becomes of the family. */
    abstract void alter(List<Heir> family);

    @Override
    Answer work(Doors doors) {
        Person who = person.of(doors, session().texts());
        List<Heir> seen = doors.heirs().of(who.id());
        List<Heir> family = new ArrayList<>(seen);
        alter(family);
        doors.heirs().state(who.id(), seen, family);
        return HeirsListCommand.counts(who, family)
                .count("changed", !seen.equals(family))
                .say("cli.heirs.written", who.name(), family.size());
    }

    /** Somebody as typed, read as a line of the window's form is. */
    Heir heir(String name, String relation, @Nullable String born) {
        LocalDate today = LocalDate.now(session().clock());
        String line = name + ";" + relation + (born == null ? "" : ";" + born);
        HeirLines read = HeirLines.read(line, today);
        if (!read.problems().isEmpty()) {
            throw new Misused(new Problem(read.problems().get(0).text()));
        }
        if (read.heirs().size() != 1) {
            throw new Misused("roster.heir.line", 1, line);
        }
        return read.heirs().get(0);
    }

    /**
     * The place of somebody in a family.
     *
     * @throws Problem when nobody is called so, or several are
     */
    static int place(List<Heir> family, String name) {
        List<Integer> found = new ArrayList<>();
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < family.size(); i++) {
            if (family.get(i).name().toLowerCase(Locale.ROOT).equals(wanted)) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw Problem.of(
                    found.isEmpty() ? "cli.heirs.none" : "cli.heirs.several",
                    name,
                    family.stream().map(Heir::name).toList());
        }
        return found.get(0);
    }
}
