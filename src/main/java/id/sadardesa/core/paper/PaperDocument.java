package id.sadardesa.core.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import id.sadardesa.base.Texts;
import id.sadardesa.core.chart.Drawing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An office's letter or list growing from top to bottom over as many pages as it needs, in the
 * house look. Its particulars carry no time of writing, so that the same content stays the same.
 */
public final class PaperDocument implements AutoCloseable {
    private static final DateTimeFormatter PDF_DAY = DateTimeFormatter.ofPattern("'D:'uuuuMMdd");
    private static final float SIDE = Paper.points(18);
    private static final float TOP = Paper.points(14);
    private static final float ROOM_FOR_A_PART = Paper.points(42);
    private static final float BOTTOM = Paper.points(17);

    private final Texts texts;
    private final Style style = new Style(new Typefaces());
    private final LetterParts parts;
    private final Signing signing = new Signing(style);
    private final Document document;
    private final PdfWriter writer;
    private final PageFoot foot;

    /**
     * Opens the paper.
     *
     * @param title what a PDF viewer shows as the name of the document; also at the foot of pages
     * @param author the office
     * @param day the day it is about or printed, as the PDF's date
     * @param sample a word across every page, or null
     */
    public PaperDocument(
            OutputStream out,
            Paper paper,
            Texts texts,
            String title,
            String author,
            LocalDate day,
            @Nullable String sample) {
        this.texts = texts;
        this.parts = new LetterParts(style, texts);
        this.document = new Document(paper.rectangle(), SIDE, SIDE, TOP, BOTTOM);
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        this.foot = new PageFoot(style, texts, title + " · " + author, sample);
        writer.setPageEvent(foot);
        writer.addViewerPreference(
                PdfName.DISPLAYDOCTITLE, com.lowagie.text.pdf.PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(texts.locale().toLanguageTag()));
        document.addTitle(title);
        document.addAuthor(author);
        document.addCreator("SADAR Desa");
        document.open();
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfString(PDF_DAY.format(day)));
        writer.getInfo().put(PdfName.MODDATE, new PdfString(PDF_DAY.format(day)));
    }

    /** Says something more at the foot of every page; to be called before the first is full. */
    public void alsoAtFoot(String words) {
        foot.also(words);
    }

    public void letterhead(Letterhead head) {
        PdfPTable table = LetterParts.plain(1.1f, 7, 1.1f);
        table.addCell(logo(head.logo()));
        PdfPCell middle = LetterParts.bare();
        head.above().forEach(line -> middle.addElement(centred(line, style.semiBold(12), 14)));
        Paragraph name = centred(head.name(), style.bold(16), 20);
        name.setSpacingAfter(3);
        middle.addElement(name);
        head.below().forEach(line -> middle.addElement(centred(line, style.text(8.5f), 12)));
        table.addCell(middle);
        table.addCell(LetterParts.bare());
        document.add(table);
        document.add(doubleRule());
    }

    private PdfPCell logo(byte @Nullable [] bytes) {
        PdfPCell cell = LetterParts.bare();
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        if (bytes != null) {
            try {
                Image image = Image.getInstance(bytes);
                image.scaleToFit(Paper.points(19), Paper.points(22));
                cell.setImage(image);
                cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return cell;
    }

    private static PdfPTable doubleRule() {
        PdfPTable rule = LetterParts.plain(1);
        rule.setSpacingBefore(4);
        rule.setSpacingAfter(8);
        PdfPCell cell = LetterParts.bare();
        cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
        cell.setBorderWidthTop(2);
        cell.setBorderWidthBottom(0.6f);
        cell.setBorderColor(Style.INK);
        cell.setFixedHeight(3.6f);
        rule.addCell(cell);
        return rule;
    }

    /** The name of the paper in the middle, a second line of it, and smaller lines under it. */
    public void title(String title, String... below) {
        put(centred(title, style.bold(12), 15), 0, 0);
        for (int i = 0; i < below.length; i++) {
            Font font = i == 0 ? style.bold(11) : style.text(10);
            put(centred(below[i], font, 14), 0, i == below.length - 1 ? 8 : 0);
        }
    }

    /** Begins a part; on a new page when hardly anything of it would fit on this one. */
    public void heading(String text) {
        if (writer.getVerticalPosition(false) - document.bottom() < ROOM_FOR_A_PART) {
            document.newPage();
        }
        put(new Paragraph(13, text, style.semiBold(10)), 6, 2);
    }

    public void text(String text) {
        put(new Paragraph(13, text, style.text(9.5f)), 0, 4);
    }

    /**
     * Everything stands in tables: the library draws free paragraphs apart from them, and who
     * listens to the paper or copies from it would get the lines in another order.
     */
    private void put(Paragraph paragraph, float before, float after) {
        PdfPTable table = LetterParts.plain(1);
        table.setSpacingBefore(before);
        table.setSpacingAfter(after);
        PdfPCell cell = LetterParts.bare();
        cell.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO); // words move apart, letters never
        cell.addElement(paragraph);
        table.addCell(cell);
        document.add(table);
    }

    /** Small grey lines: definitions and sources. */
    public void notes(String heading, List<String> lines) {
        document.add(notesTable(heading, lines));
    }

    private PdfPTable notesTable(String heading, List<String> lines) {
        PdfPTable table = LetterParts.plain(1);
        table.setKeepTogether(true);
        table.setSpacingBefore(4);
        table.setSpacingAfter(5);
        PdfPCell cell = LetterParts.bare();
        cell.addElement(new Paragraph(11, heading, style.semiBold(8)));
        for (String line : lines) {
            Paragraph paragraph = new Paragraph(10.5f, "•  " + line, style.grey(7.5f));
            paragraph.setIndentationLeft(8);
            paragraph.setFirstLineIndent(-8);
            cell.addElement(paragraph);
        }
        table.addCell(cell);
        return table;
    }

    /** Notes and the signature under them on one page: nobody signs an empty one. */
    public void end(String heading, List<String> lines, Signature signature) {
        PdfPCell notes = LetterParts.bare();
        notes.setPaddingTop(4); // a table in a cell loses the room it wants before it
        notes.addElement(notesTable(heading, lines));
        document.add(signing.under(notes, List.of(signing.one(signature))));
    }

    /** The last words of a letter and the signature under them, for the same reason. */
    public void closing(String text, Signature signature) {
        document.add(signing.under(last(text), List.of(signing.one(signature))));
    }

    private PdfPCell last(String text) {
        PdfPCell words = LetterParts.bare();
        words.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
        words.addElement(parts.paragraph(text));
        return words;
    }

    /**
     * The last words of two parties, who sign beside each other, and of those who saw it, all on
     * one page.
     *
     * @param heading what the witnesses are called
     * @param witnesses may be none
     */
    public void closing(
            String text,
            Signature left,
            Signature right,
            String heading,
            List<Signature> witnesses) {
        List<PdfPTable> below = new ArrayList<>();
        below.add(signing.two(left, right));
        if (!witnesses.isEmpty()) {
            below.add(signing.witnesses(heading, witnesses));
        }
        document.add(signing.under(last(text), below));
    }

    /** Number, subject and recipient of a letter, under its letterhead. */
    public void opening(Letter letter, String placeAndDate) {
        document.add(parts.opening(letter, placeAndDate));
    }

    /** A paragraph of a letter, wider set than {@link #text} and justified. */
    public void paragraph(String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> put(parts.paragraph(line), 0, 5));
    }

    /** Names with their values below each other, in the order of the map. */
    public void fields(Map<String, String> values) {
        document.add(parts.fields(values));
    }

    /** A text in a frame that nobody overlooks: a warning. */
    public void frame(String heading, String text) {
        document.add(parts.frame(heading, text));
    }

    /** A few large numbers with their names, side by side; the last is the widest. */
    public void figures(List<String> values, List<String> names) {
        figures(values, names, 1.6f);
    }

    /** The same, each as wide as the others. */
    public void even(List<String> values, List<String> names) {
        figures(values, names, 1);
    }

    private void figures(List<String> values, List<String> names, float last) {
        float[] widths = new float[values.size()];
        Arrays.fill(widths, 1);
        widths[widths.length - 1] = last;
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(2);
        table.setSpacingAfter(4);
        for (int i = 0; i < values.size(); i++) {
            PdfPCell cell = new PdfPCell();
            cell.setBackgroundColor(Style.TOTAL);
            cell.setBorderColor(Style.LINE);
            cell.setBorderWidth(0.5f);
            cell.setPaddingBottom(6);
            cell.addElement(centred(values.get(i), style.bold(13), 16));
            cell.addElement(centred(names.get(i), style.grey(7.5f), 10));
            table.addCell(cell);
        }
        document.add(table);
    }

    /** An empty table with columns of these relative widths; {@link #add} puts it on the paper. */
    public PaperTable table(float... widths) {
        return new PaperTable(style, texts, PaperTable.SIZE, widths);
    }

    /** The same in small letters, for many columns on a lying sheet. */
    public PaperTable fineTable(float... widths) {
        return new PaperTable(style, texts, PaperTable.FINE, widths);
    }

    /** The same in letters as large as the text, for a sheet that a family reads at home. */
    public PaperTable largeTable(float... widths) {
        return new PaperTable(style, texts, PaperTable.LARGE, widths);
    }

    /**
     * Fields of a form side by side: the name small above its value. Empty ones are left to be
     * written by hand.
     *
     * @param widths relative to each other, one for each field
     */
    public void boxes(float[] widths, Map<String, String> values) {
        document.add(parts.boxes(widths, values));
    }

    /** An envelope: who sends it at the top left, to whom it goes in the lower right half. */
    public void envelope(List<String> from, List<String> to) {
        foot.leaveOut();
        document.add(parts.envelope(from, to));
    }

    /**
     * Labels to cut out, in columns.
     *
     * @param heightMm of each
     * @param labels the lines of each; the first is printed large
     */
    public void labels(int columns, double heightMm, List<List<String>> labels) {
        document.add(parts.labels(columns, Paper.points(heightMm), labels));
    }

    /** A square code with words beside it. */
    public void code(String content, double sideMm, List<String> lines) {
        float width = document.right() - document.left();
        document.add(parts.code(content, Paper.points(sideMm), lines, width));
    }

    /** A chart with its title and note, laid out for {@link #widthMm}. */
    public void chart(Drawing drawing) {
        document.add(new DrawnChart(style, drawing).table());
    }

    /** How wide texts and tables are, in millimetres. */
    public double widthMm() {
        return Paper.millimetres(document.right() - document.left());
    }

    public void add(PaperTable table) {
        float room = writer.getVerticalPosition(true) - document.bottom();
        if (table.startsAnew(document.right() - document.left(), room)) {
            document.newPage();
            room = writer.getVerticalPosition(true) - document.bottom();
        }
        float page = document.top() - document.bottom();
        boolean first = true;
        for (PdfPTable piece : table.pieces(document.right() - document.left(), room, page)) {
            if (!first) {
                document.newPage();
            }
            document.add(piece);
            first = false;
        }
    }

    /** Signed at the right; never torn from its name by a new page. */
    public void signature(Signature signature) {
        document.add(signing.one(signature));
    }

    /** Signed at the left and at the right, both on the same page. */
    public void signatures(Signature left, Signature right) {
        document.add(signing.two(left, right));
    }

    public void newPage() {
        document.newPage();
    }

    /** The same on another sheet, e.g. one that lies; so are the pages after it. */
    public void newPage(Paper sheet) {
        document.setPageSize(sheet.rectangle());
        document.newPage();
    }

    /**
     * From this page on another part of the paper, e.g. another village's: its mark stands first at
     * the foot of its pages, and they are counted anew, because somebody takes them out alone.
     */
    public void part(String mark) {
        foot.part(mark);
    }

    /** How much of the present page is left, in millimetres. */
    public double roomMm() {
        return Paper.millimetres(writer.getVerticalPosition(true) - document.bottom());
    }

    /** Writes what is left. Without this the file is no PDF. */
    @Override
    public void close() {
        document.close();
    }

    static Paragraph centred(String text, Font font, float leading) {
        Paragraph paragraph = new Paragraph(leading, text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }
}
