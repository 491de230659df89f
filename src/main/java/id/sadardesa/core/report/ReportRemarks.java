package id.sadardesa.core.report;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Looks for what should be put right: in the rules, the villages and with each person. */
final class ReportRemarks {
    /** These say how somebody is insured, not that something is wrong. */
    private static final Set<String> IN_ORDER =
            Set.of("asn", "noPost", "selfEmployed", "severalPosts");

    private final LocalDate day;
    private final Function<Person, List<FieldProblem>> check;
    private final List<ReportRemark> findings = new ArrayList<>();

    /**
     * @param check where what was entered about a person contradicts the NIK
     */
    ReportRemarks(LocalDate day, Function<Person, List<FieldProblem>> check) {
        this.day = day;
        this.check = check;
    }

    List<ReportRemark> all() {
        return findings;
    }

    void rules(OfficeBill bill) {
        bill.remarks().forEach(remark -> findings.add(new ReportRemark(null, null, remark)));
    }

    /** Bills that ask for something else than the records say: two sums stand in one report. */
    void bills(OfficeBill bill, Dealings dealings) {
        Rupiah billed = dealings.billed();
        if (!dealings.bills().isEmpty() && !billed.equals(bill.total())) {
            findings.add(
                    new ReportRemark(
                            null, null, Text.of("report.finding.billed", billed, bill.total())));
        }
    }

    /** Villages whose seats nobody has stated, in one finding; and seats held by too many. */
    void villages(List<Village> villages, Recap recap) {
        List<Object> unstated =
                villages.stream()
                        .filter(village -> village.seats().isEmpty())
                        .map(village -> (Object) village.name())
                        .toList();
        if (!unstated.isEmpty()) {
            Object names =
                    unstated.size() == villages.size()
                            ? Text.of("report.finding.allVillages")
                            : unstated;
            findings.add(
                    new ReportRemark(
                            null,
                            null,
                            Text.of("report.finding.unstated", unstated.size(), names)));
        }
        for (Village village : villages) {
            for (Seat seat : Seat.values()) {
                int more = recap.overfilled(village, seat);
                if (more > 0) {
                    findings.add(
                            new ReportRemark(
                                    village,
                                    null,
                                    Text.of(
                                            "report.finding.overfilled",
                                            Text.of(seat.textKey()),
                                            village.seats().getOrDefault(seat, 0),
                                            more)));
                }
            }
        }
    }

    /** What stands in the way of a person, or does not fit the participation. */
    void people(
            List<Candidate> candidates,
            Map<UUID, Participation> open,
            Map<UUID, PersonBill> bills) {
        for (Candidate candidate : candidates) {
            Participation participation = open.get(candidate.line().person().id());
            if (participation != null && candidate.line().person().asn()) {
                add(candidate, Text.of("report.finding.asn"));
            }
            for (Reason reason : candidate.reasons()) {
                if (!IN_ORDER.contains(reason.code()) && !candidate.line().posts().isEmpty()) {
                    add(candidate, reason.text());
                }
            }
            if (participation != null || !candidate.line().posts().isEmpty()) {
                check.apply(candidate.line().person())
                        .forEach(problem -> add(candidate, problem.text()));
            }
            PersonBill bill = bills.get(candidate.line().person().id());
            if (participation != null && bill != null) {
                ended(bill);
            }
        }
    }

    private void ended(PersonBill bill) {
        Post post = bill.post();
        LocalDate ends = post.ends();
        if (ends != null && ends.isBefore(day)) {
            findings.add(
                    new ReportRemark(
                            bill.village(),
                            bill.person(),
                            Text.of("report.finding.ended", post.named(), ends)));
        }
    }

    private void add(Candidate candidate, Text text) {
        findings.add(
                new ReportRemark(
                        candidate.line().mainVillage().orElse(null),
                        candidate.line().person(),
                        text));
    }
}
