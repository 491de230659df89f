package id.sadardesa.core.ceremony;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.VillageHeads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The door to the papers of a ceremony: all that is needed before it in one step, and all that is
 * left to write after it in another. Papers are Indonesian in every language of the program.
 */
public final class CeremonyPapers {
    /** An envelope of 110 x 220 mm (DL). */
    private static final Paper ENVELOPE = new Paper(220, 110);

    private final Offices offices;
    private final People people;
    private final Pictures pictures;
    private final RightsSheets rights;
    private final Clock clock;

    public CeremonyPapers(
            Offices offices, People people, Pictures pictures, RightsSheets rights, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.pictures = pictures;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Writes the complete pack into a folder: invitation and rundown, attendance list, receipts,
     * minutes, envelopes, labels, who is called to the front, for whom there is no card, and the
     * rights sheet of each.
     *
     * @return the files in the order in which they are needed
     * @throws Problem when nobody is called, or a file cannot be written; the files before it stay
     */
    public List<Path> pack(
            GuestList list, Path folder, Paper sheet, Numbers numbers, Progress progress) {
        refuseNobody(list);
        Stationery stationery = stationery(sheet);
        Signers signers = signers(list, stationery);
        List<PackPaper> papers =
                List.of(
                        new Invitation(list, stationery, numbers),
                        new AttendanceList(list, stationery, pictures::bytes),
                        new Receipts(list, stationery, signers),
                        new Minutes(list, stationery, signers, numbers, false),
                        new Envelopes(list, stationery(ENVELOPE)),
                        new Labels(list, stationery),
                        new NamesPaper("symbolic", list, list.symbolic(), stationery, guest -> ""),
                        new NamesPaper(
                                "exceptions",
                                list,
                                list.exceptions(),
                                stationery,
                                guest -> why(list, guest)));
        List<Path> files = write(papers, folder, progress);
        List<RightsHolder> holders = holders(list);
        if (!holders.isEmpty()) {
            Path file = file(folder, papers.size() + 1, "rights");
            rights.write(holders, file, sheet, progress);
            files.add(file);
        }
        return files;
    }

    /**
     * Writes what follows the ceremony into a folder: the minutes with what was taken, whose card
     * is left, a letter to each of their villages, and the receipts with who signed for whom.
     *
     * @throws Problem as {@link #pack}
     */
    public List<Path> closing(
            GuestList list, Path folder, Paper sheet, Numbers numbers, Progress progress) {
        refuseNobody(list);
        Stationery stationery = stationery(sheet);
        Signers signers = signers(list, stationery);
        return write(
                List.of(
                        new Minutes(list, stationery, signers, numbers, true),
                        new NamesPaper("absent", list, list.absent(), stationery, guest -> ""),
                        new AbsentLetters(list, stationery, numbers),
                        new Receipts(list, stationery, signers)),
                folder,
                progress);
    }

    private static void refuseNobody(GuestList list) {
        if (list.guests().isEmpty()) {
            throw Problem.of("ceremony.nobody", list.ceremony().form().title());
        }
    }

    private List<Path> write(List<PackPaper> papers, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(Text.of("ceremony.folder", folder.toString()), e);
        }
        List<Path> files = new ArrayList<>();
        for (PackPaper paper : papers) {
            progress.check();
            progress.at(files.size(), papers.size());
            Path file = file(folder, files.size() + 1, paper.name());
            SafeFile.write(file, out -> draw(paper, out));
            files.add(file);
        }
        return files;
    }

    private static Path file(Path folder, int no, String name) {
        return folder.resolve(
                String.format(
                        Locale.ROOT,
                        "%d %s.pdf",
                        no,
                        Texts.indonesian().get("ceremony.file." + name)));
    }

    private void draw(PackPaper paper, OutputStream out) {
        String title = Texts.indonesian().get("ceremony.file." + paper.name());
        try (PaperDocument document = paper.stationery().open(out, title)) {
            paper.draw(document);
        }
    }

    /** Only those whom the branch has accepted have rights to read about. */
    private List<RightsHolder> holders(GuestList list) {
        Set<UUID> called =
                list.guests().stream().map(one -> one.person().id()).collect(Collectors.toSet());
        return rights.holders(null).stream()
                .filter(one -> called.contains(one.person().id()))
                .toList();
    }

    /** Why there is no card for somebody, and whether that person is called all the same. */
    private static String why(GuestList list, Guest guest) {
        Texts texts = Texts.indonesian();
        IssuedCard card = guest.card();
        String why =
                card == null
                        ? texts.get("ceremony.why.none")
                        : card.state() == CardState.READY
                                ? texts.get("ceremony.why.unprinted")
                                : texts.get("ceremony.why.state", Text.of(card.state().textKey()));
        return list.guests().contains(guest)
                ? texts.get("ceremony.why.called", why)
                : texts.get("ceremony.why.uncalled", why);
    }

    private Signers signers(GuestList list, Stationery stationery) {
        LocalDate on = list.ceremony().form().on();
        return new Signers(list.ceremony().form(), stationery, new VillageHeads(people.lines(on)));
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), Texts.indonesian());
    }
}
