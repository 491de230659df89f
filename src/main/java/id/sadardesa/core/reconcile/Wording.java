package id.sadardesa.core.reconcile;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says the values of differences and disputes to people.
 *
 * @param full whether numbers of people are said in full: only in a file for the office that has
 *     them
 */
public record Wording(Texts texts, boolean full) {
    private static final int NIK_DIGITS = 16;

    /** What a difference is about, said so that both offices read it alike. */
    public String kind(Dispute one) {
        return one.kind().map(kind -> texts.get(key(kind))).orElse(one.field());
    }

    /** What is only "here" for the office that disputes is not here for the branch. */
    private static String key(Kind kind) {
        return kind == Kind.ONLY_OURS ? "reconcile.onlyDisputing" : kind.textKey();
    }

    public String ours(Difference one) {
        return value(one.kind(), one.ours(), "reconcile.nothing");
    }

    public String theirs(Difference one) {
        return value(one.kind(), one.theirs(), nothing(one.kind()));
    }

    public String ours(Dispute one) {
        return one.kind()
                .map(kind -> value(kind, one.ours(), "reconcile.nothing"))
                .orElseGet(() -> Optional.ofNullable(one.ours()).orElse(""));
    }

    public String theirs(Dispute one) {
        return one.kind()
                .map(kind -> value(kind, one.theirs(), nothing(kind)))
                .orElseGet(() -> Optional.ofNullable(one.theirs()).orElse(""));
    }

    /** A list that names somebody without a status knows the person all the same. */
    private static String nothing(Kind kind) {
        return kind == Kind.ONLY_BRANCH ? "reconcile.listed" : "reconcile.nothing";
    }

    private String value(Kind kind, @Nullable String said, String nothing) {
        if (said == null) {
            return kind == Kind.ONLY_OURS || kind == Kind.ONLY_BRANCH ? texts.get(nothing) : "–";
        }
        return switch (kind) {
            case NIK, KPJ, TWICE -> number(said);
            case BIRTH_DATE, STARTS -> date(said);
            case STATUS, ONLY_OURS, ONLY_BRANCH -> state(said);
            case WAGE -> Rupiah.parse(said).map(texts::rupiah).orElse(said);
            case PROGRAMMES -> said.replace(",", ", ");
            case NAME -> said;
        };
    }

    /** A NIK or a KPJ, by its length. */
    public String number(@Nullable String said) {
        if (said == null) {
            return "–";
        }
        if (full) {
            return said;
        }
        return said.length() == NIK_DIGITS
                ? Nik.parse(said).map(Nik::masked).orElse("•••")
                : Kpj.parse(said).map(Kpj::masked).orElse("•••");
    }

    private String date(String said) {
        try {
            return texts.date(LocalDate.parse(said));
        } catch (DateTimeException e) {
            return said;
        }
    }

    private String state(String said) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(said))
                .findFirst()
                .map(state -> texts.get(state.textKey()))
                .orElse(said);
    }
}
