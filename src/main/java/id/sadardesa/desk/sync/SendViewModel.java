package id.sadardesa.desk.sync;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.form.Hindrance;
import id.sadardesa.core.form.SippFault;
import id.sadardesa.core.form.SippSet;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.Outlook;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What goes out: the check before it, the next file, and those that wait for their receipt. */
public final class SendViewModel {
    /** The most bytes of one file; 0 for none. */
    static final List<Long> LIMITS = List.of(0L, 5_000_000L, 10_000_000L, 20_000_000L);

    /** Who gets files, and those that the chosen one got. */
    record Outbox(List<Partner> receivers, List<Sent> sent) {}

    /** What the check found; no outlook when there is nothing to send. */
    record Looked(Optional<Outlook> outlook, List<Hindrance> hindrances) {
        long blocking() {
            return hindrances.stream().filter(Hindrance::blocking).count();
        }
    }

    final ObjectProperty<@Nullable Partner> partner = new SimpleObjectProperty<>();
    final ObjectProperty<Long> limit = new SimpleObjectProperty<>(LIMITS.get(0));
    final BooleanProperty everything = new SimpleBooleanProperty();

    private final SyncRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Outbox> outbox = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();

    public SendViewModel(SyncRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        partner.subscribe(
                (old, young) -> {
                    looked.set(null);
                    refresh();
                });
        limit.subscribe((old, young) -> looked.set(null));
        everything.subscribe((old, young) -> looked.set(null));
    }

    ReadOnlyObjectProperty<@Nullable Outbox> outbox() {
        return outbox.getReadOnlyProperty();
    }

    /** Nothing until somebody has asked for the check, or after something it rests on changed. */
    ReadOnlyObjectProperty<@Nullable Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    LocalDate today() {
        return LocalDate.now(doors.clock());
    }

    void refresh() {
        Partner to = partner.get();
        jobs.ask(
                () ->
                        new Outbox(
                                doors.submissions().receivers(),
                                to == null ? List.of() : doors.submissions().sent(to)),
                outbox::set);
    }

    private SendForm form() {
        return new SendForm(everything.get(), limit.get(), 0);
    }

    /** Periksa sebelum kirim. */
    void check() {
        Partner to = partner.get();
        if (to == null) {
            return;
        }
        SendForm form = form();
        jobs.start(
                Text.of("sync.job.checking"),
                progress ->
                        new Looked(
                                doors.submissions().outlook(to, form, progress),
                                doors.check().look()),
                looked::set);
    }

    /** How the next file is called. */
    String proposedName() {
        Outbox known = outbox.get();
        int last = known == null || known.sent().isEmpty() ? 0 : known.sent().get(0).number();
        return "kiriman-" + doors.keys().self().code() + "-" + (last + 1) + ".sadar";
    }

    /** Makes the next file. */
    void send(Path file, Consumer<Sent> done) {
        Partner to = partner.get();
        if (to == null) {
            return;
        }
        SendForm form = form();
        jobs.start(
                Text.of("sync.job.sending"),
                progress -> doors.submissions().send(to, form, file, progress),
                made -> {
                    Sent sent = made.sent();
                    notices.sealed(
                            Text.of(
                                    made.files().size() > 1 ? "sync.done.pieces" : "sync.done.made",
                                    sent.number(),
                                    to.office().name(),
                                    sent.totals().people(),
                                    sent.totals().tombstones(),
                                    sent.code(),
                                    made.files().size(),
                                    made.aside().size()),
                            file);
                    everything.set(false);
                    looked.set(null);
                    done.accept(sent);
                    refresh();
                });
    }

    String proposedName(Sent sent) {
        return "kiriman-" + doors.keys().self().code() + "-" + sent.number() + ".sadar";
    }

    /** Makes a sent file once more, byte for byte. */
    void again(Sent sent, Path file) {
        Partner to = partner.get();
        if (to != null) {
            jobs.start(
                    Text.of("sync.job.sending"),
                    progress -> doors.submissions().again(to, sent.number(), file),
                    made ->
                            notices.sealed(
                                    Text.of("sync.done.again", sent.number(), sent.code()), file));
        }
    }

