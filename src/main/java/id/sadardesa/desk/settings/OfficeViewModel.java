package id.sadardesa.desk.settings;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.picture.Logo;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The office's particulars as they are being typed, and its logo. */
public final class OfficeViewModel {
    /** No office has a logo file larger than this. */
    private static final long BIGGEST = 20_000_000;

    private record Known(Office office, Optional<byte[]> logo) {}

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty regency = new SimpleStringProperty("");
    final StringProperty letterhead = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty town = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty headName = new SimpleStringProperty("");
    final StringProperty headTitle = new SimpleStringProperty("");
    final StringProperty headNip = new SimpleStringProperty("");
    final StringProperty headRank = new SimpleStringProperty("");
    final StringProperty npp = new SimpleStringProperty("");
    final StringProperty npwp = new SimpleStringProperty("");
    final StringProperty postcode = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");

    private final Offices offices;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Office> office = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<byte[]>> logo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public OfficeViewModel(Offices offices, Jobs jobs, Notices notices) {
        this.offices = offices;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** The office as it is stored. */
    ReadOnlyObjectProperty<@Nullable Office> office() {
        return office.getReadOnlyProperty();
    }

    /** The logo's picture file. */
    ReadOnlyObjectProperty<Optional<byte[]>> logo() {
        return logo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Reads what is stored; what was typed and not saved is given up. */
    void refresh() {
        jobs.ask(() -> new Known(offices.current(), offices.logo()), this::take);
    }

    private void take(Known known) {
        Office now = known.office();
        office.set(now);
        logo.set(known.logo());
        problems.set(List.of());
        name.set(now.name());
        regency.set(now.regency());
        letterhead.set(said(now.letterhead()));
        address.set(said(now.address()));
        town.set(said(now.town()));
        phone.set(said(now.phone()));
        headName.set(said(now.headName()));
        headTitle.set(said(now.headTitle()));
        headNip.set(said(now.headNip()));
        headRank.set(said(now.headRank()));
        npp.set(said(now.registration().npp()));
        npwp.set(said(now.registration().npwp()));
        postcode.set(said(now.registration().postcode()));
        email.set(said(now.registration().email()));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether something typed is not saved. */
    boolean unsaved() {
        Office now = office.get();
        return now != null && !same(now);
    }

    private boolean same(Office now) {
        return name.get().equals(now.name())
                && regency.get().equals(now.regency())
                && letterhead.get().equals(said(now.letterhead()))
                && address.get().equals(said(now.address()))
                && town.get().equals(said(now.town()))
                && phone.get().equals(said(now.phone()))
                && headName.get().equals(said(now.headName()))
                && headTitle.get().equals(said(now.headTitle()))
                && headNip.get().equals(said(now.headNip()))
                && headRank.get().equals(said(now.headRank()))
                && registration().equals(now.registration());
    }

    /** Saves the particulars, when nothing is wrong with them. */
    void save() {
        Office now = office.get();
        if (now == null) {
            return;
        }
        OfficeForm form = form(now);
        problems.set(offices.check(form));
        if (problems.get().stream().anyMatch(FieldProblem::isError)) {
            return;
        }
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    offices.change(OfficeForm.of(now), form);
                    return form;
                },
                saved -> {
                    notices.success(Text.of("settings.done.office", saved.name()));
                    refresh();
                });
    }

    private OfficeForm form(Office now) {
        return new OfficeForm(
                now.role(),
                now.training(),
                now.code(),
                name.get().strip(),
                regency.get().strip(),
                typed(letterhead),
                typed(address),
                typed(town),
                typed(phone),
                typed(headName),
                typed(headNip),
                typed(headRank),
                typed(headTitle),
                registration());
    }

    private Registration registration() {
        return new Registration(typed(npp), typed(npwp), typed(postcode), typed(email));
    }

    private static @Nullable String typed(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    /** Takes a picture file as the logo; it is decoded before it is accepted. */
    void chooseLogo(Path file) {
        jobs.start(
                Text.of("settings.job.logo"),
                progress -> {
                    offices.setLogo(Logo.accept(read(file)));
                    return file;
                },
                done -> {
                    notices.success(Text.of("settings.done.logo"));
                    jobs.ask(offices::logo, logo::set);
                });
    }

    void removeLogo() {
        jobs.start(
                Text.of("settings.job.logo"),
                progress -> {
                    offices.setLogo(null);
                    return true;
                },
                done -> {
                    notices.success(Text.of("settings.done.noLogo"));
                    logo.set(Optional.empty());
                });
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > BIGGEST) {
                throw Problem.of("settings.logo.big", String.valueOf(file.getFileName()));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(
                    Text.of("settings.logo.unreadable", String.valueOf(file.getFileName())), e);
        }
    }
}
