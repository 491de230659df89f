package id.sadardesa.desk.succession;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Mutation;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.succession.SuccessionViewModel.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The letter to the branch about who left and who came. */
final class SuccessionLetter {
    private final SuccessionDoors doors;
    private final Jobs jobs;
    private final Notices notices;

    SuccessionLetter(SuccessionDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    void write(Written what, Path file) {
        jobs.start(
                Text.of("succession.job.letter"),
                progress -> {
                    List<Mutation> lines = mutations(what);
                    if (lines.isEmpty()) {
                        throw Problem.of("succession.letter.none");
                    }
                    doors.reports().writeMutations(what.first(), lines, file, Paper.F4, null);
                    return file;
                },
                made ->
                        notices.wrote(
                                Text.of(
                                        "succession.letter.done",
                                        String.valueOf(made.getFileName())),
                                made));
    }

    private List<Mutation> mutations(Written what) {
        List<Mutation> all = new ArrayList<>();
        Period last = what.last();
        if (last != null && !last.equals(what.first())) {
            all.addAll(doors.reports().mutations(last));
        }
        all.addAll(doors.reports().mutations(what.first()));
        return all.stream()
                .filter(one -> what.about(one.person().id()))
                .map(one -> one.because(what.causeOf(one.person().id())))
                .toList();
    }
}