    String sheetName(Sent sent) {
        return "pengantar-kiriman-" + sent.number() + ".pdf";
    }

    /** Writes the sheet that goes along with a file. */
    void sheet(Sent sent, Path file) {
        Partner to = partner.get();
        if (to != null) {
            jobs.start(
                    Text.of("sync.job.sheet"),
                    progress -> doors.papers().transmittal(to, sent.number(), file, Paper.F4),
                    one ->
                            notices.wrote(
                                    Text.of("sync.done.sheet", String.valueOf(file.getFileName())),
                                    file));
        }
    }

    /** Whether this office is a branch, which writes its replies in a room of their own. */
    boolean answers() {
        return doors.keys().self().role().equals("branch");
    }

    /** Whether this office is a regional one, above which there is nobody. */
    boolean isRegion() {
        return doors.keys().self().role().equals("region");
    }

    /** Whether this office reports to a branch, which enters people in SIPP. */
    boolean reports() {
        return doors.keys().self().role().equals("kecamatan");
    }

    /** Where what keeps people out of a workbook is entered. */
    interface Mending {
        void mend(@Nullable UUID person, @Nullable UUID village);
    }

    /**
     * Writes the upload workbooks of this month into a folder, for the branch's own system.
     *
     * @param mending leads to where the first reason can be mended, if somebody is left out
     */
    void books(Path folder, Mending mending) {
        Period month = Period.of(today());
        jobs.start(
                Text.of("sync.job.books"),
                progress -> doors.sipp().writeAll(month, folder, progress),
                set -> say(set, month, folder, mending));
    }

    /** Who is left out is no success: it is said why, and where to mend it. */
    private void say(SippSet set, Period month, Path folder, Mending mending) {
        if (set.reasons().isEmpty()) {
            notices.filled(
                    Text.of("sync.done.books", set.rows(), set.files().size(), month), folder);
            return;
        }
        SippFault first = set.reasons().get(0);
        Village village = first.village();
        Person person = first.person();
        Text why = first.problem().text();
        int others = set.reasons().size() - 1;
        notices.attention(
                set.rows() == 0
                        ? Text.of("sync.done.booksNone", set.refused(), month, why, others)
                        : Text.of(
                                "sync.done.booksLeft",
                                set.rows(),
                                set.files().size(),
                                month,
                                set.refused(),
                                why,
                                others),
                new Notices.Step(
                        Text.of("sync.done.booksMend"),
                        () ->
                                mending.mend(
                                        person == null ? null : person.id(),
                                        village == null ? null : village.id())),
                notices.folder(folder));
    }

    /** Notes that the other office has a file, by the code that it read aloud. */
    void acknowledge(Sent sent, String code, Runnable done, Consumer<Problem> refused) {
        Partner to = partner.get();
        if (to != null) {
            jobs.start(
                    Text.of("sync.job.noting"),
                    progress -> doors.submissions().acknowledge(to, sent.number(), code),
                    one -> {
                        notices.success(
                                Text.of("sync.done.receipt", sent.number(), to.office().name()));
                        done.run();
                        refresh();
                    },
                    refused);
        }
    }

    /** Where a sent file stands, as the table and its chip say it. */
    Standing standing(Sent sent) {
        return new Standing(sent.acknowledgedOn(), sent.coveredBy(), sent.age(today()));
    }

    /**
     * Where a sent file stands.
     *
     * @param known since when the receiver is known to have it
     * @param coveredBy the later file that the receiver has instead; 0 for none
     * @param age in days
     */
    record Standing(@Nullable LocalDate known, int coveredBy, int age)
            implements Comparable<Standing> {
        /** After so many days somebody should ask. */
        static final int LONG = 7;

        /** Whether nobody has said anything of it. */
        boolean waits() {
            return known == null && coveredBy == 0;
        }

        boolean late() {
            return waits() && age > LONG;
        }

        @Override
        public int compareTo(Standing other) {
            int first = Boolean.compare(!waits(), !other.waits());
            return first == 0 ? Integer.compare(other.age, age) : first;
        }
    }

    static String kindKey(Kind kind) {
        return "sync.kind." + kind;
    }
}
