package id.sadardesa.core.card;

import com.lowagie.text.ExceptionConverter;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The cards: who gets one, what to know before printing, and the printing itself. A card is this
 * office's proof of participation; the official one is issued by BPJS Ketenagakerjaan, which also
 * alone issues the KPJ. Cards are Indonesian in every language of the program.
 */
public final class Cards {
    private final Offices offices;
    private final People people;
    private final Enrolments enrolments;
    private final CardRequests requests;
    private final Clock clock;

    public Cards(
            Offices offices,
            People people,
            Enrolments enrolments,
            CardRequests requests,
            Clock clock) {
        this.offices = offices;
        this.people = people;
        this.enrolments = enrolments;
        this.requests = requests;
        this.clock = clock;
    }

    /** Who gets a card, in the order in which the cards are printed: village, post, name. */
    public List<CardHolder> holders(CardChoice choice) {
        Map<UUID, Participation> participations = enrolments.byPerson();
        List<CardHolder> holders = new ArrayList<>();
        for (RosterLine line : people.lines(LocalDate.now(clock))) {
            Participation participation = participations.get(line.person().id());
            if (participation != null) {
                CardHolder holder = holder(line, participation);
                if (choice.takes(holder)) {
                    holders.add(holder);
                }
            }
        }
        holders.sort(CardHolder.ORDER);
        return holders;
    }

    /** The people who wait for a card, e.g. since they took over a post. */
    public Set<UUID> waiting() {
        return requests.waiting();
    }

    private static CardHolder holder(RosterLine line, Participation participation) {
        for (int i = 0; i < line.posts().size(); i++) {
            if (line.posts().get(i).id().equals(participation.postId())) {
                return new CardHolder(
                        line.person(), participation, line.posts().get(i), line.villages().get(i));
            }
        }
        return new CardHolder(
                line.person(),
                participation,
                line.mainPost().orElse(null),
                line.mainVillage().orElse(null));
    }

    /** What to know before the paper is used up, the gravest first, then in printing order. */
    public List<CardRemark> preflight(List<CardHolder> batch) {
        return Preflight.of(batch, people);
    }

    /**
     * Writes the cards of a batch as a PDF for a printer set to 100 %.
     *
     * @param start the first free place on a sheet already used, from 1
     * @param file replaced as a whole, or left as it was
     * @throws Problem when the batch is empty, the place is not on the sheet, or the file cannot be
     *     written
     */
    public CardsPrinted print(
            List<CardHolder> batch, CardSheet sheet, int start, Path file, Progress progress) {
        refuse(batch, sheet, start);
        progress.saying(Text.of("card.print.busy", batch.size()));
        SafeFile.write(file, out -> write(batch, sheet, start, out, progress));
        requests.printed(batch.stream().map(holder -> holder.person().id()).toList());
        return new CardsPrinted(batch.size(), sheet.pages(batch.size(), start), file);
    }

    /**
     * One page of what {@link #print} would write, drawn from the same PDF.
     *
     * @param page counted from 0
     * @param dpi 96 for a screen
     */
    public PageImage preview(
            List<CardHolder> batch, CardSheet sheet, int start, int page, float dpi) {
        refuse(batch, sheet, start);
        int first = Math.max(0, page * sheet.perPage() - (start - 1));
        int last = Math.min(batch.size(), (page + 1) * sheet.perPage() - (start - 1));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            write(batch.subList(first, last), sheet, page == 0 ? start : 1, pdf, Progress.SILENT);
            return PageImage.of(pdf.toByteArray(), 0, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(List<CardHolder> batch, CardSheet sheet, int start) {
        if (batch.isEmpty()) {
            throw Problem.of("card.print.nobody");
        }
        if (start < 1 || start > sheet.perPage()) {
            throw Problem.of("card.print.start", start, sheet.perPage());
        }
    }

    private void write(
            List<CardHolder> batch, CardSheet sheet, int start, OutputStream out, Progress progress)
            throws IOException {
        Engraver engraver = new Engraver(offices, people);
        try {
            CardPdf pdf = new CardPdf(out, sheet, start, engraver.imprint(), Texts.indonesian());
            for (CardHolder holder : batch) {
                progress.check();
                pdf.add(engraver.card(holder));
                progress.at(pdf.count(), batch.size());
            }
            pdf.finish();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException disk) {
                throw disk;
            }
            throw e;
        }
    }
}
