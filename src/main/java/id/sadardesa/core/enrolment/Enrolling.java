package id.sadardesa.core.enrolment;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One run that puts people forward: takes them one by one and sorts them. */
final class Enrolling {
    private final EnrolmentForm form;
    private final State first;
    private final RuleBook book;
    private final LocalDate today;
    private final List<Participation> proposed = new ArrayList<>();
    private final List<Candidate> refused = new ArrayList<>();
    private final List<Candidate> withoutPension = new ArrayList<>();
    private final List<Candidate> early = new ArrayList<>();
    private int already;

    Enrolling(EnrolmentForm form, State first, RuleBook book, LocalDate today) {
        requireLeast(form.programmes());
        requireRates(form, book);
        this.form = form;
        this.first = first;
        this.book = book;
        this.today = today;
    }

    static void requireLeast(Set<Programme> programmes) {
        if (!programmes.contains(Programme.JKK) || !programmes.contains(Programme.JKM)) {
            throw Problem.of("enrolment.programmes.least");
        }
    }

    /** No contribution can be worked out for a month in which a programme has no rate yet. */
    private static void requireRates(EnrolmentForm form, RuleBook book) {
        LocalDate first = form.firstMonth().first();
        for (Programme programme : Programme.values()) {
            book.rates().stream()
                    .filter(rate -> rate.programme() == programme)
                    .filter(rate -> form.programmes().contains(programme))
                    .min(Comparator.comparing(Rate::validFrom))
                    .filter(rate -> rate.validFrom().isAfter(first))
                    .ifPresent(
                            rate -> {
                                throw Problem.of(
                                        "enrolment.first.noRate",
                                        form.firstMonth(),
                                        programme.name(),
                                        Period.of(rate.validFrom()),
                                        rate.legalBasis());
                            });
        }
    }

    void add(Candidate candidate) {
        RosterLine line = candidate.line();
        Segment segment =
                Optional.ofNullable(form.segment()).orElseGet(() -> Segments.ofPosts(line.posts()));
        if (candidate.open().stream().anyMatch(open -> stands(open, segment, form))) {
            already++;
            return;
        }
        List<Reason> reasons = reasons(line, segment);
        if (reasons.stream().anyMatch(Reason::blocks)) {
            refused.add(new Candidate(line, candidate.participations(), reasons));
            return;
        }
        Set<Programme> programmes = possible(line, segment);
        if (programmes.size() < form.programmes().size()) {
            withoutPension.add(candidate);
        }
        Post post = Segments.best(line, Segments.posts(line, segment), book, form.firstMonth());
        if (post.starts() != null && post.starts().isAfter(form.firstMonth().last())) {
            early.add(candidate);
        }
        proposed.add(proposal(line.person().id(), post, segment, programmes));
    }

    /**
     * Wages from one employer are paid on once; wages and own work may stand side by side, and so
     * may two employers, each with its own NPP, where the segment was chosen.
     */
    private static boolean stands(Participation open, Segment wanted, EnrolmentForm form) {
        return form.segment() == null
                ? open.segment().worker() == wanted.worker()
                : open.segment() == wanted;
    }

    private List<Reason> reasons(RosterLine line, Segment segment) {
        List<Reason> reasons = new ArrayList<>(Eligibility.of(line, segment, book, today));
        Eligibility.youngThen(line.person(), book, form.firstMonth()).ifPresent(reasons::add);
        if (reasons.contains(Eligibility.OTHER_SEGMENT)) {
            return reasons; // what the segment asks for is no use to somebody outside it
        }
        if (segment == Segment.SELF_EMPLOYED && form.income() == null) {
            reasons.add(Reason.block("noIncome"));
        }
        if (segment == Segment.DISTRICT && !form.programmes().contains(Programme.JHT)) {
            reasons.add(Reason.block("districtNeedsJht"));
        }
        return reasons;
    }

    /**
     * The programmes a person may still join: no pension from the pension age on, or without wages.
     */
    private Set<Programme> possible(RosterLine line, Segment segment) {
        Set<Programme> possible = EnumSet.copyOf(form.programmes());
        if (!segment.wageEarner()
                || !Eligibility.mayJoinPension(line, book, form.firstMonth().first())) {
            possible.remove(Programme.JP);
        }
        return possible;
    }

    private Participation proposal(
            UUID person, Post post, Segment segment, Set<Programme> programmes) {
        boolean own = !segment.wageEarner();
        Sector sector = form.sector() == null ? Segments.sector(post.kind()) : form.sector();
        Term term =
                new Term(
                        Ids.next(),
                        form.firstMonth(),
                        programmes,
                        form.funding(),
                        form.payer(),
                        own ? form.income() : null,
                        own ? sector : null);
        return new Participation(
                Ids.next(),
                person,
                post.id(),
                segment,
                List.of(EnrolmentStore.first(first, today)),
                List.of(term),
                null);
    }

    List<Participation> proposed() {
        return List.copyOf(proposed);
    }

    Enrolled done() {
        return new Enrolled(proposed.size(), already, withoutPension, early, refused);
    }
}
