package id.sadardesa.core.report;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A participant who is not in both of two reports, or not the same in both.
 *
 * @param before as the earlier report has them; null where it has not
 * @param after as the later one has them; null where it has not
 * @param why what was done meanwhile that can have brought it about, the latest last
 */
public record MemberChange(@Nullable Member before, @Nullable Member after, List<Cause> why) {
    /** What somebody did. */
    public record Cause(LocalDateTime at, String operator, Text action, @Nullable String why) {}

    /** How the two differ, the first to be said first. */
    public enum Kind {
        CAME,
        WENT,
        CHANGED;

        public String textKey() {
            return "report.compare.kind." + name();
        }
    }

    public MemberChange {
        why = List.copyOf(why);
    }

    public Kind kind() {
        return before == null ? Kind.CAME : after == null ? Kind.WENT : Kind.CHANGED;
    }

    /** The person in the later report, or else in the earlier one. */
    public Member member() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** Whether they stand somewhere else than before, or are in one report only. */
    boolean standsOtherwise() {
        return before == null || after == null || before.state() != after.state();
    }

    /** Whether bills fell due and were not paid: nobody did anything, and that is the cause. */
    boolean fellBehind() {
        return before != null
                && after != null
                && before.state() == State.ACTIVE
                && after.state() == State.ARREARS;
    }

    /** Whether they cost something else than before, or are in one report only. */
    boolean costsOtherwise() {
        return before == null
                || after == null
                || !before.bill().total().equals(after.bill().total());
    }

    /** Whether two reports say otherwise of a participant. */
    static boolean differs(Member before, Member after) {
        return !said(before).equals(said(after));
    }

    private static List<Object> said(Member member) {
        return List.of(
                member.state(),
                member.bill().total(),
                member.bill().person().fullName(),
                Optional.ofNullable(member.bill().person().nik()),
                member.bill().village().id(),
                member.bill().post().kind());
    }

    /** What is other than before, each once. */
    public List<Text> details() {
        if (before == null || after == null) {
            Member one = member();
            return List.of(
                    Text.of(
                            "report.compare.stood",
                            Text.of(one.state().textKey()),
                            one.bill().total()));
        }
        List<Text> details = new ArrayList<>();
        if (before.state() != after.state()) {
            details.add(
                    Text.of(
                            "report.compare.state",
                            Text.of(before.state().textKey()),
                            Text.of(after.state().textKey())));
        }
        if (!before.bill().total().equals(after.bill().total())) {
            details.add(
                    Text.of("report.compare.amount", before.bill().total(), after.bill().total()));
        }
        String old = before.bill().person().fullName();
        if (!old.equals(after.bill().person().fullName())) {
            details.add(Text.of("report.compare.name", old, after.bill().person().fullName()));
        }
        if (!Objects.equals(before.bill().person().nik(), after.bill().person().nik())) {
            details.add(Text.of("report.compare.nik"));
        }
        if (!before.bill().village().id().equals(after.bill().village().id())
                || before.bill().post().kind() != after.bill().post().kind()) {
            details.add(
                    Text.of(
                            "report.compare.post",
                            Text.of(before.bill().post().kind().textKey()),
                            before.bill().village().name()));
        }
        return List.copyOf(details);
    }
}
