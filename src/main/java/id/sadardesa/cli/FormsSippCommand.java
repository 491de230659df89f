package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.form.SippBooks;
import id.sadardesa.core.form.SippFault;
import id.sadardesa.core.form.SippFile;
import id.sadardesa.core.form.SippKind;
import id.sadardesa.core.form.SippPlan;
import id.sadardesa.core.form.SippSet;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar forms sipp}: the upload workbooks of SIPP for a month. */
@Command(name = "sipp")
final class FormsSippCommand extends OfficeWork {
    private static final Map<String, SippKind> KINDS =
            Map.of(
                    "baru", SippKind.NEW,
                    "lanjutan", SippKind.CONTINUED,
                    "na", SippKind.LEFT,
                    "upah", SippKind.WAGES,
                    "koreksi", SippKind.UPDATE);

    /** All kinds of a month together. */
    private static final String ALL = "semua";

    @Parameters(
            index = "0",
            paramLabel = "semua|baru|lanjutan|na|upah|koreksi",
            descriptionKey = "cli.option.sippKind")
    String kind = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "YYYY-MM",
            descriptionKey = "cli.option.month")
    @Nullable String month;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            required = true,
            descriptionKey = "cli.option.sippOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.option.sippFrom")
    @Nullable Path from;

    @Option(names = "--refused", paramLabel = "FILE", descriptionKey = "cli.option.sippRefused")
    @Nullable Path refused;

    FormsSippCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (!kind.equals(ALL) && !KINDS.containsKey(kind)) {
            throw new Misused(
                    "cli.word.unknown", "sipp", kind, "semua, baru, lanjutan, na, upah, koreksi");
        }
        if (kind.equals(ALL) && (from != null || village != null || refused != null)) {
            throw new Misused("cli.forms.allAlone");
        }
        Chosen.ending(refused, "cli.forms.refusedKind", ".xlsx");
        if (month != null) {
            Chosen.month(month);
        }
    }

    @Override
    Answer work(Doors doors) {
        SippBooks books = doors.forms().sipp();
        if (kind.equals(ALL)) {
            return all(books, FormsPaperCommand.month(month, doors));
        }
        SippPlan plan = plan(doors, books);
        if (refused != null) {
            books.writeFaults(plan, session().outputFile(refused, from));
        }
        Path place = session().outputFile(Chosen.given(out), from);
        List<SippFile> files =
                isWorkbook(place)
                        ? List.of(books.writeOne(plan, place, session().progress()))
                        : books.write(plan, place, session().progress());
        Answer answer =
                new Answer()
                        .count("month", plan.period().toString())
                        .count("kind", plan.kind().sheet())
                        .count("rows", plan.rows())
                        .count("refused", plan.refused())
                        .count("files", files.stream().map(FormsSippCommand::file).toList())
                        .count("faults", plan.faults().stream().map(this::fault).toList())
                        .say(
                                "cli.forms.sipp",
                                plan.kind().sheet(),
                                plan.period(),
                                plan.rows(),
                                files.size(),
                                place.toString())
                        .say("cli.forms.full");
        if (plan.refused() > 0) {
            answer.say("cli.forms.refused", plan.refused());
        }
        return answer.table(grid(plan));
    }

    /** Everything of a month into one folder, with the lists of who is refused. */
    private Answer all(SippBooks books, Period period) {
        Path place = session().outputFile(Chosen.given(out), null);
        SippSet set = books.writeAll(period, place, session().progress());
        Answer answer =
                new Answer()
                        .count("month", period.toString())
                        .count("rows", set.rows())
                        .count("refused", set.refused())
                        .count("files", set.files().stream().map(FormsSippCommand::file).toList())
                        .say(
                                "cli.forms.sipp",
                                ALL,
                                period,
                                set.rows(),
                                set.files().size(),
                                place.toString())
                        .say("cli.forms.full");
        if (set.refused() > 0) {
            answer.say("cli.forms.allRefused", set.refused());
        }
        return answer;
    }

    private SippPlan plan(Doors doors, SippBooks books) {
        Period period = FormsPaperCommand.month(month, doors);
        SippKind wanted = Chosen.given(KINDS.get(kind));
        if (from != null) {
            return books.fill(wanted, period, from, session().progress());
        }
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        return books.plan(wanted, period, only);
    }

    private static boolean isWorkbook(Path place) {
        return place.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static Map<String, Object> file(SippFile file) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", file.file().toString());
        one.put("npp", String.valueOf(file.employer().npp()));
        one.put("employer", file.employer().name());
        one.put("rows", file.rows());
        return one;
    }

    private Map<String, Object> fault(SippFault fault) {
        Map<String, Object> one = new LinkedHashMap<>();
        Person person = fault.person();
        Village where = fault.village();
        one.put("name", person == null ? "" : person.name());
        one.put("village", where == null ? "" : where.code().dotted());
        one.put("column", fault.column());
        one.put("found", fault.found());
        one.put("refused", fault.problem().isError());
        one.put("todo", session().texts().get(fault.problem().text()));
        return one;
    }

    private Grid grid(SippPlan plan) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (SippFault fault : plan.faults()) {
            Person person = fault.person();
            Village where = fault.village();
            List<String> row = new ArrayList<>();
            row.add(
                    texts.get(
                            fault.problem().isError()
                                    ? "form.faults.refused"
                                    : "form.faults.doubt"));
            row.add(person == null ? "-" : person.name());
            row.add(where == null ? "-" : where.name());
            row.add(fault.column());
            row.add(texts.get(fault.problem().text()));
            grid.row(row.toArray(String[]::new));
        }
        return grid;
    }
}
