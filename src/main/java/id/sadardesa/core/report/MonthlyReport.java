package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that an office reports of a month, as plain values: every paper says the same numbers because
 * it is written from this.
 *
 * @param asOf the day the counts are true for: the last of the month, or today while it goes on
 * @param recap every village in the order of the codes; the kecamatan's own office, when its staff
 *     take part, comes last and is no village, but its people and money are in every total
 * @param bill what the participations of the month cost
 * @param mutations joined, left and changed, each in the order of the villages
 * @param findings what should be put right, the office's first
 * @param members everybody who is billed, by village, post and name
 * @param closedOn when the month was closed, so that its contributions are those of its bills; null
 *     while it is open and they follow from the records
 * @param dealings payments, arrears, cards and claims
 * @param snapshot which snapshot of a closed month it is made from; null where it is made from the
 *     records of now
 * @param charts the same to look at; empty where nobody wants to
 */
public record MonthlyReport(
        Office office,
        Period period,
        LocalDate asOf,
        List<VillageCount> recap,
        OfficeBill bill,
        List<Mutation> mutations,
        List<ReportRemark> findings,
        List<Member> members,
        @Nullable LocalDate closedOn,
        Dealings dealings,
        @Nullable Snapshot snapshot,
        List<Chart> charts) {
    public MonthlyReport {
        recap = recap.stream().sorted(Comparator.comparing(each -> !each.isVillage())).toList();
        mutations = List.copyOf(mutations);
        findings = List.copyOf(findings);
        members = List.copyOf(members);
        charts = List.copyOf(charts);
    }

    /** The same, known to be what the month reported when it was closed. */
    MonthlyReport frozen(Snapshot from) {
        return new MonthlyReport(
                office, period, asOf, recap, bill, mutations, findings, members, closedOn, dealings,
                from, charts);
    }

    /** The same with charts. */
    MonthlyReport illustrated(List<Chart> drawn) {
        return new MonthlyReport(
                office, period, asOf, recap, bill, mutations, findings, members, closedOn, dealings,
                snapshot, drawn);
    }

    /** Whether the month goes on, so that its numbers may still change. */
    public boolean running() {
        return asOf.isBefore(period.last());
    }

    /** How many villages it tells of. */
    public int villages() {
        return (int) recap.stream().filter(VillageCount::isVillage).count();
    }

    public Count total() {
        return recap.stream().map(VillageCount::total).reduce(Count.NONE, Count::plus);
    }

    /** How many of those missing are no people but seats that nobody holds. */
    public int vacant() {
        return recap.stream().mapToInt(VillageCount::vacant).sum();
    }

    public Count total(PostGroup group) {
        return recap.stream().map(village -> village.of(group)).reduce(Count.NONE, Count::plus);
    }

    /** The groups that occur, in their order. */
    public List<PostGroup> groups() {
        List<PostGroup> groups = new ArrayList<>(Arrays.asList(PostGroup.values()));
        groups.removeIf(group -> total(group).isEmpty());
        return groups;
    }

    public List<Mutation> mutations(Mutation.Kind kind) {
        return mutations.stream().filter(mutation -> mutation.kind() == kind).toList();
    }

    /** The members of each village that has any, in the order of the codes. */
    public Map<Village, List<Member>> membersByVillage() {
        Map<Village, List<Member>> villages = new LinkedHashMap<>();
        for (Member member : members) {
            villages.computeIfAbsent(member.bill().village(), village -> new ArrayList<>())
                    .add(member);
        }
        return villages;
    }
}
