package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws one person's rights sheet on one page. */
final class RightsPage {
    private static final int STEPS = 4;
    private static final String BY_HAND = "................................................";

    private final Function<Case, Simulation> benefits;
    private final BenefitBook book;
    private final Membership membership;
    private final Set<UUID> covered;
    private final Function<UUID, List<Heir>> families;

    /** The widest has what is received; A4 is shorter than F4 and needs smaller letters. */
    private static final float[] COLUMNS = {3, 5.4f, 2.8f};

    private final Stationery stationery;
    private final @Nullable String branch;
    private final @Nullable String hospital;
    private final Texts texts;

    RightsPage(
            Function<Case, Simulation> benefits,
            BenefitBook book,
            Membership membership,
            Set<UUID> covered,
            Function<UUID, List<Heir>> families,
            Stationery stationery,
            @Nullable String branch,
            @Nullable String hospital) {
        this.benefits = benefits;
        this.book = book;
        this.membership = membership;
        this.covered = covered;
        this.families = families;
        this.stationery = stationery;
        this.branch = branch;
        this.hospital = hospital;
        this.texts = stationery.texts();
    }

    void on(PaperDocument paper, RightsHolder holder) {
        paper.letterhead(stationery.head());
        paper.title(
                texts.get("benefit.rights.heading"),
                holder.person().fullName(),
                texts.get("benefit.rights.under"));
        paper.fields(particulars(holder));
        paper.heading(texts.get("benefit.rights.receive"));
        paper.add(rights(paper, holder));
        steps(paper, "benefit.rights.accident", "benefit.rights.accident.");
        steps(paper, "benefit.rights.death", "benefit.rights.death.");
        paper.heading(texts.get("benefit.rights.ask"));
        paper.fields(contacts());
        paper.frame(texts.get("benefit.rights.warning"), texts.get("benefit.rights.never"));
        paper.notes(texts.get("benefit.rights.basis"), notes(holder));
    }

