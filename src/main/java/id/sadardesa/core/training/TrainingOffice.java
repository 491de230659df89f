package id.sadardesa.core.training;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.claim.ClaimKind;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.claim.Document;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The office to learn in: Kecamatan Dlanggu with its 16 villages and 160 invented people, some of
 * them with troubles, in every state of participation. Marked as training, so that no paper of it
 * can pass for a real one.
 */
public final class TrainingOffice {
    /** The passphrase of every training office; it protects nothing. */
    public static final String PASSPHRASE = "latihan";

    static final String DISTRICT = "35.16.09";

    private static final String SENDER = "Pohkecik";
    private static final String REGENCY = "35.16";
    private static final Set<Programme> BASIC = EnumSet.of(Programme.JKK, Programme.JKM);
    private static final String POSTCODE = "61371";
    private static final String BASIS = "Contoh untuk latihan, bukan peraturan";

    /** Villages in the order of their codes: how far each has come, see {@link #take}. */
    private static final int ACTIVE = 9;

    private static final int LATE = 11;

    /** Days that the open claim is old. */
    private static final int WAITING = 12;

    private static final int REGISTERED = 13;
    private static final int PROPOSED = 14;

    private final Offices offices;
    private final Villages villages;
    private final People people;
    private final Rules rules;
    private final Function<LocalDate, Enrolments> enrolmentsOn;
    private final PlanDraft plans;
    private final LedgerDraft books;
    private final Function<LocalDate, Claims> claimsOn;
    private final Clock clock;

    /**
     * @param enrolmentsOn the enrolments as they are written on a day, for what happened in the
     *     past
     * @param plans what it has planned
     * @param books what it billed and was paid
     * @param claimsOn the claims in the same way
     */
    public TrainingOffice(
            Offices offices,
            Villages villages,
            People people,
            Rules rules,
            Function<LocalDate, Enrolments> enrolmentsOn,
            PlanDraft plans,
            LedgerDraft books,
            Function<LocalDate, Claims> claimsOn,
            Clock clock) {
        this.offices = offices;
        this.villages = villages;
        this.people = people;
        this.rules = rules;
        this.enrolmentsOn = enrolmentsOn;
        this.plans = plans;
        this.books = books;
        this.claimsOn = claimsOn;
        this.clock = clock;
    }

    /**
     * Fills an empty data folder with the training office, through the same doors as an office
     * would. Takes a second or two and is not cancelled halfway.
     *
     * @throws id.sadardesa.base.Problem when an office was set up here already
     */
    public void fill(Progress progress) {
        progress.saying(Text.of("training.filling"));
        offices.setUp(office());
        wages();
        Cast cast = new Cast(LocalDate.now(clock));
        List<TrainingVillage> all = TrainingVillage.ALL;
        for (int i = 0; i < all.size(); i++) {
            progress.at(i, all.size());
            Village village = add(all.get(i));
            people.registerAll(village.name(), cast.of(village, i < LATE));
        }
        participations();
        books.fill();
        plans.fill();
        claims();
        progress.at(all.size(), all.size());
    }

    /**
     * Writes the roster that Desa Pohkecik sends in: its officials as they are known, one changed,
     * with BPD, RW and RT whom nobody has entered yet, and one row that must be refused.
     *
     * @return how many people stand in it
     */
    public int writeVillageRoster(Path file) {
        LocalDate today = LocalDate.now(clock);
        List<RosterLine> known =
                people.lines(today).stream()
                        .filter(
                                line ->
                                        line.mainVillage()
                                                .filter(v -> v.name().equals(SENDER))
                                                .isPresent())
                        .toList();
        Texts texts = Texts.indonesian();
        return new VillageWorkbook(SENDER)
                .known(known, post -> texts.get(post.kind().textKey()))
                .newcomers()
                .write(file);
    }

    private static OfficeForm office() {
        return new OfficeForm(
                Office.Role.KECAMATAN,
                true,
                DISTRICT,
                "Dlanggu",
                "Mojokerto",
                null,
                "Jalan Contoh Latihan Nomor 1, Dlanggu",
                "Dlanggu",
                "(0321) 000000",
                "Contoh Prasetyo, S.STP., M.Si.",
                "000000000000000000",
                "Pembina Tingkat I",
                "Camat Dlanggu",
                new Registration("00003516", null, POSTCODE, null));
    }

    /** The minimum wage for the village government, a flat amount for the others. */
    private void wages() {
        Period january = new Period(YearMonth.of(LocalDate.now(clock).getYear() - 1, 1));
        Period thisYear = new Period(YearMonth.of(LocalDate.now(clock).getYear(), 1));
        wage(null, thisYear, Rupiah.of("4925398.00"));
        for (PostGroup group : List.of(PostGroup.BPD, PostGroup.RT_RW, PostGroup.LKD)) {
            wage(group, january, Rupiah.of(1_500_000));
        }
        wage(PostGroup.KADER, january, Rupiah.of(1_000_000));
    }

