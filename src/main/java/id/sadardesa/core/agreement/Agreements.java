package id.sadardesa.core.agreement;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.journal.StillInUse;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.core.village.Village;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to the register of agreements and regulations (MoU, PKS, Juknis, Perbup, SK). */
public final class Agreements {
    /** How many days before its end an agreement is spoken of, the nearest last. */
    private static final List<Integer> STEPS = List.of(90, 30, 7);

    private final AgreementStore store;
    private final Journal journal;
    private final Pictures pictures;
    private final Clock clock;

    public Agreements(Database database, Journal journal, Pictures pictures, Clock clock) {
        this.store = new AgreementStore(database);
        this.journal = journal;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The whole register, signed last first. */
    public List<Agreement> all() {
        return store.all();
    }

    /** What holds for a village on a day: its own agreements, and those of the whole office. */
    public List<Agreement> holding(Village village, LocalDate day) {
        return all().stream()
                .filter(one -> one.holdsOn(day))
                .filter(
                        one ->
                                one.form().village() == null
                                        || village.id().equals(one.form().village()))
                .toList();
    }

    /**
     * What ends within 90, 30 or 7 days or is over, and was not carried on by another one; what is
     * most urgent first.
     */
    public List<Reminder> due(LocalDate day) {
        List<Agreement> all = all();
        Set<UUID> renewed =
                all.stream()
                        .map(Agreement::replaces)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> !renewed.contains(one.id()))
                .flatMap(one -> reminder(one, day).stream())
                .sorted(Comparator.comparing(Reminder::daysLeft))
                .toList();
    }

    private static Optional<Reminder> reminder(Agreement agreement, LocalDate day) {
        if (agreement.daysLeft(day).isEmpty()) {
            return Optional.empty();
        }
        long left = agreement.daysLeft(day).getAsLong();
        if (left < 0) {
            return Optional.of(new Reminder(agreement, 0, left));
        }
        return STEPS.stream()
                .filter(step -> left <= step)
                .reduce((one, nearer) -> nearer)
                .map(step -> new Reminder(agreement, step, left));
    }

    /** What is wrong with a form; fields are named as the components. */
    public List<FieldProblem> check(AgreementForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (form.title().isEmpty()) {
            problems.add(FieldProblem.error("title", "agreement.check.title"));
        }
        if (form.ours().party().isEmpty()) {
            problems.add(FieldProblem.error("ours", "agreement.check.party"));
        }
        boolean twoSided = form.kind().twoSided();
        if (twoSided && form.theirs().party().isEmpty()) {
            problems.add(FieldProblem.error("theirs", "agreement.check.theirs"));
        }
        dates(form, problems);
        lengths(form, problems);
        if (twoSided && (form.ours().number() == null || form.theirs().number() == null)) {
            String side = form.ours().number() == null ? "ourNumber" : "theirNumber";
            problems.add(FieldProblem.warning(side, "agreement.check.numbers"));
        }
        return problems;
    }

    private void dates(AgreementForm form, List<FieldProblem> problems) {
        LocalDate signed = form.signedOn();
        LocalDate from = form.from();
        LocalDate until = form.until();
        if (signed != null && signed.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.error("signedOn", "agreement.check.signed", signed));
        }
        if (from == null) {
            problems.add(FieldProblem.error("from", "agreement.check.from"));
        } else if (until != null && until.isBefore(from)) {
            problems.add(FieldProblem.error("until", "agreement.check.until", from, until));
        }
    }

    private static void lengths(AgreementForm form, List<FieldProblem> problems) {
        Lengths most = Lengths.AGREEMENT;
        most.check("title", "title", form.title(), problems);
        most.check("ours", "our_party", form.ours().party(), problems);
        most.check("ourNumber", "our_number", form.ours().number(), problems);
        most.check("ourSignatory", "our_signatory", form.ours().signatory(), problems);
        most.check("theirs", "their_party", form.theirs().party(), problems);
        most.check("theirNumber", "their_number", form.theirs().number(), problems);
        most.check("theirSignatory", "their_signatory", form.theirs().signatory(), problems);
        most.check("place", "place", form.place(), problems);
        most.check("witness", "witness", form.witness(), problems);
        most.check("renewal", "renewal", form.renewal(), problems);
        most.check("base", "base_rule", form.base(), problems);
        most.check("payer", "payer", form.payer(), problems);
        most.check("note", "note", form.note(), problems);
        most.check("legalBases", "legal_bases", String.join("\n", form.legalBases()), problems);
    }

    /**
     * Puts an agreement on the register.
     *
     * @throws Problem when {@link #check} finds an error
     */
    public UUID add(AgreementForm form) {
        return add("agreement.add", form, null);
    }

    /** Puts the agreement on the register that carries on an older one, which is silent then. */
    public UUID renew(Agreement old, AgreementForm form) {
        return add("agreement.renew", form, old.id());
    }

    /**
     * The same with its scanned paper, as one action.
     *
     * @param old the one that it carries on, or null for a new one
     * @param name the name of the file, for finding it again
     * @throws Problem when {@link #check} finds an error, or the file cannot be taken; see {@link
     *     #attach}
     */
    public UUID addScanned(AgreementForm form, @Nullable Agreement old, String name, byte[] file) {
        Scan.of(file);
        return journal.act(
                Action.of(old == null ? "agreement.add" : "agreement.renew", form.title()),
                pen -> {
                    UUID id = old == null ? add(form) : renew(old, form);
                    AgreementStore.scan(pen, id, pictures.keep(pen, file), kept(name));
                    return id;
                });
    }

    private UUID add(String action, AgreementForm form, @Nullable UUID replaces) {
        refuseErrors(form);
        UUID id = Ids.next();
        return journal.act(
                Action.of(action, form.title()),
                pen -> {
                    AgreementStore.insert(pen, id, form, replaces);
                    return id;
                });
    }

    /**
     * Changes what stands on the register.
     *
     * @param seen the form as it was when the person began to change it
     */
    public void change(Agreement agreement, AgreementForm seen, AgreementForm form) {
        refuseErrors(form);
        journal.act(
                Action.of("agreement.change", form.title()),
                pen -> AgreementStore.revise(pen, agreement.id(), seen, form));
    }

    /**
     * Attaches the scanned paper; another one takes its place.
     *
     * @param name the name of the file, for finding it again
     * @throws Problem when it is no PDF or JPEG, is cut short or heavier than {@link
     *     Scan#MOST_BYTES}
     */
    public void attach(Agreement agreement, String name, byte[] file) {
        Scan.of(file);
        journal.act(
                Action.of("agreement.scan", agreement.form().title()),
                pen -> {
                    AgreementStore.scan(pen, agreement.id(), pictures.keep(pen, file), kept(name));
                    return agreement;
                });
    }

    private static String kept(String name) {
        return name.length() > 120 ? name.substring(name.length() - 120) : name;
    }

    /** The scanned paper, byte for byte. */
    public Optional<byte[]> scan(Agreement agreement) {
        return Optional.ofNullable(agreement.scanId()).flatMap(pictures::bytes);
    }

    /**
     * Takes an agreement off the register.
     *
     * @throws Problem when another one carries it on
     */
    public void remove(Agreement agreement) {
        try {
            journal.act(
                    Action.of("agreement.remove", agreement.form().title()),
                    pen -> {
                        AgreementStore.delete(pen, agreement.id());
                        return agreement;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("agreement.remove.inUse", agreement.form().title()), e);
        }
    }

    private void refuseErrors(AgreementForm form) {
        check(form).stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
