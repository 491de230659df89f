package id.sadardesa.core.visit;

import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.VillageHeads;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at the whole office, from which the visit to each village is taken.
 *
 * @param overview everybody, and who protects them
 * @param seats the posts of each village, by village
 * @param expiries the decrees and terms of each person that run out, the earliest first
 * @param cards the present card of each person
 * @param faceless who takes part and has no photograph
 */
record Survey(
        Overview overview,
        VillageHeads heads,
        Map<UUID, Establishment> seats,
        Map<UUID, List<Expiry>> expiries,
        List<Overdue> overdue,
        Map<UUID, IssuedCard> cards,
        Set<UUID> faceless) {
    Visit of(Village village) {
        return new Visit(
                overview.day(),
                village,
                heads.of(village).orElse(null),
                seats.getOrDefault(village.id(), new Establishment(village, Map.of())),
                overview.in(village).people().stream().map(this::resident).toList(),
                overdue.stream()
                        .filter(one -> one.debtor().village().id().equals(village.id()))
                        .toList());
    }

    private Resident resident(Coverage coverage) {
        LocalDate ends = renewal(coverage).map(Expiry::on).orElse(null);
        IssuedCard card = cards.get(coverage.id());
        return new Resident(
                coverage,
                gaps(coverage, ends),
                ends,
                card != null && card.state() == CardState.PRINTED ? card : null);
    }

    private Optional<Expiry> renewal(Coverage coverage) {
        return expiries.getOrDefault(coverage.id(), List.of()).stream()
                .filter(one -> one.kind().renewable())
                .findFirst();
    }

    /** Of a civil servant nothing is asked: Taspen has it all. */
    private List<Gap> gaps(Coverage coverage, @Nullable LocalDate ends) {
        if (coverage.guard() == Guard.TASPEN) {
            return List.of();
        }
        Person person = coverage.person();
        List<Gap> gaps = new ArrayList<>();
        add(gaps, Gap.PHOTO, faceless.contains(person.id()));
        add(gaps, Gap.NIK, person.nik() == null);
        add(gaps, Gap.BIRTH_DATE, person.birthDate() == null);
        add(gaps, Gap.MOTHER, blank(person.mother()));
        add(gaps, Gap.PHONE, blank(person.phone()));
        add(gaps, Gap.DECREE, ends == null && undecreed(coverage.post()));
        add(gaps, Gap.RENEWAL, ends != null);
        add(gaps, Gap.DOUBT, !person.doubts(overview.day()).isEmpty());
        return gaps;
    }

    private static void add(List<Gap> gaps, Gap gap, boolean lacking) {
        if (lacking) {
            gaps.add(gap);
        }
    }

    /** Who works on the own account is appointed by nobody. */
    private static boolean undecreed(@Nullable Post post) {
        return post != null && post.kind().group() != PostGroup.RENTAN && blank(post.skNumber());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
