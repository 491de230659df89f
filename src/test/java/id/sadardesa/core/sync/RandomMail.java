package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.testkit.CheapOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The sticks and e-mails between offices: files wait in a heap, and are taken from it in any order,
 * several times, by the wrong office, cut, or never.
 */
final class RandomMail {
    /** What the program may say of a sound file that came at the wrong time. */
    private static final List<String> UNTIMELY =
            List.of(
                    "sync.import.again",
                    "sync.import.old",
                    "sync.import.gap",
                    "sync.import.photosFirst",
                    "sync.import.photosAgain");

    /** So small that photos go by themselves. */
    private static final SendForm SMALL = new SendForm(false, 26_000, 0);

    private static final int MOST_ASKED = 12;

    private final Path folder;
    private final Random random;
    private final Consumer<String> log;
    private final List<Letter> heap = new ArrayList<>();

    /** What was taken of files that had photos of their own. */
    private final Set<Letter> inPieces = new LinkedHashSet<>();

    private int count;

    /** A file on its way. */
    record Letter(Way way, Path file, int number, Kind kind, int pieces) {
        @Override
        public String toString() {
            return kind + " " + number + " " + way;
        }
    }

    /**
     * From whom to whom files go.
     *
     * @param reply whether the receiver gets replies only
     */
    record Way(CheapOffice from, CheapOffice to, boolean reply) {
        @Override
        public String toString() {
            return from.offices.current().name() + " -> " + to.offices.current().name();
        }
    }

    RandomMail(Path folder, Random random, Consumer<String> log) {
        this.folder = folder;
        this.random = random;
        this.log = log;
    }

    /** Makes the next file, with those of its photos; nothing when there is nothing to tell. */
    List<Letter> send(Way way, SendForm form) {
        Path file = folder.resolve("surat-" + ++count + ".sadar");
        try {
            Made made =
                    way.reply()
                            ? way.from().submissions.reply(partner(way), file, Progress.SILENT)
                            : way.from().send(way.to(), form, file);
            List<Letter> letters = letters(way, made);
            log.accept("made " + letters);
            return letters;
        } catch (Problem e) {
            if (!e.text().key().endsWith(".nothing") && !e.text().key().equals("sync.send.limit")) {
                throw e;
            }
            return List.of();
        }
    }

    private static List<Letter> letters(Way way, Made made) {
        List<Letter> letters = new ArrayList<>();
        for (Path file : made.files()) {
            Kind kind = letters.isEmpty() ? made.sent().kind() : Kind.PHOTOS;
            int pieces = made.files().size();
            letters.add(new Letter(way, file, made.sent().number(), kind, pieces));
        }
        return letters;
    }

    private static Partner partner(Way way) {
        return way.from().partner(way.to());
    }

    /** Puts a file on the heap, or loses it at once. */
    void post(Way way) {
        int lot = random.nextInt(10);
        SendForm form = lot == 0 ? SendForm.FULL : lot < 5 ? SMALL : SendForm.NEXT;
        send(way, form)
                .forEach(
                        letter -> {
                            if (random.nextInt(5) > 0) {
                                heap.add(letter);
                            } else {
                                log.accept("lost " + letter);
                            }
                        });
    }

    /** Somebody takes a file from the heap. */
    void deliver(List<CheapOffice> offices) {
        if (heap.isEmpty()) {
            return;
        }
        int at = random.nextInt(heap.size());
        Letter letter = heap.get(at);
        switch (random.nextInt(12)) {
            case 0 -> cut(letter);
            case 1 -> wrong(letter, offices.get(random.nextInt(offices.size())));
            default -> right(letter);
        }
        if (random.nextInt(3) > 0) {
            heap.remove(at);
        }
    }

    private void right(Letter letter) {
        long before = letter.way().to().journal.lastSeq();
        try {
            Arrival arrival = letter.way().to().take(letter.file());
            log.accept("took " + letter + " " + said(arrival));
            if (letter.pieces() > 1) {
                inPieces.add(letter);
            }
            if (letter.kind() != Kind.PHOTOS && random.nextInt(3) == 0) {
                phone(letter, arrival);
            }
        } catch (Problem e) {
            log.accept("refused " + letter + ", " + e.text().key());
            refused(letter, e, before);
        }
    }

