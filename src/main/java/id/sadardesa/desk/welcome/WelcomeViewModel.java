package id.sadardesa.desk.welcome;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Text;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Registration;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.OpenOffice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the entrance knows: which step one is at, what was typed and what is wrong with it. */
public final class WelcomeViewModel {
    /** Where in the entrance one stands. */
    public enum Step {
        CHOICE(0),
        UNLOCK(0),
        OFFICE(1),
        LETTERS(2),
        PASSPHRASE(3);

        /** Which step of the wizard, 0 outside it. */
        final int number;

        Step(int number) {
            this.number = number;
        }
    }

    private static final Set<String> OFFICE_FIELDS = Set.of("code", "name", "regency");

    /** What this office is; a branch takes the files of many kecamatan. */
    final ObjectProperty<Office.Role> role = new SimpleObjectProperty<>(Office.Role.KECAMATAN);

    final StringProperty code = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty regency = new SimpleStringProperty("");
    final StringProperty letterhead = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty town = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty headName = new SimpleStringProperty("");
    final StringProperty headNip = new SimpleStringProperty("");
    final StringProperty headRank = new SimpleStringProperty("");
    final StringProperty headTitle = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");

    private final Map<StringProperty, String> proposed = new HashMap<>();
    private final Gate gate;
    private final Jobs jobs;
    private final Consumer<OpenOffice> opened;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * At the first step.
     *
     * @param opened is given the office once it is open
     */
    public WelcomeViewModel(Gate gate, Jobs jobs, Consumer<OpenOffice> opened) {
        this.gate = gate;
        this.jobs = jobs;
        this.opened = opened;
        this.step = new ReadOnlyObjectWrapper<>(start());
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    public void train() {
        jobs.start(Text.of("welcome.job.train"), gate::train, opened);
    }

    public void unlock() {
        char[] typed = passphrase.get().toCharArray();
        if (typed.length == 0) {
            problems.set(List.of(FieldProblem.error("passphrase", "welcome.check.noPassphrase")));
            return;
        }
        jobs.start(
                Text.of("welcome.job.unlock"),
                progress -> gate.unlock(typed, progress),
                opened,
                trouble ->
                        problems.set(
                                List.of(
                                        new FieldProblem(
                                                "passphrase",
                                                trouble.text(),
                                                FieldProblem.Weight.ERROR))));
    }

    /**
     * The wizard's next step, when nothing on this one is wrong; after the last the office is made.
     */
    public void next() {
        problems.set(check());
        if (problems.get().stream().anyMatch(FieldProblem::isError)) {
            return;
        }
        switch (step.get()) {
            case OFFICE -> {
                propose();
                step.set(Step.LETTERS);
            }
            case LETTERS -> step.set(Step.PASSPHRASE);
            case PASSPHRASE -> found();
            case CHOICE, UNLOCK -> step.set(Step.OFFICE);
        }
    }

    public void back() {
        problems.set(List.of());
        step.set(
                switch (step.get()) {
                    case LETTERS -> Step.OFFICE;
                    case PASSPHRASE -> Step.LETTERS;
                    case CHOICE, UNLOCK, OFFICE -> start();
                });
    }

    private Step start() {
        return gate.hasOffice() ? Step.UNLOCK : Step.CHOICE;
    }

    /** Shows the first step's values as they will be kept, e.g. without the word Kecamatan. */
    void tidy() {
        OfficeForm form = form();
        boolean shortened = !name.get().strip().equals(form.name());
        code.set(form.code());
        name.set(form.name());
        regency.set(form.regency());
        if (shortened && !form.name().isEmpty()) {
            problems.set(
                    List.of(FieldProblem.warning("name", "welcome.check.shortened", form.name())));
        }
    }

    /**
     * What can be guessed from the first step is proposed, never forced; a proposal that nobody
     * touched follows when the first step is corrected.
     */
    private void propose() {
        tidy();
        String upper = regency.get().toUpperCase(Locale.ROOT);
        boolean bpjs = role.get() != Office.Role.KECAMATAN;
        propose(letterhead, bpjs ? "BPJS KETENAGAKERJAAN" : "PEMERINTAH KABUPATEN " + upper);
        propose(town, name.get());
        propose(
                headTitle,
                switch (role.get()) {
                    case KECAMATAN -> "Camat " + name.get();
                    case BRANCH -> "Kepala Kantor Cabang";
                    case REGION -> "Kepala Kantor Wilayah";
                });
    }

    private void propose(StringProperty field, String proposal) {
        if (field.get().isBlank() || field.get().equals(proposed.get(field))) {
            field.set(proposal);
            proposed.put(field, proposal);
        }
    }

    private void found() {
        OfficeForm form = form();
        char[] typed = passphrase.get().toCharArray();
        jobs.start(
                Text.of("welcome.job.found"),
                progress -> gate.found(form, typed, progress),
                opened);
    }

    private List<FieldProblem> check() {
        List<FieldProblem> found = new ArrayList<>();
        for (FieldProblem problem : form().problems()) {
            if (OFFICE_FIELDS.contains(problem.field()) == (step.get() == Step.OFFICE)
                    && step.get() != Step.PASSPHRASE) {
                found.add(problem);
            }
        }
        if (step.get() == Step.PASSPHRASE) {
            if (passphrase.get().length() < KeyFile.SHORTEST) {
                found.add(
                        FieldProblem.error(
                                "passphrase", "base.passphrase.short", KeyFile.SHORTEST));
            } else if (!passphrase.get().equals(again.get())) {
                found.add(FieldProblem.error("again", "welcome.check.again"));
            }
        }
        return found;
    }

    private OfficeForm form() {
        return new OfficeForm(
                role.get(),
                false,
                code.get().strip(),
                name.get().strip(),
                regency.get().strip(),
                letterhead.get().strip(),
                address.get().strip(),
                town.get().strip(),
                phone.get().strip(),
                headName.get().strip(),
                headNip.get().strip(),
                headRank.get().strip(),
                headTitle.get().strip(),
                Registration.NONE);
    }
}
