package id.sadardesa.desk.sheet;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.SheetForm;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The sheets that cards can be laid on, and what the office does with its own. */
public final class SheetsViewModel {
    /** The one that is looked at. */
    final ObjectProperty<@Nullable CardSheet> chosen = new SimpleObjectProperty<>();

    private final Sheets sheets;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<CardSheet>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    public SheetsViewModel(Sheets sheets, Jobs jobs, Notices notices) {
        this.sheets = sheets;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** Those of the program, then those of the office. */
    ReadOnlyObjectProperty<List<CardSheet>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    public void refresh() {
        jobs.ask(sheets::all, this::show);
    }

    private void show(List<CardSheet> known) {
        CardSheet before = chosen.get();
        String code = before == null ? "" : before.code();
        all.set(known);
        chosen.set(
                known.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(known.get(0)));
    }

    /**
     * What is wrong with a form.
     *
     * @param of the sheet that is changed, or null for a new one
     */
    List<FieldProblem> check(@Nullable CardSheet of, SheetForm form) {
        return of == null ? sheets.check(form) : sheets.check(of, form);
    }

    /** Keeps a sheet, a new one or a changed one; it can be printed on at once. */
    void keep(@Nullable CardSheet of, SheetForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("card.sheet.saving"),
                progress -> of == null ? sheets.add(form) : sheets.change(of, form),
                kept -> {
                    chosen.set(kept);
                    done.run();
                    notices.success(Text.of("card.sheet.kept", kept.name(), kept.perPage()));
                    refresh();
                },
                refused);
    }

    void remove(CardSheet sheet) {
        jobs.start(
                Text.of("card.sheet.saving"),
                progress -> {
                    sheets.remove(sheet);
                    return sheet;
                },
                gone -> {
                    notices.success(Text.of("card.sheet.removed", gone.name()));
                    refresh();
                });
    }
}
