package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for one person in one month, with everything it rests on.
 *
 * @param post the post that the participation rests on
 * @param term the terms of that month: programmes, source of money and payer
 * @param base the wage base with its source; null without wages, or when none is on record
 * @param band the band of the income; null for wage earners
 * @param lines employer before worker, in the order of the programmes; none when not computable
 * @param obstacle why nothing could be computed, or null
 * @param jobLoss how JKK and JKM are shown where JKP can apply: staff of an enterprise; else null
 * @param remarks what a person should look at although the amount stands
 */
public record PersonBill(
        Person person,
        Post post,
        Village village,
        Participation participation,
        Term term,
        @Nullable WageBase base,
        @Nullable Band band,
        List<Line> lines,
        @Nullable Text obstacle,
        @Nullable JobLossSplit jobLoss,
        List<Text> remarks) {
    /** One of which JKP is not shown. */
    public PersonBill(
            Person person,
            Post post,
            Village village,
            Participation participation,
            Term term,
            @Nullable WageBase base,
            @Nullable Band band,
            List<Line> lines,
            @Nullable Text obstacle,
            List<Text> remarks) {
        this(
                person,
                post,
                village,
                participation,
                term,
                base,
                band,
                lines,
                obstacle,
                null,
                remarks);
    }

    public PersonBill {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The same with one thing more to look at. */
    PersonBill saying(Text remark) {
        List<Text> more = new ArrayList<>(remarks);
        more.add(remark);
        return new PersonBill(
                person,
                post,
                village,
                participation,
                term,
                base,
                band,
                lines,
                obstacle,
                jobLoss,
                more);
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

    /**
     * What it was computed from, a month: the wage or the base of the band; empty when none is on
     * record.
     */
    public Optional<Rupiah> wage() {
        return Optional.ofNullable(base)
                .map(WageBase::amount)
                .or(() -> Optional.ofNullable(band).map(Band::base));
    }
}
