package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Collision;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings rosters in from workbooks and CSV: first a plan that says what would happen to every row
 * and value, then, as one action that can be undone, the change itself. Blank cells keep what is
 * stored.
 */
public final class RosterImport {
    private final RosterStore store;
    private final HeadingStore memory;
    private final Journal journal;
    private final Villages villages;
    private final Rules rules;
    private final Issued issued;
    private final Clock clock;

    public RosterImport(
            Database database,
            Journal journal,
            Villages villages,
            Rules rules,
            Issued issued,
            Clock clock) {
        this.store = new RosterStore(database);
        this.memory = new HeadingStore(database);
        this.journal = journal;
        this.villages = villages;
        this.rules = rules;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Reads a file and says what it would change; writes nothing.
     *
     * @throws Problem when the file cannot be read, or no sheet has a heading with a name column
     */
    public ImportPlan plan(Path file, ImportChoices choices, Progress progress) {
        return plan(Tables.read(file, Limits.ROSTER, progress), choices, progress);
    }

    /**
     * The only village of the office that the name of a file names. It is for somebody to confirm:
     * a plan never uses it by itself.
     */
    public Optional<Village> villageIn(Path file) {
        return new VillageFinder(villages.all()).inFileName(String.valueOf(file.getFileName()));
    }

    /** The same for a file that was read before, after other choices were made. */
    public ImportPlan plan(TableFile file, ImportChoices choices, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        VillageFinder finder = new VillageFinder(villages.all());
        Village village = choices.village();
        Map<String, Map<Column, Integer>> remembered =
                memory.remembered(village == null ? null : village.id());
        RosterSheets sheets =
                new RosterSheets(
                        finder, choices, heading -> Optional.ofNullable(remembered.get(heading)));
        List<RowReading> readings = new ArrayList<>();
        PostNames posts = new PostNames();
        for (SheetRow row : sheets.read(file)) {
            progress.check();
            Map<Column, String> mends = choices.mends().getOrDefault(row.key(), Map.of());
            readings.add(RowReader.read(row.mended(mends), finder, posts, issued, today));
        }
        if (sheets.headings().isEmpty()) {
            throw Problem.of("roster.import.noHeading", file.name());
        }
        LostDigits.mark(readings);
        Twins.mark(readings);
        List<ImportLine> lines = new ArrayList<>();
        ImportPlan plan = new ImportPlan(file, sheets.headings(), readings, lines, sheets.unread());
        KnownPeople known = new KnownPeople(store.people(), store.posts(), today);
        ImportPlanner planner =
                new ImportPlanner(
                        known,
                        choices,
                        new RowCheck(known, PostCheck.on(today, rules), issued),
                        plan,
                        lines,
                        finder);
        for (RowReading reading : readings) {
            planner.add(reading);
            progress.at(lines.size(), readings.size());
        }
        return plan;
    }

    /**
     * Does what the plan says, as one action; refused rows and open questions are left out.
     *
     * @throws Problem when what the plan was made from was changed meanwhile; nothing is written
     */
    public ImportCounts apply(ImportPlan plan, ImportChoices choices, Progress progress) {
        ImportCounts counts = plan.counts();
        progress.check();
        try {
            return journal.act(
                    Action.of("roster.import", plan.name(), counts.created(), counts.changed()),
                    pen -> {
                        write(plan, choices, pen);
                        return counts;
                    });
        } catch (Collision e) {
            throw new Problem(Text.of("roster.import.stale"), e);
        }
    }

    private void write(ImportPlan plan, ImportChoices choices, Pen pen) {
        pen.insertAll(RosterStore.PERSON, plan.newPeople);
        plan.changedPeople.values().forEach(revision -> revision.with(pen));
        pen.insertAll(RosterStore.POST, plan.newPosts);
        plan.changedPosts.values().forEach(revision -> revision.with(pen));
        if (!choices.columns().isEmpty()) {
            Village village = choices.village();
            remember(pen, plan, village == null ? null : village.id());
        }
    }

    private void remember(Pen pen, ImportPlan plan, @Nullable UUID village) {
        for (RosterHeading heading : plan.headings) {
            memory.remember(pen, village, heading.fingerprint(), heading.columns());
        }
    }

    /**
     * Writes the refused rows with their bad cells marked and the reasons, to be mended and
     * imported again.
     */
    public void writeRejects(ImportPlan plan, Path file) {
        RejectsWorkbook.write(plan, file);
    }
}
