package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the demonstration plays: an open training office and its branch, the folder for papers, and
 * what was done.
 */
final class DemoStage {
    private final Doors doors;
    private final Doors branch;
    private final Path out;
    private final Period month;
    private final Progress progress;
    private final Texts texts;
    private final Answer answer = new Answer();
    private final Grid grid = new Grid();
    private final List<String> files = new ArrayList<>();

    DemoStage(Doors doors, Doors branch, Path out, Period month, Progress progress, Texts texts) {
        this.doors = doors;
        this.branch = branch;
        this.out = out;
        this.month = month;
        this.progress = progress;
        this.texts = texts;
    }

    Doors doors() {
        return doors;
    }

    /** The branch at the other end, in a data folder of its own. */
    Doors branch() {
        return branch;
    }

    Period month() {
        return month;
    }

    Progress progress() {
        return progress;
    }

    /** A paper under its Indonesian name; it is listed among what the demonstration made. */
    Path paper(String name) {
        Path file = out.resolve(name);
        files.add(file.toString());
        return file;
    }

    /** One line of the table: what was done and how often, under an English key for machines. */
    void did(String key, int count) {
        line(key, count, texts.get("cli.demo." + key), Integer.toString(count));
    }

    void owes(String key, Rupiah amount) {
        line(key, amount.value(), texts.get("cli.demo." + key), texts.rupiah(amount));
    }

    /** A number that both offices counted for themselves. */
    void both(String key, int office, int branch) {
        answer.count(key, Map.of("office", office, "branch", branch));
        grid.row(
                texts.get("cli.demo." + key),
                texts.get(
                        office == branch ? "cli.demo.same" : "cli.demo.different", office, branch));
    }

    private void line(String key, Object value, String what, String said) {
        answer.count(key, value);
        grid.row(what, said);
    }

    Answer answer() {
        for (String file : files) {
            grid.row(texts.get("cli.demo.file"), file);
        }
        return answer.count("month", month.toString())
                .count("files", files)
                .say("cli.demo.done", month, out.toString())
                .table(grid);
    }
}
