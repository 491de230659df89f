package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case while it is reckoned: the rules of its day, and what was found due or not so far. */
final class Reckoning {
    private final Case about;
    private final BenefitBook book;
    private final List<BenefitLine> lines = new ArrayList<>();
    private final List<NotDue> notDue = new ArrayList<>();

    Reckoning(Case about, BenefitBook book) {
        this.about = about;
        this.book = book;
    }

    Case about() {
        return about;
    }

    BenefitRule rule(Item item) {
        return book.get(item, about.on());
    }

    /** Whether the law knew this item on the day. */
    boolean knows(Item item) {
        return book.find(item, about.on()).isPresent();
    }

    List<BenefitRule> table(Item item) {
        return book.table(item, about.on());
    }

    @Nullable PartShare share(BodyPart part) {
        return book.share(part, about.on()).orElse(null);
    }

    /**
     * Notes a benefit that is due.
     *
     * @param values what goes into the words of its formula
     */
    void due(
            Programme programme,
            Benefit benefit,
            @Nullable Rupiah amount,
            BenefitRule source,
            Object... values) {
        Text formula = Text.of("benefit.formula." + benefit, values);
        Text title = Text.of(benefit.titleKey());
        lines.add(new BenefitLine(programme, benefit, title, formula, amount, source, null));
    }

    /** Calls the benefit that was noted last by a name of its own. */
    void called(Text title) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).called(title));
    }

    /** Says something about the benefit that was noted last. */
    void remark(String name, Object... values) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).saying(Text.of("benefit.remark." + name, values)));
    }

    void not(Programme programme, @Nullable Benefit benefit, String reason, Object... values) {
        notDue.add(new NotDue(programme, benefit, Text.of("benefit.not." + reason, values)));
    }

    /** Whether somebody takes part in a programme; says so where not. */
    boolean in(Programme programme) {
        if (!about.in(programme)) {
            not(programme, null, "noProgramme", programme.name());
        }
        return about.in(programme);
    }

    /** The wage, or null with the benefit noted as not computable. */
    @Nullable Rupiah wage(Programme programme, Benefit benefit) {
        if (about.wage() == null) {
            not(programme, benefit, "noWage");
        }
        return about.wage();
    }

    /** Something that is paid by nobody the village has to do with. */
    void elsewhere(String reason) {
        notDue.add(new NotDue(null, null, Text.of("benefit.not." + reason)));
    }

    Simulation done() {
        return new Simulation(about, lines, notDue);
    }
}
