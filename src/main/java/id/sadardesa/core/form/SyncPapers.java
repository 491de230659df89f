package id.sadardesa.core.form;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Requests;
import id.sadardesa.core.branch.Turnout;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.KeyCard;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.core.sync.v1.Wages;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The door to the sheets that go along between two offices: the transmittal sheet of a sync file,
 * which both sign, and the sheet with this office's public key.
 */
public final class SyncPapers {
    private static final String BY_HAND = "..............................................";

    /** So that a telephone reads it from a sheet that was copied once. */
    private static final double CODE_MM = 82;

    private final Offices offices;
    private final SyncKeys keys;
    private final Submissions submissions;
    private final Arrivals arrivals;
    private final Requests requests;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public SyncPapers(
            Offices offices,
            SyncKeys keys,
            Submissions submissions,
            Arrivals arrivals,
            Requests requests,
            Clock clock) {
        this.offices = offices;
        this.keys = keys;
        this.submissions = submissions;
        this.arrivals = arrivals;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * The transmittal sheet of a file that was sent: control totals that both sides compare, and
     * the code that is read over the telephone; of a reply the receipt (tanda terima), with the
     * files that it answers. It names nobody.
     *
     * @throws Problem when no such file was sent
     */
    public byte[] transmittal(Partner to, int number, Paper sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(to, sent(to, number), sheet, out);
        return out.toByteArray();
    }

    /**
     * Writes the transmittal sheet or the receipt as PDF.
     *
     * @return the file it is about
     */
    public Sent transmittal(Partner to, int number, Path file, Paper sheet) {
        Sent sent = sent(to, number);
        SafeFile.write(file, out -> draw(to, sent, sheet, out));
        return sent;
    }

    private Sent sent(Partner to, int number) {
        return submissions.sent(to).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.of("sync.send.unknown", number, to.office().name()));
    }

    private void draw(Partner to, Sent sent, Paper sheet, OutputStream out) {
        boolean reply = sent.kind() == Kind.REPLY;
        Stationery stationery = stationery(sheet);
        String title = texts.get(reply ? "form.receipt.title" : "form.sheet.title", sent.number());
        try (PaperDocument paper = stationery.open(out, title)) {
            paper.letterhead(stationery.head());
            paper.title(
                    texts.get(reply ? "form.receipt.heading" : "form.sheet.heading"),
                    texts.get("form.sheet.numbered", sent.number()));
            paper.fields(about(to, sent, stationery));
            if (reply) {
                receipt(paper, to, sent);
            } else {
                transmittal(paper, sent);
            }
            paper.signatures(
                    new Signature(
                            texts.get("form.sheet.received"),
                            texts.get("form.sheet.receiver"),
                            BY_HAND,
                            List.of(to.office().name())),
                    stationery.signature());
        }
    }

    private void transmittal(PaperDocument paper, Sent sent) {
        paper.heading(texts.get("form.sheet.totals"));
        Totals totals = sent.totals();
        Wages wages = totals.wages();
        List<String> counts = new ArrayList<>(List.of(Integer.toString(totals.people())));
        List<String> counted = new ArrayList<>(List.of(texts.get("form.sheet.people")));
        if (wages != null) {
            counts.add(Integer.toString(wages.participations()));
            counted.add(texts.get("form.receipt.participations"));
        }
        counts.add(Integer.toString(totals.tombstones()));
        counted.add(texts.get("form.sheet.tombstones"));
        paper.figures(counts, counted);
        paper.even(amounts(totals, wages), amountsOf(totals, wages));
        paper.heading(texts.get("form.sheet.code"));
        paper.figures(
                List.of(spaced(sent.code()), " "),
                List.of(texts.get("form.sheet.fileCode"), texts.get("form.sheet.receipt")));
        paper.notes(texts.get("form.sheet.how"), steps("form.sheet.steps"));
    }

    private List<String> amounts(Totals totals, @Nullable Wages wages) {
        List<String> amounts = new ArrayList<>();
        if (wages != null) {
            amounts.add(texts.rupiah(new Rupiah(wages.monthly())));
            amounts.add(texts.rupiah(new Rupiah(wages.contributions())));
        }
        if (saysRupiah(totals, wages)) {
            amounts.add(texts.rupiah(new Rupiah(totals.rupiah())));
        }
        return amounts;
    }

    private List<String> amountsOf(Totals totals, @Nullable Wages wages) {
        List<String> what = new ArrayList<>();
        if (wages != null) {
            what.add(texts.get("form.sheet.wages"));
            what.add(texts.get("form.sheet.contributions"));
        }
        if (saysRupiah(totals, wages)) {
            what.add(texts.get("form.sheet.rupiah"));
        }
        return what;
    }

    /**
     * Where wages are stated, the sum of incomes and budgets says something only if there are any.
     */
    private static boolean saysRupiah(Totals totals, @Nullable Wages wages) {
        return wages == null || totals.rupiah().signum() != 0;
    }

