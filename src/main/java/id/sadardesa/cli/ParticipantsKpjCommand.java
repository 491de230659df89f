package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Kpjs;
import id.sadardesa.core.roster.NumberPlan;
import id.sadardesa.core.roster.Person;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar participants kpj}: records the number that BPJS issued to somebody, or all numbers
 * of a list of the branch.
 */
@Command(name = "kpj")
final class ParticipantsKpjCommand extends OfficeWork {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            descriptionKey = "cli.option.kpjFile")
    @Nullable Path file;

    @Option(names = "--person", paramLabel = "NAME|NIK", descriptionKey = "cli.option.kpjPerson")
    @Nullable String person;

    @Option(names = "--number", paramLabel = "KPJ", descriptionKey = "cli.option.kpjNumber")
    @Nullable String number;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.option.rejects")
    @Nullable Path rejects;

    ParticipantsKpjCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        String typed = number;
        boolean one = person != null && typed != null;
        boolean any = person != null || typed != null;
        if (file == null ? !one : any) {
            throw new Misused("cli.participants.kpjHow");
        }
        if (file == null && (dryRun || rejects != null)) {
            throw new Misused("cli.participants.kpjFileOnly");
        }
        Chosen.ending(rejects, "cli.forms.refusedKind", ".xlsx");
        if (typed != null) {
            Kpj.check(typed)
                    .filter(FieldProblem::isError)
                    .ifPresent(
                            problem -> {
                                throw new Misused(new Problem(problem.text()));
                            });
        }
    }

    @Override
    Answer work(Doors doors) {
        Kpjs kpjs = doors.people().kpjs();
        Path list = file;
        return list == null ? one(doors, kpjs) : all(kpjs, list);
    }

    private Answer one(Doors doors, Kpjs kpjs) {
        String typed = Chosen.given(number);
        Person who = Chosen.person(doors, session().texts(), Chosen.given(person));
        int recorded = kpjs.record(Map.of(who.id(), typed));
        String masked = Kpj.parse(typed).map(Kpj::masked).orElse("");
        return new Answer()
                .count("recorded", recorded)
                .count("name", who.name())
                .count("kpj", masked)
                .say(
                        recorded == 0 ? "cli.participants.sameKpj" : "cli.participants.kpj",
                        who.name(),
                        masked);
    }

    private Answer all(Kpjs kpjs, Path list) {
        Path refused = rejects == null ? null : session().outputFile(rejects, list);
        NumberPlan plan = kpjs.read(list, session().progress());
        boolean written = refused != null && !plan.left().isEmpty();
        if (refused != null && written) {
            // before anything is stored: a place that cannot be written to must stop it all
            kpjs.writeLeft(plan, refused);
        }
        if (!dryRun) {
            kpjs.record(plan);
        }
        Answer answer =
                new Answer()
                        .count("dryRun", dryRun)
                        .count("found", plan.found().size())
                        .count("unchanged", plan.same())
                        .count("refused", plan.left().size())
                        .count("refusals", plan.left().stream().map(this::refusal).toList())
                        .say(
                                dryRun ? "cli.branch.wouldRead" : "cli.branch.numbersRead",
                                plan.found().size(),
                                plan.same(),
                                plan.left().size());
        if (refused != null && written) {
            answer.count("rejects", refused.toString())
                    .say("cli.roster.rejects", refused.toString());
        }
        Grid grid = new Grid();
        plan.left().forEach(left -> grid.row(place(left), session().texts().get(left.why())));
        return answer.table(grid);
    }

    private static String place(NumberPlan.Left left) {
        return left.row().sheet() + " " + left.row().row();
    }

    private Map<String, Object> refusal(NumberPlan.Left left) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("sheet", left.row().sheet());
        one.put("row", left.row().row());
        one.put("why", session().texts().get(left.why()));
        return one;
    }
}
