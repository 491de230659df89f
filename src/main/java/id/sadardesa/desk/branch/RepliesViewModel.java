package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.core.branch.Turnout;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Replies (tanda terima): who waits for one, and those that were made. */
public final class RepliesViewModel {
    /** A reply with the kecamatan it went to, and how what it tells was decided. */
    record Reply(Partner partner, Sent sent, Turnout turnout) {
        /** What tells it from all others. */
        String key() {
            return partner.office().id() + "/" + sent.number();
        }
    }

    /** Who waits, and what went out. */
    record Outbox(
            List<Partner> waiting,
            List<Partner> all,
            List<Reply> replies,
            Map<UUID, Integer> next) {}

    private final BranchRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Outbox> outbox = new ReadOnlyObjectWrapper<>();

    public RepliesViewModel(BranchRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<@Nullable Outbox> outbox() {
        return outbox.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(this::read, outbox::set);
    }

    private Outbox read() {
        List<Partner> kecamatan =
                doors.submissions().below().stream().filter(Partner::trusted).toList();
        List<Reply> replies = new ArrayList<>();
        for (Partner one : kecamatan) {
            doors.submissions().sent(one).stream()
                    .filter(sent -> sent.kind() == Kind.REPLY)
                    .forEach(sent -> replies.add(reply(one, sent)));
        }
        replies.sort((one, other) -> other.sent().made().compareTo(one.sent().made()));
        Map<UUID, Integer> next = new HashMap<>();
        kecamatan.forEach(one -> next.put(one.office().id(), doors.submissions().nextNumber(one)));
        return new Outbox(doors.inbox().waiting(), kecamatan, replies, next);
    }

    private Reply reply(Partner to, Sent sent) {
        return new Reply(to, sent, doors.requests().told(sent));
    }

    /** How the next reply to a kecamatan is called. */
    String proposedName(Partner to) {
        Outbox known = outbox.get();
        int number = known == null ? 1 : known.next().getOrDefault(to.office().id(), 1);
        return proposedName(to, number, ".sadar");
    }

    /** How a reply is called that is made once more. */
    String proposedName(Reply reply) {
        return proposedName(reply.partner(), reply.sent().number(), ".sadar");
    }

    private static String proposedName(Partner to, int number, String ending) {
        return "tanda-terima-" + to.office().code() + "-" + number + ending;
    }

    void reply(Partner to, Path file, Consumer<Reply> done) {
        jobs.start(
                Text.of("branch.job.replying"),
                progress -> reply(to, doors.submissions().reply(to, file, progress).sent()),
                made -> {
                    notices.sealed(
                            Text.of(
                                    "branch.done.reply",
                                    made.sent().number(),
                                    to.office().name(),
                                    made.turnout().accepted(),
                                    made.turnout().refused(),
                                    made.sent().code()),
                            file);
                    done.accept(made);
                    refresh();
                });
    }

    String receiptName(Reply reply) {
        return proposedName(reply.partner(), reply.sent().number(), ".pdf");
    }

    /** Writes the printed receipt: what came in, and what both offices count. */
    void receipt(Reply reply, Path file) {
        jobs.start(
                Text.of("branch.job.receipt"),
                progress ->
                        doors.papers()
                                .transmittal(
                                        reply.partner(), reply.sent().number(), file, Paper.F4),
                sent ->
                        notices.wrote(
                                Text.of("sync.done.sheet", String.valueOf(file.getFileName())),
                                file));
    }

    void again(Reply reply, Path file) {
        jobs.start(
                Text.of("branch.job.replying"),
                progress -> doors.submissions().again(reply.partner(), reply.sent().number(), file),
                made ->
                        notices.sealed(
                                Text.of(
                                        "sync.done.again",
                                        made.sent().number(),
                                        made.sent().code()),
                                file));
    }
}