    private Map<String, String> particulars(RightsHolder holder) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (holder.post() != null && holder.village() != null) {
            fields.put(
                    texts.get("benefit.rights.post"),
                    texts.get(
                            "benefit.rights.postAt",
                            texts.get(holder.post().named()),
                            holder.village().name()));
        }
        Kpj kpj = holder.person().kpj();
        fields.put(
                texts.get("benefit.rights.kpj"),
                kpj == null ? texts.get("benefit.rights.noKpj") : kpj.masked());
        fields.put(
                texts.get("benefit.rights.programmes"),
                texts.get(
                        "benefit.rights.since",
                        Programme.said(holder.participation().programmes()),
                        holder.participation().firstMonth()));
        List<Heir> family = families.apply(holder.person().id());
        if (!family.isEmpty()) {
            fields.put(texts.get("benefit.rights.family"), family(family));
        }
        return fields;
    }

    private String family(List<Heir> family) {
        return family.stream()
                .map(
                        one ->
                                texts.get(
                                        "benefit.rights.heir",
                                        one.name(),
                                        texts.get(one.relation().textKey())))
                .collect(Collectors.joining(", "));
    }

    private PaperTable rights(PaperDocument paper, RightsHolder holder) {
        UUID person = holder.person().id();
        PaperTable table =
                stationery.sheet().equals(Paper.F4)
                        ? paper.largeTable(COLUMNS)
                        : paper.table(COLUMNS);
        table.header(
                List.of(
                        texts.get("benefit.rights.event"),
                        texts.get("benefit.rights.what"),
                        texts.get("benefit.rights.amount")));
        Simulation ill = simulate(person, Event.ACCIDENT, 12);
        row(table, Event.ACCIDENT, ill, Benefit.MEDICAL, null);
        row(table, null, ill, Benefit.TRANSPORT, null);
        row(table, null, ill, Benefit.SICK_PAY, "benefit.rights.year");
        Simulation lame = simulate(person, Event.TOTAL_DISABILITY, 0);
        sum(table, Event.TOTAL_DISABILITY, lame);
        Simulation worked = simulate(person, Event.DEATH_AT_WORK, 0);
        sum(table, Event.DEATH_AT_WORK, worked);
        Simulation dead = simulate(person, Event.DEATH, 0);
        sum(table, Event.DEATH, dead);
        scholarship(table, worked);
        savings(table, simulate(person, Event.OLD_AGE, 0));
        return table;
    }

    private Simulation simulate(UUID person, Event event, int monthsOff) {
        return benefits.apply(
                membership.promised(person, event).with(Accident.NONE.off(monthsOff)));
    }

    private void row(
            PaperTable table,
            @Nullable Event event,
            Simulation seen,
            Benefit benefit,
            @Nullable String words) {
        seen.of(benefit)
                .ifPresent(
                        line ->
                                table.text(event == null ? "" : texts.get(event.textKey()))
                                        .text(texts.get(words == null ? benefit.titleKey() : words))
                                        .text(said(line.amount(), line.payment())));
    }

    private void sum(PaperTable table, Event event, Simulation seen) {
        if (!seen.lines().isEmpty()) {
            String parts =
                    seen.lines().stream()
                            .filter(line -> line.payment() == Payout.ONCE)
                            .map(line -> texts.get(line.title()))
                            .collect(Collectors.joining("; "));
            table.text(texts.get(event.textKey())).text(parts).text(texts.rupiah(seen.total()));
        }
    }

    /** After an accident at work at once, otherwise after the months of the rule of the day. */
    private void scholarship(PaperTable table, Simulation worked) {
        LocalDate day = membership.day();
        worked.of(Benefit.SCHOLARSHIP)
                .ifPresent(
                        line ->
                                table.text("")
                                        .text(
                                                texts.get(
                                                        "benefit.rights.children",
                                                        book.get(Item.SCHOLARSHIP_CHILDREN, day)
                                                                .count(),
                                                        book.get(Item.SCHOLARSHIP_MONTHS, day)
                                                                .count()))
                                        .text(said(line.amount(), line.payment())));
    }

    /** Old age is named without a sum: only BPJS knows it, and the law's terms change. */
    private void savings(PaperTable table, Simulation old) {
        boolean first = true;
        for (Benefit benefit : List.of(Benefit.SAVINGS, Benefit.PENSION, Benefit.PENSION_LUMP)) {
            if (old.of(benefit).isPresent()) {
                table.text(first ? texts.get(Event.OLD_AGE.textKey()) : "")
                        .text(texts.get(benefit.titleKey()))
                        .text(texts.get("benefit.rights.atBpjs"));
                first = false;
            }
        }
    }

    private String said(@Nullable Rupiah amount, Payout payment) {
        if (amount == null) {
            return texts.get("benefit.rights.noLimit");
        }
        return payment == Payout.AT_COST || payment == Payout.CHILDREN
                ? texts.get("benefit.rights.most", amount)
                : texts.rupiah(amount);
    }

    private void steps(PaperDocument paper, String heading, String step) {
        paper.heading(texts.get(heading));
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= STEPS; i++) {
            words.append(i == 1 ? "" : "\n").append(i).append(". ").append(texts.get(step + i));
        }
        paper.text(words.toString());
    }

    private Map<String, String> contacts() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(texts.get("benefit.rights.care"), "175");
        fields.put(texts.get("benefit.rights.branch"), Objects.requireNonNullElse(branch, BY_HAND));
        fields.put(
                texts.get("benefit.rights.hospital"),
                Objects.requireNonNullElse(hospital, BY_HAND));
        fields.put(
                texts.get("benefit.rights.office"),
                Objects.requireNonNullElse(stationery.office().phone(), BY_HAND));
        return fields;
    }

    /** Why nobody would pay today although somebody takes part. */
    private static String notYet(RightsHolder holder) {
        return holder.participation().state().contributing()
                ? "benefit.rights.notNow"
                : "benefit.rights.notYet";
    }

    private List<String> notes(RightsHolder holder) {
        boolean valid = covered.contains(holder.person().id());
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("benefit.rights.sources", membership.day()));
        tooShort(holder).ifPresent(notes::add);
        notes.add(texts.get(valid ? "benefit.rights.valid" : notYet(holder)));
        notes.add(texts.get("benefit.rights.notBpjs"));
        return notes;
    }

    /** Why JKM would pay only a part to somebody without wages who has just begun. */
    private Optional<String> tooShort(RightsHolder holder) {
        return simulate(holder.person().id(), Event.DEATH, 0).notDue().stream()
                .map(NotDue::reason)
                .filter(reason -> reason.key().equals("benefit.not.qualifying"))
                .map(texts::get)
                .findFirst();
    }
}
