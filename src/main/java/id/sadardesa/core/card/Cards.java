package id.sadardesa.core.card;

import com.lowagie.text.ExceptionConverter;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Typefaces;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cards: who gets one, what to know before printing, and the printing itself. A card is this
 * office's proof of participation; the official one is issued by BPJS Ketenagakerjaan, which also
 * alone issues the KPJ. Cards are Indonesian in every language of the program.
 */
public final class Cards {
    /** Fine enough to weigh colours. */
    private static final float INK_DPI = 36;

    private final Offices offices;
    private final People people;
    private final Enrolments enrolments;
    private final CardRequests requests;
    private final Sheets sheets;
    private final Templates templates;
    private final Clock clock;

    public Cards(
            Offices offices,
            People people,
            Enrolments enrolments,
            CardRequests requests,
            Sheets sheets,
            Templates templates,
            Clock clock) {
        this.offices = offices;
        this.people = people;
        this.enrolments = enrolments;
        this.requests = requests;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    /** Who gets a card, in the order in which the cards are printed: village, post, name. */
    public List<CardHolder> holders(CardChoice choice) {
        return byPerson().values().stream().filter(choice::takes).sorted(CardHolder.ORDER).toList();
    }

    /** Everybody who ever took part, with what stands on the card today. */
    Map<UUID, CardHolder> byPerson() {
        Map<UUID, Participation> participations = enrolments.byPerson();
        Map<UUID, CardHolder> holders = new HashMap<>();
        for (RosterLine line : people.lines(LocalDate.now(clock))) {
            Participation participation = participations.get(line.person().id());
            if (participation != null) {
                holders.put(line.person().id(), holder(line, participation));
            }
        }
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
    public List<CardRemark> preflight(List<CardHolder> batch, Template template) {
        return Preflight.of(batch, template, people, engraver());
    }

    /**
     * What to look at in a design.
     *
     * @param holder whose data stands on it, or null for the longest words there are
     */
    public List<DesignRemark> check(Template template, @Nullable CardHolder holder) {
        Engraver engraver = engraver();
        Card card = holder == null ? engraver.longest() : engraver.wording(holder);
        return DesignChecks.of(template, engraver.imprint(), card);
    }

    /** Who has the widest name of all who take part; nobody when nobody does. */
    public Optional<CardHolder> longestName() {
        Typefaces faces = new Typefaces();
        return byPerson().values().stream()
                .filter(CardChoice.everybody()::takes)
                .max(
                        Comparator.comparingDouble(
                                holder -> {
                                    String printed = Engraver.name(holder.person());
                                    return faces.bold().getWidthPoint(printed, 10);
                                }));
    }

    /** The sheet that a batch lies on. */
    CardSheet sheet(Batch batch) {
        return sheets.of(batch.sheet());
    }

    /** Writes numbered cards of a batch as a PDF, each on its place. */
    void write(BatchTally of, List<LaidCard> laid, PrintSetup setup, Path file, Progress progress) {
        progress.saying(Text.of("card.print.busy", laid.size()));
        SafeFile.write(file, out -> draw(of, laid, setup, out, progress));
    }

    /** The same without a file, on its way to a printer. */
    byte[] pdf(BatchTally of, List<LaidCard> laid, PrintSetup setup, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            draw(of, laid, setup, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(
            BatchTally of,
            List<LaidCard> laid,
            PrintSetup setup,
            OutputStream out,
            Progress progress)
            throws IOException {
        Batch batch = of.batch();
        Engraver engraver = engraver();
        try {
            CardPdf pdf =
                    new CardPdf(
                            out,
                            sheet(batch),
                            1,
                            templates.of(batch.template()),
                            engraver.imprint(),
                            setup);
            int sheet = laid.get(0).card().sheet();
            pdf.entitle(of, sheet);
            for (LaidCard one : laid) {
                progress.check();
                if (one.card().sheet() != sheet) {
                    pdf.turnSheet();
                    sheet = one.card().sheet();
                    pdf.entitle(of, sheet);
                }
                pdf.add(engraver.card(one), one.card().place());
                progress.at(pdf.count(), laid.size());
            }
            pdf.finish();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException disk) {
                throw disk;
            }
            throw e;
        }
    }

    private Engraver engraver() {
        return new Engraver(offices, people, templates);
    }

    /**
     * How much ink cards will take, measured on the first of them as they will be printed.
     *
     * @param backs whether the other side of the paper is printed too
     * @return so many ordinary pages of text
     */
    public int ink(List<CardHolder> batch, CardSheet sheet, Template template, boolean backs) {
        List<CardHolder> some = batch.subList(0, Math.min(batch.size(), sheet.perPage()));
        double pages =
                InkUse.ordinaryPages(
                        preview(some, sheet, 1, template, Template.Side.FRONT, 0, INK_DPI));
        if (backs) {
            pages +=
                    InkUse.ordinaryPages(
                            preview(some, sheet, 1, template, Template.Side.BACK, 0, INK_DPI));
        }
        return (int) Math.ceil(pages * batch.size() / some.size());
    }

    /**
     * One page of cards as they will be printed, before they have numbers.
     *
     * @param side the side of the paper; the back only where a template has one
     * @param page the sheet of paper, counted from 0
     * @param dpi 96 for a screen
     */
    public PageImage preview(
            List<CardHolder> batch,
            CardSheet sheet,
            int start,
            Template template,
            Template.Side side,
            int page,
            float dpi) {
        refuse(batch, sheet, start);
        int first = Math.max(0, page * sheet.perPage() - (start - 1));
        int last = Math.min(batch.size(), (page + 1) * sheet.perPage() - (start - 1));
        boolean back = side == Template.Side.BACK;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Engraver engraver = engraver();
        CardPdf pdf =
                new CardPdf(
                        out,
                        sheet,
                        page == 0 ? start : 1,
                        template,
                        engraver.imprint(),
                        back ? PrintSetup.BOTH : PrintSetup.PLAIN);
        batch.subList(first, last).forEach(holder -> pdf.add(engraver.card(holder)));
        pdf.finish();
        try {
            return PageImage.of(out.toByteArray(), back ? 1 : 0, dpi);
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

    /**
     * One side of a template with a person's data, as it will be printed.
     *
     * @param holder whose data, or null for the longest words there are
     * @param dpi 300 for an editor
     */
    public PageImage face(
            Template template, Template.Side side, @Nullable CardHolder holder, float dpi) {
        Engraver engraver = engraver();
        Template alone =
                new Template(template.code(), template.name(), template.side(side), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CardPdf pdf =
                new CardPdf(out, CardSheet.CR80, 1, alone, engraver.imprint(), PrintSetup.PLAIN);
        pdf.add(holder == null ? engraver.longest() : engraver.card(holder));
        pdf.finish();
        try {
            return PageImage.of(out.toByteArray(), 0, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
