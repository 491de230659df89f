package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in the words of the screen.
 *
 * @param stands where the person stands, with arrears as the bills say
 * @param judged who protects the person today; null where that was not asked
 */
record CandidateWords(Candidate candidate, State stands, @Nullable Coverage judged, Texts texts) {
    /** By what is recorded, without looking at bills. */
    CandidateWords(Candidate candidate, Texts texts) {
        this(candidate, candidate.state(), null, texts);
    }

    static Tone tone(State state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case DRAFT, PROPOSED, REGISTERED -> Tone.INFO;
            case ARREARS -> Tone.WAIT;
            case REFUSED -> Tone.BAD;
            case CANDIDATE, ENDED -> Tone.NEUTRAL;
        };
    }

    String name() {
        return candidate.line().person().fullName();
    }

    /** {@code Kaur Keuangan, Ketua RT 02}. */
    String posts() {
        return candidate.line().posts().stream()
                .map(post -> post.title(texts))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String villages() {
        return candidate.line().villages().stream()
                .map(Village::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Masked; a dash when it is not known. */
    String nik() {
        Nik nik = candidate.line().person().nik();
        return nik == null ? "–" : nik.masked();
    }

    /** Masked; says so when BPJS has not issued it. */
    String kpj() {
        Kpj kpj = candidate.line().person().kpj();
        return kpj == null ? texts.get("enrolment.kpj.none") : kpj.masked();
    }

    String state() {
        return texts.get(stands.textKey());
    }

    /** What speaks against enrolling, or since when the present state holds. */
    String remark() {
        if (candidate.line().person().diedOn() != null) {
            return candidate.participation().map(this::since).orElse(reasons());
        }
        String reasons = reasons();
        String since = candidate.participation().map(this::since).orElse("");
        return candidate.participation().isEmpty() && reasons.isEmpty()
                ? texts.get("enrolment.remark.eligible")
                : (since + " " + reasons).strip();
    }

    private String reasons() {
        return candidate.reasons().stream()
                .map(Reason::text)
                .map(texts::get)
                .collect(Collectors.joining(" "));
    }

    private String since(Participation p) {
        if (judged != null && p.state().contributing()) {
            return texts.get(judged.because());
        }
        return switch (p.state()) {
            case CANDIDATE -> "";
            case DRAFT -> texts.get("enrolment.remark.draft", p.last().on());
            case PROPOSED -> texts.get("enrolment.remark.proposed", p.last().on());
            case REFUSED -> texts.get("enrolment.remark.refused", p.last().on(), why(p.last()));
            case REGISTERED -> said("enrolment.remark.registered", p.registeredOn());
            case ACTIVE -> said("enrolment.remark.active", p.activeOn());
            case ARREARS -> said("enrolment.remark.arrears", p.last().on());
            case ENDED -> ended(p);
        };
    }

    private String why(Step refused) {
        EndCause cause = refused.cause();
        String note = refused.note();
        return note != null ? note : cause == null ? "-" : texts.get(cause.textKey());
    }

    private String ended(Participation p) {
        EndCause cause = p.endCause();
        return cause == null
                ? said("enrolment.remark.ended", p.endedOn())
                : said("enrolment.remark.ended", p.endedOn())
                        + " "
                        + texts.get(cause.textKey())
                        + ".";
    }

    private String said(String key, @Nullable LocalDate day) {
        return day == null ? "" : texts.get(key, day);
    }
}