    private void receipt(PaperDocument paper, Partner to, Sent reply) {
        new ReceiptPaper(texts).draw(paper, answered(to, reply));
        paper.heading(texts.get("form.receipt.reply"));
        Turnout turnout = requests.told(reply);
        int told = reply.totals().decisions();
        if (turnout.all() == told) {
            paper.figures(
                    List.of(
                            Integer.toString(turnout.accepted()),
                            Integer.toString(turnout.refused()),
                            spaced(reply.code())),
                    List.of(
                            texts.get("form.receipt.accepted"),
                            texts.get("form.receipt.refused"),
                            texts.get("form.sheet.fileCode")));
        } else { // a decision was taken back since; the file keeps what it told
            paper.figures(
                    List.of(Integer.toString(told), spaced(reply.code())),
                    List.of(texts.get("form.receipt.decisions"), texts.get("form.sheet.fileCode")));
        }
        paper.notes(texts.get("form.sheet.how"), steps("form.receipt.steps"));
    }

    /** The files that a reply answers and no earlier one that is known to have arrived. */
    private List<Received> answered(Partner from, Sent reply) {
        List<Sent> before =
                submissions.sent(from).stream()
                        .filter(one -> one.number() < reply.number())
                        .filter(one -> one.kind() == Kind.REPLY && one.acknowledgedOn() != null)
                        .toList();
        return arrivals.received().stream()
                .filter(file -> file.partner().equals(reply.partner()))
                .filter(file -> submissions.answers(reply, file))
                .filter(file -> before.stream().noneMatch(one -> submissions.answers(one, file)))
                .sorted(Comparator.comparingInt(Received::number))
                .toList();
    }

    private Map<String, String> about(Partner to, Sent sent, Stationery stationery) {
        Map<String, String> about = new LinkedHashMap<>();
        String own = stationery.office().fullName();
        about.put(texts.get("form.sheet.from"), own + " (" + stationery.office().code() + ")");
        about.put(texts.get("form.sheet.to"), to.office().name() + " (" + to.office().code() + ")");
        about.put(texts.get("form.sheet.number"), Integer.toString(sent.number()));
        about.put(texts.get("form.sheet.kind"), texts.get("form.sheet.kind." + sent.kind()));
        about.put(texts.get("form.sheet.made"), texts.get("form.said", sent.made()));
        about.put(texts.get("form.sheet.fingerprint"), grouped(sent.fingerprint()));
        if (sent.kind() == Kind.REPLY) {
            return about;
        }
        about.put(texts.get("form.sheet.standing"), standing(sent));
        return about;
    }

    private String standing(Sent sent) {
        LocalDate known = sent.acknowledgedOn();
        if (known != null) {
            return texts.get("form.sheet.known", known);
        }
        return sent.coveredBy() > 0
                ? texts.get("form.sheet.covered", sent.coveredBy())
                : texts.get("form.sheet.waiting");
    }

    /** The first and last of it are enough for the eye; the whole stands in the file. */
    private static String grouped(String fingerprint) {
        return fingerprint.substring(0, 16)
                + " … "
                + fingerprint.substring(fingerprint.length() - 8);
    }

    private static String spaced(String code) {
        return String.join(" ", code.split(""));
    }

    /** The sheet with our public key: as a square code, and the six words that are read aloud. */
    public byte[] key(Paper sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(keys.own(), sheet, out);
        return out.toByteArray();
    }

    /**
     * Writes it as PDF.
     *
     * @return the keys it is about
     */
    public KeyCard key(Path file, Paper sheet) {
        KeyCard own = keys.own();
        SafeFile.write(file, out -> draw(own, sheet, out));
        return own;
    }

    private void draw(KeyCard own, Paper sheet, OutputStream out) {
        Stationery stationery = stationery(sheet);
        try (PaperDocument paper = stationery.open(out, texts.get("form.key.title"))) {
            paper.letterhead(stationery.head());
            paper.title(texts.get("form.key.heading"), own.office().name());
            Map<String, String> about = new LinkedHashMap<>();
            about.put(texts.get("form.key.office"), own.office().name());
            about.put(texts.get("form.key.code"), own.office().code());
            about.put(texts.get("form.key.made"), texts.longDate(own.made()));
            paper.fields(about);
            paper.heading(texts.get("form.key.words"));
            List<String> numbers = new ArrayList<>();
            for (int i = 1; i <= own.words().size(); i++) {
                numbers.add(texts.get("form.key.word", i));
            }
            paper.even(own.words(), numbers);
            paper.code(keys.ownText(), CODE_MM, steps("form.key.scan"));
            paper.end(texts.get("form.key.how"), steps("form.key.steps"), stationery.signature());
        }
    }

    private List<String> steps(String key) {
        return List.of(texts.get(key).split("\n", -1));
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), texts);
    }
}
