package id.sadardesa.desk.settings;

import id.sadardesa.base.Text;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the office decided on the questions that the law leaves open. */
public final class ChoicesViewModel {
    private final Offices offices;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Map<Choice, String>> values =
            new ReadOnlyObjectWrapper<>(Map.of());

    public ChoicesViewModel(Offices offices, Jobs jobs, Notices notices) {
        this.offices = offices;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** The value of each choice as it is stored; empty until it was read. */
    ReadOnlyObjectProperty<Map<Choice, String>> values() {
        return values.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(
                () -> {
                    Map<Choice, String> read = new EnumMap<>(Choice.class);
                    for (Choice choice : Choice.values()) {
                        read.put(choice, offices.choice(choice));
                    }
                    return read;
                },
                values::set);
    }

    /** Decides a question, unless it is decided so already. */
    void choose(Choice choice, String value) {
        if (values.get().isEmpty() || value.equals(values.get().get(choice))) {
            return;
        }
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    offices.choose(choice, value);
                    return value;
                },
                chosen -> {
                    notices.success(
                            Text.of(
                                    "settings.done.choice",
                                    Text.of(choice.textKey()),
                                    Text.of(choice.textKey(chosen))));
                    refresh();
                });
    }
}
