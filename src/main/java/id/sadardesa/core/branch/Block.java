package id.sadardesa.core.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Kpj;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that the branch may give out, from the first to the last. Where both of these end in the
 * digit that their others ask for, only such numbers are given.
 */
public record Block(UUID id, Kpj first, Kpj last, LocalDate addedOn) {
    private static final long MOST = 1_000_000;

    void refuseUnsound() {
        boolean digits =
                first.full().chars().allMatch(Character::isDigit)
                        && last.full().chars().allMatch(Character::isDigit);
        if (!digits || from() > to() || to() - from() > MOST) {
            throw Problem.of("branch.block.unsound", first.edges(), last.edges(), MOST);
        }
    }

    private long from() {
        return Long.parseLong(first.full());
    }

    private long to() {
        return Long.parseLong(last.full());
    }

    boolean crosses(Block other) {
        return from() <= other.to() && other.from() <= to();
    }

    private boolean isChecked() {
        return first.looksRight() && last.looksRight();
    }

    /** Its numbers that nobody has had, in order. */
    Iterator<Kpj> free(Set<String> taken) {
        return LongStream.rangeClosed(from(), to())
                .mapToObj(number -> text(number))
                .filter(number -> !taken.contains(number))
                .map(Kpj::new)
                .filter(number -> !isChecked() || number.looksRight())
                .iterator();
    }

    private static String text(long number) {
        String digits = Long.toString(number);
        return "0".repeat(11 - digits.length()) + digits;
    }

    /**
     * How much of a block is left.
     *
     * @param left how many numbers nobody has had
     * @param next the first of them; null when there is none
     */
    public record Stock(Block block, int given, int left, @Nullable Kpj next) {}
}
