package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sadar heirs list}: the family of somebody, in the order in which it was stated. */
@Command(name = "list")
final class HeirsListCommand extends OfficeWork {
    @Mixin OnePerson person = new OnePerson();

    HeirsListCommand(Session session) {
        super(session);
    }

    /** {@code sadar heirs}: all that can be done to a family. */
    static CommandLine shelf(Session session) {
        return Menu.shelf(
                new HeirsListCommand(session),
                new HeirsAddCommand(session),
                new HeirsChangeCommand(session),
                new HeirsRemoveCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        Person who = person.of(doors, session().texts());
        List<Heir> family = doors.heirs().of(who.id());
        return answer(who, family).say("cli.heirs.listed", who.name(), family.size());
    }

    private Answer answer(Person who, List<Heir> family) {
        Texts texts = session().texts();
        LocalDate today = LocalDate.now(session().clock());
        Grid grid = new Grid();
        for (Heir one : family) {
            LocalDate born = one.born();
            grid.row(
                    one.name(),
                    texts.get(one.relation().textKey()),
                    born == null ? "" : texts.date(born),
                    one.age(today).map(age -> texts.get("cli.heirs.age", age)).orElse(""));
        }
        return counts(who, family).table(grid);
    }

    /** What every answer about a family counts. */
    static Answer counts(Person who, List<Heir> family) {
        return new Answer()
                .count("name", who.name())
                .count("heirs", family.size())
                .count("list", family.stream().map(HeirsListCommand::entry).toList());
    }

    private static Map<String, Object> entry(Heir one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", one.name());
        entry.put("relation", Chosen.word(one.relation()));
        LocalDate born = one.born();
        entry.put("born", born == null ? "" : born.toString());
        return entry;
    }
}
