package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for one person in one month, with everything it rests on.
 *
 * @param post the post that the participation rests on
 * @param base the wage base with its source, or null when none is on record
 * @param lines employer before worker, in the order of the programmes; none when not computable
 * @param obstacle why nothing could be computed, or null
 * @param remarks what a person should look at although the amount stands
 */
public record PersonBill(
        Person person,
        Post post,
        Village village,
        Participation participation,
        @Nullable WageBase base,
        List<Line> lines,
        @Nullable Text obstacle,
        List<Text> remarks) {
    public PersonBill {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    public Rupiah total() {
        return Line.sum(lines);
    }

    public Rupiah of(Programme programme) {
        return Line.sum(lines, programme);
    }

    public Rupiah of(Payer payer) {
        return Line.sum(lines, payer);
    }

    /** The monthly wage it was computed from; empty when none is on record. */
    public Optional<Rupiah> wage() {
        return Optional.ofNullable(base).map(WageBase::amount);
    }
}