    private static void refused(Letter letter, Problem e, long before) {
        if (!UNTIMELY.contains(e.text().key())) {
            throw new AssertionError(letter + ": " + e.text(), e);
        }
        assertEquals(before, letter.way().to().journal.lastSeq(), "nothing is written");
    }

    private static String said(Arrival arrival) {
        return arrival.counts() + " conflicts " + arrival.merged().conflicts();
    }

    /** The receipt is read over the phone. */
    private void phone(Letter letter, Arrival arrival) {
        try {
            letter.way()
                    .from()
                    .submissions
                    .acknowledge(partner(letter.way()), letter.number(), arrival.receiptCode());
            log.accept("acknowledged " + letter);
        } catch (Problem e) {
            assertEquals("sync.receipt.there", e.text().key());
        }
    }

    private void cut(Letter letter) {
        try {
            byte[] whole = Files.readAllBytes(letter.file());
            Path half = folder.resolve("potong.sadar");
            Files.write(half, Arrays.copyOf(whole, random.nextInt(whole.length)));
            mustRefuse(letter.way().to(), half, letter + " cut");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wrong(Letter letter, CheapOffice office) {
        if (office != letter.way().to()) {
            mustRefuse(office, letter.file(), letter + " to " + office.offices.current().name());
        }
    }

    private static void mustRefuse(CheapOffice office, Path file, String what) {
        long before = office.journal.lastSeq();
        try {
            office.take(file);
            throw new AssertionError("taken: " + what);
        } catch (Problem e) {
            assertEquals(before, office.journal.lastSeq(), "nothing is written");
        }
    }

    /**
     * Sends the next file and sees to it that it is taken: where the receiver asks for another
     * file, it gets just that one.
     *
     * @return whether it did anything
     */
    boolean exchange(Way way) {
        List<Letter> letters = send(way, SendForm.NEXT);
        if (letters.isEmpty()) {
            return false;
        }
        Letter letter = letters.get(0);
        for (int asked = 0; asked < MOST_ASKED; asked++) {
            try {
                Arrival arrival = way.to().take(letter.file());
                log.accept("took " + letter + " " + said(arrival));
                if (!arrival.agrees()) {
                    throw new AssertionError(
                            letter + ": " + arrival.manifest().holds() + " " + arrival.ours());
                }
                return does(arrival);
            } catch (Problem e) {
                log.accept("refused " + letter + ", " + e.text());
                supply(way, e);
            }
        }
        throw new AssertionError("asks again and again: " + letter);
    }

    /** Gives the photos once more of all files of which something was taken. */
    void photos() {
        for (Letter letter : List.copyOf(inPieces)) {
            Path again = folder.resolve("foto-" + ++count + ".sadar");
            Made made =
                    letter.way()
                            .from()
                            .submissions
                            .again(partner(letter.way()), letter.number(), again);
            letters(letter.way(), made).stream().skip(1).forEach(this::right);
        }
        inPieces.clear();
    }

    private static boolean does(Arrival arrival) {
        Replied replied = arrival.replied();
        var counts = arrival.counts();
        boolean decided =
                replied != null
                        && (!replied.decided().isEmpty()
                                || replied.numbered() + replied.corrected() + replied.withdrawn()
                                        > 0);
        return decided
                || counts.added() + counts.changed() + counts.ended() > 0
                || arrival.merged().conflicts() > 0;
    }

    /** Makes the file once more that was asked for, and gives it. */
    private void supply(Way way, Problem asked) {
        if (!asked.text().key().equals("sync.import.gap")) {
            throw new AssertionError(way + ": " + asked.text(), asked);
        }
        int number = Integer.parseInt(String.valueOf(asked.text().values().get(2)));
        Path again = folder.resolve("lagi-" + ++count + ".sadar");
        way.from().submissions.again(partner(way), number, again);
        Arrival arrival = way.to().take(again);
        log.accept("took " + number + " once more " + said(arrival));
    }
}
