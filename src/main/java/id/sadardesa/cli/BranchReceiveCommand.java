package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Opened;
import id.sadardesa.core.sync.Arrival;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar branch receive}: takes the files of several kecamatan, each as an action of its own.
 */
@Command(name = "receive")
final class BranchReceiveCommand extends OfficeWork {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.branchFiles")
    List<Path> files = List.of();

    BranchReceiveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<Opened> opened = doors.branch().inbox().takeAll(files, session().progress());
        Texts texts = session().texts();
        Grid grid = new Grid();
        int taken = 0;
        for (Opened one : opened) {
            Arrival arrival = one.arrival();
            String name = String.valueOf(one.file().getFileName());
            if (arrival != null) {
                taken++;
                String said =
                        texts.get(
                                "cli.branch.taken",
                                arrival.manifest().number(),
                                arrival.manifest().sender().name(),
                                arrival.counts().added(),
                                arrival.counts().changed(),
                                arrival.counts().ended(),
                                arrival.receiptCode());
                for (Text removed : arrival.removals()) {
                    said += ". " + texts.get(removed);
                }
                grid.row(name, said);
            } else if (one.refusal() != null) {
                grid.row(name, texts.get(one.refusal()));
            }
        }
        return new Answer()
                .count("taken", taken)
                .count("refused", opened.size() - taken)
                .count(
                        "files",
                        opened.stream().map(one -> BranchAnswers.opened(one, texts)).toList())
                .say("cli.branch.received", taken, opened.size() - taken)
                .partlyRefused(taken < opened.size())
                .table(grid);
    }
}
