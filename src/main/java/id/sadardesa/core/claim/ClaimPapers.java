package id.sadardesa.core.claim;

import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a claim as PDF, in Indonesian: drafts to be read before they are signed. Numbers
 * of people stand in full in what goes to BPJS, which the journal notes with the reason; they are
 * masked in the preview and in what the family takes home.
 */
public final class ClaimPapers {
    private static final int MOST = 120;
    private static final String BY_HAND = "..............................................";

    private final Offices offices;
    private final Claims claims;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public ClaimPapers(Offices offices, Claims claims, Clock clock) {
        this.offices = offices;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * Writes a letter, and notes it in the claim.
     *
     * @param number the letter's number, or null to leave room for it
     * @throws Problem when it does not fit the kind of claim, the number is too long, or the file
     *     cannot be written
     */
    public void write(
            ClaimFile file, ClaimLetter letter, Path target, Paper sheet, @Nullable String number) {
        refuse(file, letter);
        String said = number == null || number.isBlank() ? null : number.strip();
        if (said != null && said.length() > MOST) {
            throw Problem.of("claim.letter.long", MOST);
        }
        WrittenLetter written =
                new WrittenLetter(letter, said, LocalDate.now(clock), letter.official());
        claims.wrote(
                file.claim(),
                written,
                () -> SafeFile.write(target, out -> draw(file, written, out, sheet)));
    }

    /** The PDF that {@link #write} would write with the numbers masked, for looking at it first. */
    public byte[] paper(ClaimFile file, ClaimLetter letter, Paper sheet, @Nullable String number) {
        refuse(file, letter);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(file, new WrittenLetter(letter, number, LocalDate.now(clock), false), out, sheet);
        return out.toByteArray();
    }

    private static void refuse(ClaimFile file, ClaimLetter letter) {
        if (!letter.fits(file.claim().kind())) {
            throw Problem.of(
                    "claim.letter.misfit",
                    Text.of(letter.textKey()),
                    Text.of(file.claim().kind().textKey()));
        }
    }

    private void draw(ClaimFile file, WrittenLetter written, OutputStream out, Paper sheet) {
        ClaimLetter letter = written.letter();
        Stationery stationery = Stationery.of(offices, sheet, LocalDate.now(clock), texts);
        try (PaperDocument paper = stationery.open(out, texts.get(letter.textKey()))) {
            switch (letter) {
                case COVER -> cover(paper, stationery, file, written);
                case DEATH -> statement(paper, stationery, file, written);
                case ACCIDENT -> statement(paper, stationery, file, written);
                case CHECKLIST -> list(paper, stationery, file);
            }
        }
    }

    private void cover(
            PaperDocument paper, Stationery stationery, ClaimFile file, WrittenLetter written) {
        String kind = texts.get(file.claim().kind().textKey());
        stationery.begin(
                paper,
                new Letter(
                        written.number(),
                        texts.get("claim.paper.bundle"),
                        texts.get("claim.paper.subject", kind, file.person().fullName()),
                        List.of(texts.get("claim.paper.branch"), texts.get("claim.paper.inTown"))));
        paper.paragraph(texts.get("claim.paper.opening", kind));
        paper.fields(particulars(file, written.full()));
        paper.paragraph(texts.get("claim.paper.enclosed"));
        paper.add(papers(paper, file));
        paper.closing(texts.get("claim.paper.closing"), stationery.signature().undated());
    }

    /**
     * What the village head may sign, marked as a draft. Who acts for the head signs what is about
     * the head: nobody attests his own accident, and the dead sign nothing.
     */
    private void statement(
            PaperDocument paper, Stationery stationery, ClaimFile file, WrittenLetter written) {
        boolean death = written.letter() == ClaimLetter.DEATH;
        boolean acting = file.aboutTheHead();
        String village = file.village() == null ? BY_HAND : file.village().name();
        paper.title(
                texts.get(death ? "claim.paper.death.title" : "claim.paper.accident.title"),
                texts.get(
                        "claim.paper.number",
                        written.number() == null ? BY_HAND : written.number()),
                texts.get(acting ? "claim.paper.draft.acting" : "claim.paper.draft"));
        paper.paragraph(
                texts.get(
                        acting ? "claim.paper.undersigned.acting" : "claim.paper.undersigned",
                        village));
        paper.fields(particulars(file, written.full()));
        paper.paragraph(death ? died(file) : hurt(file));
        String story = file.claim().story();
        if (story != null) {
            paper.paragraph(story);
        }
        paper.closing(
                texts.get("claim.paper.truthful"),
                new Signature(
                        village + ", " + texts.longDate(stationery.on()),
                        texts.get(
                                acting ? "claim.paper.headman.acting" : "claim.paper.headman",
                                village.toUpperCase(Locale.ROOT)),
                        BY_HAND,
                        List.of(stationery.office().fullName())));
    }

    /** The place on record is the one of the accident; who died days later did not die there. */
    private String died(ClaimFile file) {
        LocalDate died = file.died().orElse(file.claim().eventOn());
        boolean there = died.equals(file.claim().eventOn());
        return texts.get(
                "claim.paper.death.says",
                texts.longDate(died),
                there ? Objects.requireNonNullElse(file.claim().place(), BY_HAND) : BY_HAND);
    }

    private String hurt(ClaimFile file) {
        String accident = texts.longDate(file.claim().eventOn());
        String where = Objects.requireNonNullElse(file.claim().place(), BY_HAND);
        return file.died()
                .map(
                        died ->
                                texts.get(
                                        "claim.paper.accident.fatal",
                                        accident,
                                        where,
                                        texts.longDate(died)))
                .orElseGet(() -> texts.get("claim.paper.accident.says", accident, where));
    }

    private void list(PaperDocument paper, Stationery stationery, ClaimFile file) {
        paper.letterhead(stationery.head());
        paper.title(
                texts.get("claim.paper.list"),
                texts.get(file.claim().kind().textKey()),
                file.person().fullName());
        paper.fields(particulars(file, false));
        paper.add(papers(paper, file));
        heirs(paper, file);
        paper.text(texts.get(file.protection().text()));
        file.protection().advice().forEach(one -> paper.text(texts.get(one)));
        for (Deadline reminder : file.reminders()) {
            paper.text(texts.get(reminder.text()));
        }
        paper.text(texts.get("claim.paper.listed", texts.longDate(stationery.on())));
        paper.frame(texts.get("claim.paper.warning"), texts.get("claim.paper.never"));
    }

    private PaperTable papers(PaperDocument paper, ClaimFile file) {
        PaperTable table = paper.table(0.6f, 6, 2, 1.6f);
        table.header(
                List.of(
                        texts.get("claim.paper.no"),
                        texts.get("claim.paper.document"),
                        texts.get("claim.paper.need"),
                        texts.get("claim.paper.got")));
        int no = 0;
        for (ListedPaper one : file.papers()) {
            table.centred(Integer.toString(++no))
                    .text(texts.get(one.document().textKey()))
                    .text(
                            texts.get(
                                    one.requirement().needed()
                                            ? "claim.paper.must"
                                            : "claim.paper.may"))
                    .date(one.got());
        }
        return table;
    }

    private Map<String, String> particulars(ClaimFile file, boolean full) {
        Person person = file.person();
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(texts.get("claim.paper.name"), person.fullName());
        fields.put(
                texts.get("claim.paper.nik"),
                nik == null ? BY_HAND : full ? nik.full() : nik.masked());
        fields.put(
                texts.get("claim.paper.kpj"),
                kpj == null ? BY_HAND : full ? kpj.full() : kpj.masked());
        fields.put(
                texts.get("claim.paper.post"),
                file.post() == null ? BY_HAND : file.post().title(texts));
        fields.put(
                texts.get("claim.paper.village"),
                file.village() == null ? BY_HAND : file.village().name());
        fields.put(texts.get("claim.paper.event"), texts.longDate(file.claim().eventOn()));
        file.died()
                .ifPresent(day -> fields.put(texts.get("claim.paper.died"), texts.longDate(day)));
        if (file.claim().kind().deadly()) {
            fields.put(texts.get("claim.paper.heir"), heir(file.claim()));
        }
        return fields;
    }

    /** Who inherits, and the children who may get a scholarship, as the family stated. */
    private void heirs(PaperDocument paper, ClaimFile file) {
        if (file.heirs().isEmpty()) {
            return;
        }
        paper.heading(texts.get("claim.paper.heirs"));
        PaperTable table = paper.table(0.6f, 5, 3, 2);
        table.header(
                List.of(
                        texts.get("claim.paper.no"),
                        texts.get("claim.paper.name"),
                        texts.get("claim.paper.relation"),
                        texts.get("claim.paper.born")));
        int no = 0;
        for (Heir one : file.heirs()) {
            table.centred(Integer.toString(++no))
                    .text(one.name())
                    .text(texts.get(one.relation().textKey()))
                    .date(one.born());
        }
        paper.add(table);
    }

    private String heir(Claim claim) {
        @Nullable String name = claim.heir();
        @Nullable String relation = claim.relation();
        if (name == null) {
            return BY_HAND;
        }
        return relation == null ? name : texts.get("claim.paper.heirAs", name, relation);
    }
}
