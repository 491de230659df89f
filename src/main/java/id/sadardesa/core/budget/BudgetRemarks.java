package id.sadardesa.core.budget;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a reader of a village's budget would wonder about: a group that should be added and adds
 * nobody, no head of the village or more than one. An amount of nought says its reason.
 */
final class BudgetRemarks {
    private final Scenario scenario;
    private final Collection<Candidate> holders;
    private final Set<UUID> joining;

    /**
     * @param holders everybody on the roster with their posts
     * @param added who would join
     */
    BudgetRemarks(
            Scenario scenario, Collection<Candidate> holders, Collection<Participation> added) {
        this.scenario = scenario;
        this.holders = holders;
        this.joining = added.stream().map(Participation::personId).collect(Collectors.toSet());
    }

    VillageBudget on(VillageBudget budget) {
        List<Text> remarks = new ArrayList<>();
        scenario.groups().stream()
                .sorted()
                .filter(group -> has(budget.village(), group))
                .filter(group -> addsNobody(budget, group))
                .forEach(group -> remarks.add(nobody(budget.village(), group)));
        if (budget.village().kind() == Village.Kind.DESA) {
            heads(budget, remarks);
        }
        return budget.saying(remarks);
    }

    private static boolean has(Village village, PostGroup group) {
        return Arrays.stream(Seat.values())
                .anyMatch(seat -> seat.group() == group && seat.fits(village.kind()));
    }

    private static boolean addsNobody(VillageBudget budget, PostGroup group) {
        Headcount people = budget.heads().getOrDefault(group, Headcount.NONE);
        return people.added() + people.vacant() == 0;
    }

    private List<Candidate> holding(Village village, Predicate<Post> which) {
        return holders.stream()
                .filter(
                        one ->
                                one.line().posts().stream()
                                        .filter(post -> post.villageId().equals(village.id()))
                                        .anyMatch(which))
                .toList();
    }

    private Text nobody(Village village, PostGroup group) {
        Text name = Text.of(group.textKey());
        List<Candidate> there = holding(village, post -> post.kind().group() == group);
        if (there.isEmpty()) {
            return Text.of(
                    scenario.everySeat() ? "budget.remark.noSeat" : "budget.remark.nobody", name);
        }
        List<Object> why = new ArrayList<>();
        int counted = 0;
        counted += why(there, one -> !one.open().isEmpty(), "budget.remark.takes", why);
        counted += why(there, this::civil, "budget.remark.civil", why);
        counted += why(there, this::joins, "budget.remark.elsewhere", why);
        if (there.size() > counted) {
            why.add(Text.of("budget.remark.leftOut", there.size() - counted));
        }
        return Text.of("budget.remark.none", name, why);
    }

    private boolean civil(Candidate one) {
        return one.open().isEmpty() && one.line().person().asn();
    }

    private boolean joins(Candidate one) {
        return one.open().isEmpty() && joining.contains(one.line().person().id()) && !civil(one);
    }

    private static int why(
            List<Candidate> there, Predicate<Candidate> which, String key, List<Object> why) {
        int many = (int) there.stream().filter(which).count();
        if (many > 0) {
            why.add(Text.of(key, many));
        }
        return many;
    }

    private void heads(VillageBudget budget, List<Text> remarks) {
        int counted =
                budget.lines().stream()
                        .filter(line -> line.account() == AccountCode.HEAD)
                        .mapToInt(BudgetLine::people)
                        .max()
                        .orElse(0);
        if (counted > 1) {
            remarks.add(Text.of("budget.remark.heads", counted));
        } else if (counted == 0) {
            remarks.add(noHead(budget.village()));
        }
    }

    private Text noHead(Village village) {
        List<Candidate> there = holding(village, post -> post.kind() == PostKind.KADES);
        if (there.isEmpty()) {
            return Text.of("budget.remark.headVacant");
        }
        boolean civil = there.stream().allMatch(one -> one.line().person().asn());
        return Text.of(civil ? "budget.remark.headCivil" : "budget.remark.headOutside");
    }
}
