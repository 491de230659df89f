package id.sadardesa.core.benefit;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.village.Village;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sheets that go with a card (lembar hak peserta): what the person is entitled to and what to
 * do when something happens. One page for each person, in Indonesian.
 */
public final class RightsSheets {
    /** Where a person finds help, as the office states it. */
    public enum Contact {
        BRANCH,
        HOSPITAL;

        String setting() {
            return "rights." + name();
        }
    }

    private final Offices offices;
    private final Enrolments enrolments;
    private final Benefits benefits;
    private final Heirs heirs;
    private final Function<LocalDate, Set<UUID>> coveredOn;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    /**
     * @param coveredOn who is protected on a day, as {@code core.coverage} judges
     */
    public RightsSheets(
            Offices offices,
            Enrolments enrolments,
            Benefits benefits,
            Heirs heirs,
            Function<LocalDate, Set<UUID>> coveredOn,
            Clock clock) {
        this.offices = offices;
        this.enrolments = enrolments;
        this.benefits = benefits;
        this.heirs = heirs;
        this.coveredOn = coveredOn;
        this.clock = clock;
    }

    /**
     * Who gets a sheet: everybody whom the branch has accepted, in the order of the roster.
     *
     * @param village only those, or null for all
     */
    public List<RightsHolder> holders(@Nullable Village village) {
        return enrolments.candidates().stream()
                .flatMap(candidate -> holder(candidate).stream())
                .filter(
                        holder ->
                                village == null
                                        || (holder.village() != null
                                                && holder.village().id().equals(village.id())))
                .toList();
    }

    private static Optional<RightsHolder> holder(Candidate candidate) {
        return candidate.open().stream()
                .filter(one -> one.state().registered())
                .findFirst()
                .map(one -> holder(candidate, one));
    }

    private static RightsHolder holder(Candidate candidate, Participation participation) {
        var line = candidate.line();
        int at = 0;
        for (int i = 0; i < line.posts().size(); i++) {
            at = line.posts().get(i).id().equals(participation.postId()) ? i : at;
        }
        return line.posts().isEmpty()
                ? new RightsHolder(line.person(), participation, null, null)
                : new RightsHolder(
                        line.person(),
                        participation,
                        line.posts().get(at),
                        line.villages().get(at));
    }

    /** Whom to ask, as the office wrote it; empty while it wrote nothing. */
    public Optional<String> contact(Contact contact) {
        return offices.setting(contact.setting()).filter(words -> !words.isBlank());
    }

    /** Records whom to ask, e.g. the name and telephone of the branch. */
    public void setContact(Contact contact, String words) {
        offices.set(contact.setting(), words.strip());
    }

    /**
     * Writes the sheets, one page each.
     *
     * @throws Problem when there is nobody, or the file cannot be written
     */
    public void write(List<RightsHolder> holders, Path file, Paper sheet, Progress progress) {
        refuse(holders);
        progress.saying(Text.of("benefit.rights.busy", holders.size()));
        SafeFile.write(file, out -> draw(holders, out, sheet, progress));
    }

    /** The PDF of one sheet, for looking at it first. */
    public byte[] paper(RightsHolder holder, Paper sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(List.of(holder), out, sheet, Progress.SILENT);
        return out.toByteArray();
    }

    private static void refuse(List<RightsHolder> holders) {
        if (holders.isEmpty()) {
            throw Problem.of("benefit.rights.nobody");
        }
    }

    private void draw(
            List<RightsHolder> holders, OutputStream out, Paper sheet, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        Membership membership = benefits.on(today);
        Stationery stationery = Stationery.of(offices, sheet, today, texts);
        RightsPage page =
                new RightsPage(
                        benefits.simulator(),
                        benefits.book(),
                        membership,
                        coveredOn.apply(today),
                        heirs::of,
                        stationery,
                        contact(Contact.BRANCH).orElse(null),
                        contact(Contact.HOSPITAL).orElse(null));
        try (PaperDocument paper = stationery.open(out, texts.get("benefit.rights.title"))) {
            int done = 0;
            for (RightsHolder holder : holders) {
                progress.check();
                if (done > 0) {
                    paper.newPage();
                }
                page.on(paper, holder);
                progress.at(++done, holders.size());
            }
        }
    }
}
