package id.sadardesa.core.visit;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.picture.Photo;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.VillageHeads;
import id.sadardesa.core.succession.Expiries;
import id.sadardesa.core.village.Village;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to what the office brings to a village: the sheets for a visit, the message to its head,
 * and the list for its notice board. Papers are Indonesian in every language of the program.
 */
public final class Visits {
    /** The photographs of so many people are a few megabytes and stay as sharp as they are. */
    private static final int FEW = 80;

    private final Offices offices;
    private final People people;
    private final Pictures pictures;
    private final Portraits portraits;
    private final Coverages coverages;
    private final Expiries expiries;
    private final Arrears arrears;
    private final IssuedCards cards;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public Visits(
            Offices offices,
            People people,
            Pictures pictures,
            Portraits portraits,
            Coverages coverages,
            Expiries expiries,
            Arrears arrears,
            IssuedCards cards,
            Clock clock) {
        this.offices = offices;
        this.people = people;
        this.pictures = pictures;
        this.portraits = portraits;
        this.coverages = coverages;
        this.expiries = expiries;
        this.arrears = arrears;
        this.cards = cards;
        this.clock = clock;
    }

    /** Every village as it is today, in the order of their codes. */
    public List<Visit> all() {
        Survey survey = survey();
        return survey.overview().villages().stream().map(survey::of).toList();
    }

    /** One village as it is today. */
    public Visit of(Village village) {
        return survey().of(village);
    }

    private Survey survey() {
        LocalDate today = LocalDate.now(clock);
        Overview overview = coverages.today();
        return new Survey(
                overview,
                new VillageHeads(people.lines(today)),
                people.establishments(today).stream()
                        .collect(Collectors.toMap(one -> one.village().id(), Function.identity())),
                expiries.on(today).stream()
                        .collect(Collectors.groupingBy(one -> one.person().id())),
                arrears.overdue(today),
                cards.byPerson(),
                portraits.missing().stream()
                        .map(one -> one.person().id())
                        .collect(Collectors.toSet()));
    }

    /** The sheets for visits as PDF; each village begins on a page of its own. */
    public byte[] pages(List<Visit> visits, Paper sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages(sheet, visits).write(out, Progress.SILENT);
        return out.toByteArray();
    }

    /**
     * Writes the same.
     *
     * @throws Problem when there is no village, the name does not end in .pdf or the place cannot
     *     be written to
     */
    public void writePages(List<Visit> visits, Path file, Paper sheet, Progress progress) {
        refuse(visits, file, "visit.file.pdf", ".pdf");
        SafeFile.write(file, out -> pages(sheet, visits).write(out, progress));
    }

    private VisitPaper pages(Paper sheet, List<Visit> visits) {
        boolean few = visits.stream().mapToInt(one -> one.people().size()).sum() <= FEW;
        return new VisitPaper(
                visits,
                stationery(sheet),
                id -> few ? pictures.bytes(id) : pictures.bytes(id).map(Photo::small));
    }

    /** What the head of a village is asked for; nothing when all is well. */
    public List<Ask> asks(Visit visit) {
        return Ask.of(visit, texts);
    }

    /** The same as a text to be sent, which says so when there is nothing to do. */
    public String message(Visit visit) {
        return new Message(visit, offices.current(), texts).text();
    }

    /** The messages to several villages below each other. */
    public String messages(List<Visit> visits) {
        return visits.stream().map(this::message).collect(Collectors.joining("\n\n"));
    }

    /**
     * Writes messages as plain text.
     *
     * @throws Problem when there is no village, the name does not end in .txt or the place cannot
     *     be written to
     */
    public void writeMessages(List<Visit> visits, Path file) {
        refuse(visits, file, "visit.file.txt", ".txt");
        writeText(messages(visits), file);
    }

    /**
     * Writes a message that was changed by hand.
     *
     * @throws Problem when the name does not end in .txt or the place cannot be written to
     */
    public void writeText(String message, Path file) {
        if (!ends(file, ".txt")) {
            throw Problem.of("visit.file.txt", String.valueOf(file.getFileName()));
        }
        SafeFile.write(file, out -> out.write(message.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What villages are asked for as letters to their heads, as PDF.
     *
     * @param number the letters' number, or null to leave room for it
     */
    public byte[] letters(List<Visit> visits, Paper sheet, @Nullable String number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VisitLetters(visits, stationery(sheet), number).write(out);
        return out.toByteArray();
    }

    /**
     * Writes the same.
     *
     * @throws Problem when there is no village, the name does not end in .pdf or the place cannot
     *     be written to
     */
    public void writeLetters(List<Visit> visits, Path file, Paper sheet, @Nullable String number) {
        refuse(visits, file, "visit.file.pdf", ".pdf");
        SafeFile.write(file, new VisitLetters(visits, stationery(sheet), number)::write);
    }

    /** The lists for the notice boards as PDF. */
    public byte[] roster(List<Visit> visits, Paper sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BoardPaper(visits, stationery(sheet)).write(out, Progress.SILENT);
        return out.toByteArray();
    }

    /**
     * Writes the same, or a workbook of it, as the name ends.
     *
     * @throws Problem when there is no village, the name ends otherwise or the place cannot be
     *     written to
     */
    public void writeRoster(List<Visit> visits, Path file, Paper sheet, Progress progress) {
        refuse(visits, file, "visit.file.roster", ".pdf", ".xlsx");
        if (ends(file, ".xlsx")) {
            new BoardWorkbook(visits, visits.get(0).day(), stationery(sheet)).write(file);
        } else {
            BoardPaper paper = new BoardPaper(visits, stationery(sheet));
            SafeFile.write(file, out -> paper.write(out, progress));
        }
    }

    private static void refuse(List<Visit> visits, Path file, String kind, String... endings) {
        if (visits.isEmpty()) {
            throw Problem.of("visit.nowhere");
        }
        if (List.of(endings).stream().noneMatch(ending -> ends(file, ending))) {
            throw Problem.of(kind, String.valueOf(file.getFileName()));
        }
    }

    private static boolean ends(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), texts);
    }
}
