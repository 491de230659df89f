package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar enrol}: puts everybody who may join forward, of one village or of all. */
@Command(name = "enrol")
final class EnrolCommand extends OfficeWork {
    /** None is on record, or only that of an earlier year. */
    private static final Set<String> BASES =
            Set.of("contribution.base.none", "contribution.base.earlier");

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--all", descriptionKey = "cli.option.all")
    boolean all;

    @Option(names = "--programmes", paramLabel = "LIST", descriptionKey = "cli.option.programmes")
    @Nullable String programmes;

    @Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "cli.option.from")
    @Nullable String from;

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.segment")
    @Nullable String segment;

    @Option(names = "--funding", paramLabel = "NAME", descriptionKey = "cli.option.enrolFunding")
    @Nullable String funding;

    @Option(names = "--payer", paramLabel = "NAME", descriptionKey = "cli.option.payer")
    @Nullable String payer;

    @Option(names = "--income", paramLabel = "RUPIAH", descriptionKey = "cli.option.income")
    @Nullable String income;

    @Option(names = "--refused-too", descriptionKey = "cli.option.refusedToo")
    boolean refusedToo;

    EnrolCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (all == (village != null)) {
            throw new Misused("cli.enrol.whom");
        }
        form(chosen(EnumSet.of(Programme.JKK, Programme.JKM)), first());
    }

    private Period first() {
        return from == null ? Period.of(LocalDate.now(session().clock())) : Chosen.month(from);
    }

    @Override
    Answer work(Doors doors) {
        List<Candidate> chosen = doors.enrolments().candidates();
        if (village != null) {
            Village only = Chosen.village(doors.villages(), village);
            chosen = chosen.stream().filter(c -> holdsPostIn(c, only)).toList();
        }
        Map<Boolean, List<Candidate>> parts =
                chosen.stream()
                        .collect(Collectors.partitioningBy(one -> !refusedToo && one.onceMore()));
        List<Candidate> left = parts.getOrDefault(true, List.of());
        chosen = parts.getOrDefault(false, List.of());
        Period first = first();
        Set<Programme> wanted = chosen(doors.enrolments().usual());
        EnrolmentForm form = form(wanted, first);
        Set<Text> bases = bases(doors, chosen, form);
        Enrolled done =
                funding == null
                        ? doors.enrolments().enrolByPlace(chosen, form)
                        : doors.enrolments().enrol(chosen, form);
        Answer answer =
                answer(doors, done, wanted, first, doubts(chosen, done), left)
                        .count(
                                "wageBases",
                                bases.stream().map(one -> session().texts().get(one)).toList());
        if (done.enrolled() > 0) {
            bases.forEach(one -> answer.say(one.key(), one.values().toArray()));
        }
        return answer;
    }

    /** Which wage bases of this year are missing for these people: each said once. */
    private static Set<Text> bases(Doors doors, List<Candidate> chosen, EnrolmentForm form) {
        Set<Text> missing = new LinkedHashSet<>();
        doors.contributions()
                .bill(form.firstMonth(), doors.enrolments().proposals(chosen, form))
                .people()
                .forEach(
                        one ->
                                Stream.concat(
                                                Stream.ofNullable(one.obstacle()),
                                                one.remarks().stream())
                                        .filter(said -> BASES.contains(said.key()))
                                        .forEach(missing::add));
        return missing;
    }

    private static boolean holdsPostIn(Candidate candidate, Village village) {
        return candidate.line().villages().stream().anyMatch(v -> v.id().equals(village.id()));
    }

    /** As typed, or what the office decided that is usual. */
    private Set<Programme> chosen(Set<Programme> usual) {
        String typed = programmes;
        return typed == null ? usual : Chosen.programmes(typed);
    }

    private EnrolmentForm form(Set<Programme> chosen, Period first) {
        EnrolmentForm form =
                EnrolmentForm.of(chosen, first)
                        .paidBy(
                                word(
                                        Funding.class,
                                        funding == null ? "add" : funding,
                                        "cli.enrol.funding"),
                                payer);
        String earned = income;
        if (earned != null) {
            form = form.earning(Chosen.income(earned));
        }
        return segment == null ? form : form.as(word(Segment.class, segment, "cli.enrol.segment"));
    }

    /** A name as it is typed: {@code self-employed} for {@code SELF_EMPLOYED}. */
    private static <E extends Enum<E>> E word(Class<E> kind, String typed, String complaint) {
        try {
            return Enum.valueOf(kind, typed.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            String known =
                    Arrays.stream(kind.getEnumConstants())
                            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "));
            throw new Misused(complaint, typed, known);
        }
    }

    /** Those who were put forward although something is to be known of them, e.g. two posts. */
    private static List<Candidate> doubts(List<Candidate> chosen, Enrolled done) {
        Set<UUID> refused =
                done.refused().stream()
                        .map(one -> one.line().person().id())
                        .collect(Collectors.toSet());
        return chosen.stream()
                .filter(one -> one.open().isEmpty())
                .filter(one -> !refused.contains(one.line().person().id()))
                .filter(one -> one.reasons().stream().anyMatch(each -> !each.blocks()))
                .toList();
    }

    private Answer answer(
            Doors doors,
            Enrolled done,
            Set<Programme> wanted,
            Period first,
            List<Candidate> doubts,
            List<Candidate> left) {
        int awaiting = doors.enrolments().awaiting(done.enrolled());
        Answer answer =
                new Answer()
                        .count("enrolled", done.enrolled())
                        .count("awaitingApproval", awaiting)
                        .count("already", done.already())
                        .count("refused", done.refused().size())
                        .count("leftOut", left.size())
                        .count("leftOutOf", left.stream().map(EnrolCommand::leftOut).toList())
                        .count("withoutPension", done.withoutPension().size())
                        .count("programmes", Programme.join(wanted))
                        .count("from", first.toString())
                        .count("refusals", done.refused().stream().map(this::refusal).toList())
                        .count("remarks", doubts.stream().map(this::remark).toList())
                        .say(
                                "cli.enrol.done",
                                done.enrolled(),
                                Programme.said(wanted),
                                first,
                                awaiting)
                        .say("cli.enrol.rest", done.already(), done.refused().size());
        if (!done.withoutPension().isEmpty()) {
            answer.say("cli.enrol.withoutPension", done.withoutPension().size());
        }
        if (!left.isEmpty()) {
            long ended = left.stream().filter(one -> one.state() == State.ENDED).count();
            answer.say("cli.enrol.leftOut", left.size() - ended, ended);
        }
        if (!doubts.isEmpty()) {
            answer.say("cli.enrol.remarks", doubts.size());
        }
        Grid grid = new Grid();
        done.refused().forEach(candidate -> grid.row(name(candidate), why(candidate)));
        doubts.forEach(candidate -> grid.row(name(candidate), said(remarks(candidate))));
        left.forEach(candidate -> grid.row(name(candidate), before(candidate)));
        return answer.table(grid);
    }

    private static Map<String, Object> leftOut(Candidate candidate) {
        return Map.of(
                "name",
                name(candidate),
                "state",
                candidate.state().name().toLowerCase(Locale.ROOT));
    }

    /** How and when it went before: refused, with the words of the branch, or ended. */
    private String before(Candidate candidate) {
        Participation last = candidate.participation().orElseThrow();
        Texts texts = session().texts();
        String note = last.last().note();
        String said =
                texts.get(
                        "cli.enrol.before",
                        texts.get(last.state().textKey()),
                        texts.date(last.last().on()));
        return note == null ? said : said + ": " + note;
    }

    private Map<String, Object> remark(Candidate candidate) {
        return Map.of(
                "name",
                name(candidate),
                "reasons",
                remarks(candidate).stream().map(Reason::code).toList());
    }

    private static List<Reason> remarks(Candidate candidate) {
        return candidate.reasons().stream().filter(each -> !each.blocks()).toList();
    }

    private Map<String, Object> refusal(Candidate candidate) {
        return Map.of(
                "name",
                name(candidate),
                "reasons",
                blocking(candidate).stream().map(Reason::code).toList());
    }

    private static String name(Candidate candidate) {
        Person person = candidate.line().person();
        return person.name();
    }

    private String why(Candidate candidate) {
        return said(blocking(candidate));
    }

    private String said(List<Reason> reasons) {
        return String.join(
                " ", reasons.stream().map(r -> session().texts().get(r.text())).toList());
    }

    private static List<Reason> blocking(Candidate candidate) {
        return candidate.reasons().stream().filter(Reason::blocks).toList();
    }
}
