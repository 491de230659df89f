package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants list}: how people stand, with their numbers masked. */
@Command(name = "list")
final class ParticipantsListCommand extends OfficeWork {
    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.state")
    @Nullable String state;

    ParticipantsListCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        wanted();
    }

    private @Nullable State wanted() {
        return state == null ? null : Chosen.one("--state", state, State.values());
    }

    @Override
    Answer work(Doors doors) {
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        State wanted = wanted();
        Texts texts = session().texts();
        List<Candidate> listed =
                doors.enrolments().candidates().stream()
                        .filter(one -> wanted == null || one.state() == wanted)
                        .filter(
                                one ->
                                        only == null
                                                || one.line().villages().stream()
                                                        .anyMatch(
                                                                each ->
                                                                        each.id()
                                                                                .equals(only.id())))
                        .toList();
        Grid grid =
                Grid.headed(
                        texts,
                        "branch.column.village",
                        "branch.column.person",
                        "branch.column.kpj",
                        "branch.column.post",
                        "history.column.state");
        listed.forEach(
                one ->
                        grid.row(
                                one.line().mainVillage().map(Village::name).orElse(""),
                                one.line().person().fullName(),
                                kpj(one),
                                one.line().mainPost().map(post -> post.title(texts)).orElse(""),
                                texts.get(one.state().textKey())));
        return new Answer()
                .count("people", listed.size())
                .count("list", listed.stream().map(one -> entry(one, texts)).toList())
                .say("cli.participants.listed", listed.size())
                .table(grid);
    }

    private static String kpj(Candidate one) {
        Kpj kpj = one.line().person().kpj();
        return kpj == null ? "" : kpj.masked();
    }

    private static Map<String, Object> entry(Candidate one, Texts texts) {
        Map<String, Object> entry = Whom.entry(one);
        Nik nik = one.line().person().nik();
        entry.put("nik", nik == null ? "" : nik.masked());
        entry.put("kpj", kpj(one));
        entry.put("post", one.line().mainPost().map(post -> post.title(texts)).orElse(""));
        entry.put("state", Chosen.word(one.state()));
        one.participation()
                .ifPresent(
                        now -> {
                            entry.put("segment", Chosen.word(now.segment()));
                            entry.put("programmes", Programme.join(now.programmes()));
                            entry.put("from", now.firstMonth().toString());
                        });
        return entry;
    }
}
