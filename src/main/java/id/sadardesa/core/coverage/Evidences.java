package id.sadardesa.core.coverage;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.sync.Carried;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is on record about one person up to a day, each with the action behind it. */
final class Evidences {
    private final LocalDate day;
    private final List<Change> history;
    private final Map<UUID, Entry> written = new HashMap<>();
    private final Map<UUID, Post> posts;
    private final Map<UUID, Village> villages;
    private final Function<UUID, List<Settlement>> bills;
    private final Function<UUID, List<Change>> rows;
    private final List<Carried> files;
    private final List<Evidence> found = new ArrayList<>();

    /**
     * @param history all that ever happened to the person, oldest first
     * @param bills how far the bills that name a participation were paid by that day
     * @param rows all that ever happened to something that is nobody's own, e.g. a bill
     * @param files the sync files in which the person stood by that day
     */
    Evidences(
            LocalDate day,
            List<Change> history,
            Map<UUID, Post> posts,
            Map<UUID, Village> villages,
            Function<UUID, List<Settlement>> bills,
            Function<UUID, List<Change>> rows,
            List<Carried> files) {
        this.day = day;
        this.history = history;
        this.posts = posts;
        this.villages = villages;
        this.bills = bills;
        this.rows = rows;
        this.files = files;
        for (Change change : history) {
            if (change.after() != null && change.before() == null) {
                written.put(change.rowId(), change.entry());
            }
        }
    }

    List<Evidence> of(Candidate candidate) {
        UUID person = candidate.line().person().id();
        posts.values().stream().filter(post -> post.personId().equals(person)).forEach(this::post);
        numbers();
        for (Participation one : candidate.participations()) {
            one.steps().forEach(this::step);
            one.terms().forEach(this::term);
            bills.apply(one.id()).forEach(this::bill);
        }
        files.forEach(this::file);
        lastChange();
        found.sort(
                Comparator.comparing(Evidence::on)
                        .thenComparing(one -> one.recorded() == null ? 0 : one.recorded().seq()));
        return List.copyOf(found);
    }

    private void post(Post post) {
        Village village = villages.get(post.villageId());
        LocalDate on = post.starts() != null ? post.starts() : post.skDate();
        if (village == null) {
            return;
        }
        Text name = post.named();
        Object sk = post.skNumber() == null ? Text.of("coverage.evidence.noSk") : post.skNumber();
        if (on != null) {
            add(on, Text.of("coverage.evidence.post", name, village.name(), sk), post.id());
        }
        if (post.ends() != null) {
            add(
                    post.ends(),
                    Text.of("coverage.evidence.postEnds", name, village.name()),
                    post.id());
        }
    }

    /** The days on which a NIK or KPJ came on record; the numbers themselves stay out of it. */
    private void numbers() {
        for (Change change : history) {
            Entry entry = change.entry();
            if (change.place().equals("person") && entry.undoneBy() == null) {
                number(change, "kpj");
                number(change, "nik");
            }
        }
    }

    private void number(Change change, String column) {
        boolean there = said(change.after(), column) != null;
        if (there && !Objects.equals(said(change.before(), column), said(change.after(), column))) {
            Entry entry = change.entry();
            keep(
                    new Evidence(
                            entry.at().toLocalDate(),
                            Text.of("coverage.evidence." + column),
                            entry));
        }
    }

    private static @Nullable String said(
            @Nullable Map<String, @Nullable String> row, String column) {
        return row == null ? null : row.get(column);
    }

    private void step(Step step) {
        Text state = Text.of(step.state().textKey());
        Text what =
                step.cause() != null
                        ? Text.of(
                                "coverage.evidence.stepBecause",
                                state,
                                Text.of(step.cause().textKey()))
                        : step.note() != null
                                ? Text.of("coverage.evidence.stepBecause", state, step.note())
                                : Text.of("coverage.evidence.step", state);
        add(step.on(), what, step.id());
    }

    private void term(Term term) {
        add(
                term.from().first(),
                Text.of(
                        "coverage.evidence.term",
                        Programme.said(term.programmes()),
                        term.from(),
                        Text.of(term.funding().textKey())),
                term.id());
    }

    /** The day on which a bill was paid in full; until then, that it is open. */
    private void bill(Settlement one) {
        Period month = one.bill().period();
        LocalDate on = one.settledOn().orElse(null);
        LocalDate lapsed = one.lapsedOn();
        if (lapsed != null) {
            Text given = Text.of("coverage.evidence.lapsed", month, lapsed);
            keep(new Evidence(lapsed, given, first(one.bill().id())));
            return;
        }
        if (on == null) {
            Text open = Text.of("coverage.evidence.unpaid", month, one.open());
            keep(new Evidence(month.last(), open, first(one.bill().id())));
            return;
        }
        List<Payment> payments = one.payments();
        List<String> codes =
                payments.stream()
                        .flatMap(payment -> Stream.ofNullable(payment.form().code()))
                        .distinct()
                        .toList();
        Text what =
                codes.isEmpty()
                        ? Text.of("coverage.evidence.paid", month, one.paid())
                        : Text.of(
                                "coverage.evidence.paidCode",
                                month,
                                one.paid(),
                                String.join(", ", codes));
        UUID proved = payments.isEmpty() ? one.bill().id() : payments.get(payments.size() - 1).id();
        keep(new Evidence(on, what, first(proved)));
    }

    /** The action that put something on record. */
    private @Nullable Entry first(UUID row) {
        return rows.apply(row).stream().findFirst().map(Change::entry).orElse(null);
    }

    private void file(Carried one) {
        Sent file = one.file();
        keep(
                new Evidence(
                        file.made().toLocalDate(),
                        Text.of("coverage.evidence.sent", file.number(), one.to(), file.code()),
                        null));
        LocalDate receipt = file.acknowledgedOn();
        if (one.answer() != null) {
            LocalDate answered = one.answer().receivedOn();
            keep(
                    new Evidence(
                            answered,
                            Text.of("coverage.evidence.answered", file.number(), one.to()),
                            null));
        } else if (receipt != null) {
            keep(
                    new Evidence(
                            receipt,
                            Text.of("coverage.evidence.receipt", file.number(), one.to()),
                            null));
        }
    }

    /** The latest thing that anybody did to the records of the person by that day. */
    private void lastChange() {
        history.stream()
                .map(Change::entry)
                .filter(entry -> entry.undoneBy() == null)
                .filter(entry -> !entry.at().toLocalDate().isAfter(day))
                .max(Comparator.comparing(Entry::seq))
                .ifPresent(
                        entry ->
                                keep(
                                        new Evidence(
                                                entry.at().toLocalDate(),
                                                Text.of("coverage.evidence.last", entry.action()),
                                                entry)));
    }

    private void add(LocalDate on, Text what, UUID row) {
        keep(new Evidence(on, what, written.get(row)));
    }

    private void keep(Evidence one) {
        if (!one.on().isAfter(day)) {
            found.add(one);
        }
    }
}
