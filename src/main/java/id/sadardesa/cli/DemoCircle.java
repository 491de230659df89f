package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Made;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Wages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The whole circle: from the kecamatan to the branch and back, with what both sides count. */
final class DemoCircle {
    private DemoCircle() {}

    static void turn(DemoStage stage) {
        SyncDoors here = stage.doors().sync();
        SyncDoors there = stage.branch().sync();
        Partner branch = introduce(there.keys(), here.keys(), stage.paper("kunci-cabang.txt"));
        Partner office = introduce(here.keys(), there.keys(), stage.paper("kunci-kecamatan.txt"));

        Path file = stage.paper("kirim-1.sadar");
        Made sent = here.submissions().send(branch, SendForm.NEXT, file, stage.progress());
        sheet(stage.doors(), branch, sent, stage.paper("tanda-kirim-1.pdf"));
        stage.did("sentPeople", sent.sent().totals().people());
        Wages wages = Objects.requireNonNull(sent.sent().totals().wages());
        stage.did("sentParticipations", wages.participations());
        stage.owes("sentWages", new Rupiah(wages.monthly()));
        stage.owes("sentContributions", new Rupiah(wages.contributions()));

        Arrival arrived = there.arrivals().take(file, stage.progress());
        Manifest manifest = arrived.manifest();
        stage.both("circlePeople", manifest.holds().people(), arrived.ours().people());
        stage.both(
                "circleParticipations",
                manifest.holds().participations(),
                arrived.ours().participations());

        decide(stage.branch());
        Path answer = stage.paper("balasan-1.sadar");
        Made reply = there.submissions().reply(office, answer, stage.progress());
        sheet(stage.branch(), office, reply, stage.paper("tanda-terima-1.pdf"));
        Replied home =
                Objects.requireNonNull(here.arrivals().take(answer, stage.progress()).replied());
        int accepted = home.decided(Verdict.Outcome.ACCEPTED);
        int refused = home.decided(Verdict.Outcome.REFUSED);
        stage.did("accepted", accepted);
        stage.did("refusedByBranch", refused);
        stage.both(
                "circleDecisions",
                accepted + refused,
                stage.branch().branch().requests().decisions().size());
    }

    /** One office gives its key to the other, and reads its six words to it. */
    private static Partner introduce(SyncKeys who, SyncKeys to, Path file) {
        who.export(file);
        return to.confirm(to.take(file), String.join(" ", who.own().words()));
    }

    private static void sheet(Doors doors, Partner to, Made made, Path paper) {
        doors.forms().sheets().transmittal(to, made.sent().number(), paper, Paper.F4);
    }

    /** The branch refuses the last who waits, gives the others numbers and accepts them. */
    private static void decide(Doors branch) {
        BranchDoors desk = branch.branch();
        LocalDate today = LocalDate.now(branch.clock());
        List<Request> waiting = desk.requests().waiting();
        List<Request> last = waiting.subList(waiting.size() - 1, waiting.size());
        desk.requests().decide(last, DecisionForm.refuse(today, Refusal.NIK_UNKNOWN, null));
        List<Request> rest = desk.requests().waiting();
        desk.numbers()
                .give(
                        rest.stream()
                                .filter(one -> one.person().kpj() == null)
                                .map(one -> one.person().id())
                                .toList());
        desk.requests().decide(desk.requests().waiting(), DecisionForm.accept(today));
    }
}
