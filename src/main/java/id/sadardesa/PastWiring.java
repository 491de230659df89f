package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Progress;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.report.Snapshots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/**
 * The office as it was: the same house, on another day, over its records as they stood right after
 * some action. It only reads; the records are in memory and gone afterwards.
 */
final class PastWiring implements Snapshots.Past {
    private final Journal journal;
    private final DataFolder folder;
    private final Clock clock;

    PastWiring(Journal journal, DataFolder folder, Clock clock) {
        this.journal = journal;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public MonthlyReport at(
            long seq,
            LocalDate today,
            Function<Reports, MonthlyReport> question,
            Progress progress) {
        try (Database records = Database.inMemory("past-" + Ids.next())) {
            journal.copyAsOf(seq, records, progress);
            progress.check();
            Clock then =
                    Clock.fixed(
                            today.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(),
                            clock.getZone());
            return question.apply(new Wiring(records, folder, then, journal.reading()).reports);
        }
    }
}
