package id.sadardesa.desk.succession;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.succession.SuccessionForm;
import id.sadardesa.core.succession.Successions;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields of a change of holders as they stand on the screen. */
final class Stated {
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable HeldSeat> seat = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable EndCause> cause = new SimpleObjectProperty<>();
    final BooleanProperty fresh = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable RosterLine> successor = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty nik = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> born = new SimpleObjectProperty<>();
    final BooleanProperty asn = new SimpleBooleanProperty();
    final ObjectProperty<Appointment> appointment =
            new SimpleObjectProperty<>(Appointment.DEFINITIF);
    final StringProperty skNumber = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> skDate = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> starts = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> ends = new SimpleObjectProperty<>();
    final BooleanProperty giveUp = new SimpleBooleanProperty(true);
    final BooleanProperty enrol = new SimpleBooleanProperty(true);
    final BooleanProperty jht = new SimpleBooleanProperty();
    final BooleanProperty jp = new SimpleBooleanProperty();
    private @Nullable LocalDate preset;
    private @Nullable Sex carriedSex;
    private @Nullable LocalDate carriedBirth;
    final ObjectProperty<Period> firstMonth;
    final ObjectProperty<Funding> funding = new SimpleObjectProperty<>(Funding.ADD);

    Stated(LocalDate today) {
        firstMonth = new SimpleObjectProperty<>(Period.of(today));
        nik.subscribe(typed -> Nik.parse(typed).ifPresent(whole -> take(whole, today)));
        lastDay.subscribe(
                day -> {
                    if (day != null) {
                        starts.set(day.plusDays(1));
                    }
                });
        starts.subscribe(
                day -> {
                    if (day != null) {
                        firstMonth.set(Successions.firstMonth(day));
                    }
                });
    }

    /** A NIK carries sex and birth date; what somebody stated differently stays. */
    private void take(Nik whole, LocalDate today) {
        if (sex.get() == null || sex.get() == carriedSex) {
            carriedSex = whole.sex();
            sex.set(carriedSex);
        }
        if (born.get() == null || born.get().equals(carriedBirth)) {
            carriedBirth = whole.birthDate(today);
            born.set(carriedBirth);
        }
    }

    /** Everything that the outcome hangs on. */
    Stream<Property<?>> all() {
        return Stream.of(
                seat,
                lastDay,
                cause,
                fresh,
                successor,
                name,
                nik,
                sex,
                born,
                asn,
                appointment,
                skNumber,
                skDate,
                starts,
                ends,
                giveUp,
                enrol,
                jht,
                jp,
                firstMonth,
                funding);
    }

    void forget() {
        Stream.of(village, seat, lastDay, cause, successor, sex, born, skDate, starts, ends)
                .forEach(each -> each.setValue(null));
        Stream.of(name, nik, skNumber).forEach(each -> each.set(""));
        fresh.set(false);
        asn.set(false);
        appointment.set(Appointment.DEFINITIF);
        giveUp.set(true);
        enrol.set(true);
        jht.set(false);
        jp.set(false);
        funding.set(Funding.ADD);
    }

    /**
     * Takes the last day of the post as it is on record, unless somebody stated another.
     *
     * @param recorded null where none is on record
     */
    void ending(@Nullable LocalDate recorded) {
        boolean untouched = Objects.equals(lastDay.get(), preset);
        LocalDate followed = preset == null ? null : preset.plusDays(1);
        preset = recorded;
        if (untouched) {
            if (Objects.equals(starts.get(), followed)) {
                starts.set(null);
            }
            lastDay.set(recorded);
        }
    }

    private static boolean typed(
            @Nullable LocalDate recorded, ObjectProperty<@Nullable LocalDate> field) {
        return field.get() != null && !field.get().equals(recorded);
    }

    /** Whether anything is filled in beside where it is about. */
    boolean any() {
        return typed(preset, lastDay)
                || typed(preset == null ? null : preset.plusDays(1), starts)
                || Stream.of(cause, successor, sex, born, skDate, ends)
                        .anyMatch(each -> each.getValue() != null)
                || Stream.of(name, nik, skNumber).anyMatch(each -> !each.get().isBlank());
    }

    /** Whether a field, named as in the form, has something in it. */
    boolean filled(String field) {
        return switch (field) {
            case "lastDay" -> lastDay.get() != null;
            case "cause" -> cause.get() != null;
            case "successor" -> successor.get() != null;
            case "name" -> !name.get().isBlank();
            case "nik" -> !nik.get().isBlank();
            case "starts" -> starts.get() != null;
            default -> true;
        };
    }

    /** Empty until village and seat are chosen. */
    Optional<SuccessionForm> form() {
        Village place = village.get();
        HeldSeat chosen = seat.get();
        if (place == null || chosen == null) {
            return Optional.empty();
        }
        RosterLine known = successor.get();
        Post post = chosen.post();
        return Optional.of(
                new SuccessionForm(
                        post,
                        post == null ? null : lastDay.get(),
                        post == null ? null : cause.get(),
                        place.id(),
                        chosen.kind(),
                        post == null ? null : post.unit(),
                        fresh.get() || known == null ? null : known.person().id(),
                        fresh.get() ? newcomer() : null,
                        appointment.get(),
                        said(skNumber),
                        skDate.get(),
                        starts.get(),
                        ends.get(),
                        giveUp.get(),
                        enrol.get(),
                        programmes(),
                        firstMonth.get(),
                        funding.get()));
    }

    private static @Nullable String said(StringProperty typed) {
        return typed.get().isBlank() ? null : typed.get().strip();
    }

    private Set<Programme> programmes() {
        Set<Programme> wanted = EnumSet.of(Programme.JKK, Programme.JKM);
        if (jht.get()) {
            wanted.add(Programme.JHT);
        }
        if (jp.get()) {
            wanted.add(Programme.JP);
        }
        return wanted;
    }

    private PersonForm newcomer() {
        return PersonForm.named(name.get().strip())
                .card(said(nik), sex.get(), born.get())
                .servant(asn.get());
    }
}