    private void wage(@Nullable PostGroup group, Period from, Rupiah amount) {
        rules.setWageBase(new WageBaseForm(REGENCY, null, group, from, amount, BASIS, null));
    }

    /** One family waits for its papers since twelve days; one claim of an accident was paid. */
    private void claims() {
        LocalDate today = LocalDate.now(clock);
        List<Participation> active = of(enrolmentsOn.apply(today), 0, ACTIVE, State.ACTIVE);
        Claims opened = claimsOn.apply(today.minusDays(WAITING));
        UUID waiting =
                opened.open(
                        ClaimForm.of(
                                        active.get(3).personId(),
                                        ClaimKind.JKM,
                                        today.minusDays(WAITING + 2))
                                .paidTo("Contoh Wulandari", "anak"));
        Claim claim = opened.get(waiting);
        for (Document got : List.of(Document.CARD, Document.WORKER_ID, Document.FAMILY_CARD)) {
            opened.tick(claim, got, today.minusDays(WAITING));
        }
        LocalDate earlier = today.minusDays(60);
        Claims old = claimsOn.apply(earlier);
        UUID done =
                old.open(ClaimForm.of(active.get(5).personId(), ClaimKind.JKK_ACCIDENT, earlier));
        old.move(old.get(done), ClaimState.SENT, earlier, null, null);
        LocalDate paid = today.minusDays(40);
        Claims later = claimsOn.apply(paid);
        later.move(later.get(done), ClaimState.PAID, paid, null, Rupiah.of(1_250_000));
    }

    private Village add(TrainingVillage one) {
        villages.add(
                new VillageForm(
                        one.fullCode(), one.name(), Village.Kind.DESA, one.office(POSTCODE)));
        Village village =
                villages.all().stream()
                        .filter(v -> v.code().dotted().equals(one.fullCode()))
                        .findFirst()
                        .orElseThrow();
        villages.setSeats(village, one.seats());
        return village;
    }

    /** The villages joined one after the other; the last two have not begun. */
    private void participations() {
        Period now = Period.of(LocalDate.now(clock));
        take(0, LATE, months(now, -10), State.ACTIVE);
        take(LATE, REGISTERED, months(now, -1), State.REGISTERED);
        take(REGISTERED, PROPOSED, now, State.PROPOSED);
        Enrolments today = enrolmentsOn.apply(LocalDate.now(clock));
        today.arrears(of(today, ACTIVE, LATE, State.ACTIVE));
        List<Participation> leaving = of(today, 4, 5, State.ACTIVE).stream().limit(2).toList();
        today.end(leaving, EndCause.A1, now.previous().last());
    }

    /** Takes villages {@code from} to {@code to} into a first month, and on to a state. */
    private void take(int from, int to, Period first, State state) {
        LocalDate day = first.first();
        Enrolments then = enrolmentsOn.apply(day);
        List<String> codes = codes(from, to);
        List<Candidate> chosen =
                then.candidates().stream().filter(candidate -> in(candidate, codes)).toList();
        then.enrol(chosen, BASIC, first);
        if (state != State.PROPOSED) {
            LocalDate accepted = day.plusDays(6);
            enrolmentsOn.apply(accepted).registered(of(then, from, to, State.PROPOSED), accepted);
        }
        if (state == State.ACTIVE) {
            LocalDate paid = day.plusDays(14);
            enrolmentsOn.apply(paid).activate(numbered(of(then, from, to, State.REGISTERED)), paid);
        }
    }

    private Collection<Participation> numbered(Collection<Participation> all) {
        return all.stream()
                .filter(
                        p ->
                                people.find(p.personId())
                                        .filter(person -> person.kpj() != null)
                                        .isPresent())
                .toList();
    }

    private List<Participation> of(Enrolments enrolments, int from, int to, State state) {
        List<String> codes = codes(from, to);
        return enrolments.candidates().stream()
                .filter(candidate -> candidate.state() == state && in(candidate, codes))
                .flatMap(candidate -> candidate.participation().stream())
                .toList();
    }

    private static boolean in(Candidate candidate, List<String> codes) {
        return candidate
                .line()
                .mainVillage()
                .filter(v -> codes.contains(v.code().dotted()))
                .isPresent();
    }

    private static List<String> codes(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> TrainingVillage.ALL.get(i).fullCode())
                .toList();
    }

    private static Period months(Period period, int months) {
        return new Period(period.month().plusMonths(months));
    }
}
