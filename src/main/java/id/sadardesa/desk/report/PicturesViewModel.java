package id.sadardesa.desk.report;

import id.sadardesa.base.Text;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Touch;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The charts of the month that the room shows, and who stands behind a part of one. */
public final class PicturesViewModel {
    /**
     * Whom a part of a chart counts.
     *
     * @param said the part in words
     * @param people those on the roster, by village, post and name
     * @param gone how many more were counted who are on it no longer
     */
    record Behind(String said, List<RosterLine> people, int gone) {}

    private final ReportsViewModel month;
    private final Reports reports;
    private final People people;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Behind> behind = new ReadOnlyObjectWrapper<>();
    private int asked;

    /**
     * Charts of a month.
     *
     * @param month which month, and its report
     */
    public PicturesViewModel(
            ReportsViewModel month, Reports reports, People people, Jobs jobs, Notices notices) {
        this.month = month;
        this.reports = reports;
        this.people = people;
        this.jobs = jobs;
        this.notices = notices;
        month.report().subscribe(() -> close());
    }

    ReportsViewModel month() {
        return month;
    }

    /** What the month looks like; none until it was computed. */
    List<Chart> charts() {
        MonthlyReport report = month.report().get();
        return report == null ? List.of() : report.charts();
    }

    ReadOnlyObjectProperty<@Nullable Behind> behind() {
        return behind.getReadOnlyProperty();
    }

    /** Looks up the people whom a part counts. */
    void open(Touch touch) {
        MonthlyReport report = month.report().get();
        if (report == null) {
            return;
        }
        Set<UUID> wanted = Set.copyOf(touch.people());
        int question = ++asked;
        jobs.ask(
                () ->
                        people.lines(report.asOf()).stream()
                                .filter(line -> wanted.contains(line.person().id()))
                                .toList(),
                found -> {
                    if (question == asked) {
                        int gone = wanted.size() - found.size();
                        behind.set(new Behind(touch.said(), found, gone));
                    }
                });
    }

    /** Another chart is looked at. */
    void close() {
        asked++;
        behind.set(null);
    }

    String fileName() {
        return "gambar-" + month.month.get() + ".pdf";
    }

    /** Writes the charts of the month as a PDF of their own. */
    void save(Path file) {
        MonthlyReport report = month.report().get();
        if (report == null) {
            return;
        }
        jobs.start(
                Text.of("report.pictures.writing", report.period()),
                progress -> {
                    reports.writeCharts(report, file, month.sheet.get().paper());
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "report.pictures.done",
                                        report.charts().size(),
                                        report.period(),
                                        String.valueOf(written.getFileName())),
                                written));
    }
}
