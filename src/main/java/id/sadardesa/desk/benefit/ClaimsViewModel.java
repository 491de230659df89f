package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.claim.ClaimLetter;
import id.sadardesa.core.claim.ClaimPapers;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.claim.Document;
import id.sadardesa.core.enrolment.Death;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The claims of families, and the one that is open before us. */
public final class ClaimsViewModel {
    /** A claim in the list. */
    record Row(Claim claim, String name, long days) {}

    private final Claims claims;
    private final ClaimPapers papers;
    private final Heirs heirs;
    private final People people;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ClaimFile> file = new ReadOnlyObjectWrapper<>();

    /** The letter that is looked at. */
    final Pages pages;

    private @Nullable UUID wanted;

    public ClaimsViewModel(
            Claims claims,
            ClaimPapers papers,
            Heirs heirs,
            People people,
            Jobs jobs,
            Notices notices,
            Clock clock) {
        this.claims = claims;
        this.papers = papers;
        this.heirs = heirs;
        this.people = people;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        this.pages = new Pages(jobs);
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The claim before us; null when none is chosen. */
    ReadOnlyObjectProperty<@Nullable ClaimFile> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads the list anew, and the claim before us. */
    void refresh() {
        jobs.ask(
                () -> claims.all().stream().map(this::row).toList(),
                all -> {
                    rows.set(all);
                    boolean there = all.stream().anyMatch(one -> one.claim().id().equals(wanted));
                    if (!there) {
                        wanted = all.isEmpty() ? null : all.get(0).claim().id();
                    }
                    look(wanted);
                });
    }

    private Row row(Claim claim) {
        String name = people.find(claim.personId()).map(one -> one.fullName()).orElse("–");
        return new Row(claim, name, claim.daysOpen(today()));
    }

    /** Opens a claim's page. */
    void look(@Nullable UUID id) {
        wanted = id;
        if (id == null) {
            file.set(null);
            return;
        }
        jobs.ask(
                () -> claims.file(id),
                read -> {
                    if (id.equals(wanted)) {
                        file.set(read);
                    }
                });
    }

    /** What opening a claim records beside it: a death that is not on record yet. */
    void foresee(ClaimForm form, Consumer<Optional<Death>> answer) {
        jobs.ask(() -> claims.deathToRecord(form), answer);
    }

    /**
     * Begins with the family of somebody: the open claim there is, or a new one.
     *
     * @param fresh told of whom a new claim is to be opened
     */
    void begin(UUID id, Consumer<Person> fresh) {
        jobs.ask(
                () ->
                        claims.all().stream()
                                .filter(one -> one.personId().equals(id))
                                .filter(one -> one.state().open())
                                .findFirst(),
                there ->
                        there.ifPresentOrElse(
                                claim -> look(claim.id()),
                                () ->
                                        jobs.ask(
                                                () -> people.find(id),
                                                found -> found.ifPresent(fresh))));
    }

    void check(ClaimForm form, Consumer<List<FieldProblem>> answer) {
        jobs.ask(() -> claims.check(form), answer);
    }

    /**
     * Opens a claim.
     *
     * @param opened told when it is on record
     * @param refused told why it is not
     */
    void open(ClaimForm form, Runnable opened, Consumer<Problem> refused) {
        jobs.start(
                Text.of("benefit.job.saving"),
                progress -> claims.open(form),
                id -> {
                    wanted = id;
                    notices.success(Text.of("claim.done.opened", Text.of(form.kind().textKey())));
                    opened.run();
                    refresh();
                },
                refused);
    }

    /**
     * Corrects what is known about a claim.
     *
     * @param done told when it is written
     * @param refused told why it is not
     */
    void change(ClaimFile seen, ClaimForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("benefit.job.saving"),
                progress -> claims.change(seen.claim(), form),
                changed -> {
                    notices.success(
                            Text.of(
                                    changed ? "claim.done.changed" : "claim.done.unchanged",
                                    seen.person().fullName()));
                    done.run();
                    refresh();
                },
                refused);
    }

    /** States the family anew. */
    void heirs(ClaimFile seen, List<Heir> family, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("benefit.job.saving"),
                progress -> heirs.state(seen.person().id(), seen.heirs(), family),
                count -> {
                    notices.success(Text.of("claim.done.heirs", seen.person().fullName(), count));
                    done.run();
                    refresh();
                },
                refused);
    }

    void tick(ClaimFile seen, Document document, boolean there) {
        LocalDate day = there ? today() : null;
        jobs.start(
                Text.of("benefit.job.saving"),
                progress -> {
                    claims.tick(seen.claim(), document, day);
                    return document;
                },
                done -> {
                    notices.success(
                            Text.of(
                                    there ? "claim.done.ticked" : "claim.done.unticked",
                                    Text.of(done.textKey())));
                    refresh();
                });
    }

    void move(
            ClaimFile seen,
            ClaimState next,
            LocalDate on,
            @Nullable String note,
            @Nullable Rupiah paid,
            Runnable moved,
            Consumer<Problem> refused) {
        jobs.start(
                Text.of("benefit.job.saving"),
                progress -> {
                    claims.move(seen.claim(), next, on, note, paid);
                    return next;
                },
                done -> {
                    notices.success(
                            Text.of(
                                    "claim.done.moved",
                                    seen.person().fullName(),
                                    Text.of(done.textKey())));
                    moved.run();
                    refresh();
                },
                refused);
    }

    /** Shows a letter as it will be written. */
    void preview(ClaimFile seen, ClaimLetter letter, @Nullable String number) {
        pages.look(() -> papers.paper(seen, letter, Paper.F4, number));
    }

    /** {@code pengantar-klaim.pdf}: no name stands in the name of a file. */
    static String fileName(ClaimLetter letter) {
        return switch (letter) {
            case COVER -> "surat-pengantar-klaim.pdf";
            case DEATH -> "konsep-keterangan-kematian.pdf";
            case ACCIDENT -> "konsep-keterangan-kecelakaan.pdf";
            case CHECKLIST -> "daftar-berkas-klaim.pdf";
        };
    }

    void write(ClaimFile seen, ClaimLetter letter, Path target, @Nullable String number) {
        jobs.start(
                Text.of("claim.job.writing"),
                progress -> {
                    papers.write(seen, letter, target, Paper.F4, number);
                    return target;
                },
                written -> {
                    notices.wrote(
                            Text.of(
                                    "claim.done.written",
                                    Text.of(letter.textKey()),
                                    String.valueOf(written.getFileName())),
                            written);
                    refresh();
                });
    }
}
