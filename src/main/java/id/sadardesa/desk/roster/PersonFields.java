package id.sadardesa.desk.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.desk.widget.TypedDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed about a person, exactly as it was typed, until it becomes a form. */
final class PersonFields {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    final StringProperty nik = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty titleBefore = new SimpleStringProperty("");
    final StringProperty titleAfter = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    final StringProperty birthPlace = new SimpleStringProperty("");
    final StringProperty birthDate = new SimpleStringProperty("");
    final StringProperty mother = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty kpj = new SimpleStringProperty("");
    final BooleanProperty asn = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Marital> marital = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Blood> blood = new SimpleObjectProperty<>();
    final StringProperty postcode = new SimpleStringProperty("");
    final StringProperty npwp = new SimpleStringProperty("");
    final StringProperty staffNumber = new SimpleStringProperty("");

    List<StringProperty> texts() {
        return List.of(
                nik,
                name,
                titleBefore,
                titleAfter,
                birthPlace,
                birthDate,
                mother,
                address,
                phone,
                email,
                kpj,
                note,
                postcode,
                npwp,
                staffNumber);
    }

    /** What is chosen, not typed. */
    List<Property<?>> choices() {
        return List.of(sex, asn, marital, blood);
    }

    void show(PersonForm form) {
        nik.set(text(form.nik()));
        name.set(form.name());
        titleBefore.set(text(form.titleBefore()));
        titleAfter.set(text(form.titleAfter()));
        sex.set(form.sex());
        birthPlace.set(text(form.birthPlace()));
        birthDate.set(date(form.birthDate()));
        mother.set(text(form.mother()));
        address.set(text(form.address()));
        phone.set(text(form.phone()));
        email.set(text(form.email()));
        kpj.set(text(form.kpj()));
        asn.set(form.asn());
        note.set(text(form.note()));
        show(form.particulars());
    }

    PersonForm form() {
        return new PersonForm(
                filled(nik),
                name.get().strip(),
                filled(titleBefore),
                filled(titleAfter),
                sex.get(),
                filled(birthPlace),
                parse(birthDate.get()),
                filled(mother),
                filled(address),
                filled(phone),
                filled(email),
                filled(kpj),
                asn.get(),
                filled(note),
                new Particulars(
                        marital.get(),
                        blood.get(),
                        filled(postcode),
                        filled(npwp),
                        filled(staffNumber)));
    }

    private void show(Particulars asked) {
        marital.set(asked.marital());
        blood.set(asked.blood());
        postcode.set(text(asked.postcode()));
        npwp.set(text(asked.npwp()));
        staffNumber.set(text(asked.staffNumber()));
    }

    /** What cannot even become a form: a date nobody can read. */
    List<FieldProblem> unreadable() {
        List<FieldProblem> problems = new ArrayList<>();
        unreadable("birthDate", birthDate.get(), problems);
        return problems;
    }

    static void unreadable(String field, String typed, List<FieldProblem> problems) {
        if (!typed.isBlank() && parse(typed) == null) {
            Text trouble = TypedDate.trouble(typed);
            problems.add(FieldProblem.error(field, trouble.key(), trouble.values().toArray()));
        }
    }

    static @Nullable LocalDate parse(String typed) {
        return TypedDate.read(typed).orElse(null);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static @Nullable String filled(StringProperty property) {
        String text = property.get() == null ? "" : property.get().strip();
        return text.isEmpty() ? null : text;
    }
}
