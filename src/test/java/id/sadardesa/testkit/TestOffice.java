package id.sadardesa.testkit;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.base.QuickLock;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.training.TrainingOffice;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real office on a real encrypted database in a folder of its own, on a fixed day: 10 March 2026.
 */
public final class TestOffice implements AutoCloseable {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-10T03:00:00Z"), ZoneOffset.ofHours(7));

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static final char[] PASSPHRASE = "sandi uji".toCharArray();

    private final DataFolder folder;
    private Wiring wiring;

    private TestOffice(DataFolder folder, Wiring wiring) {
        this.folder = folder;
        this.wiring = wiring;
    }

    /** Kecamatan Dlanggu without villages or people. */
    public static TestOffice in(Path folder) {
        DataFolder place = new DataFolder(folder.resolve("kantor"));
        Mould.cast("dlanggu", TestOffice::make, place);
        return new TestOffice(place, FolderWiring.unlock(place, PASSPHRASE, CLOCK));
    }

    private static void make(DataFolder place) {
        OfficeForm form = OfficeForm.of(Office.Role.KECAMATAN, "35.16.09", "Dlanggu", "Mojokerto");
        FolderWiring.create(place, PASSPHRASE, CLOCK, made -> made.offices.setUp(form)).close();
        QuickLock.on(place, PASSPHRASE);
    }

    /** The training office with all its people, in a folder of its own. */
    public static Wiring training(DataFolder place) {
        Mould.cast("latihan", TestOffice::train, place);
        return FolderWiring.unlock(place, TrainingOffice.PASSPHRASE.toCharArray(), CLOCK);
    }

    private static void train(DataFolder place) {
        FolderWiring.train(place, CLOCK, Progress.SILENT).close();
        QuickLock.on(place, TrainingOffice.PASSPHRASE.toCharArray());
    }

    /** An office as papers head themselves with it, without a database. */
    public static Office letterhead(boolean training) {
        return new Office(
                new UUID(0, 1),
                Office.Role.KECAMATAN,
                training,
                "35.16.09",
                "Dlanggu",
                "Mojokerto",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Registration.NONE);
    }

    public Wiring rooms() {
        return wiring;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Closes the office and opens it again, as the next morning would. */
    public Wiring restart() {
        return restart(CLOCK);
    }

    /** Closes the office and opens it again on another day. */
    public Wiring restart(LocalDate day) {
        return restart(Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), CLOCK.getZone()));
    }

    private Wiring restart(Clock clock) {
        wiring.close();
        wiring = FolderWiring.unlock(folder, PASSPHRASE, clock);
        return wiring;
    }

    public Village village(String code, String name) {
        wiring.villages.add(new VillageForm(code, name, Village.Kind.DESA));
        return wiring.villages.all().stream()
                .filter(village -> village.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A synthetic person; the NIK is made from the birth date, the sex and a serial number of 1 to
     * 9999.
     */
    public UUID person(
            String name, LocalDate born, Sex sex, int serial, Village village, PostKind... kinds) {
        return wiring.people.register(
                form(name, born, sex, serial),
                List.of(kinds).stream().map(kind -> PostForm.of(village.id(), kind)).toList());
    }

    public static PersonForm form(String name, LocalDate born, Sex sex, int serial) {
        return new PersonForm(
                nik(born, sex, serial),
                name,
                null,
                null,
                sex,
                "Mojokerto",
                born,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                Particulars.NONE);
    }

    /** The same form with one field otherwise, named as in {@link PersonForm}. */
    public static PersonForm with(PersonForm form, String field, @Nullable Object value) {
        RecordComponent[] fields = PersonForm.class.getRecordComponents();
        Class<?>[] types = new Class<?>[fields.length];
        @Nullable Object[] values = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                types[i] = fields[i].getType();
                boolean meant = fields[i].getName().equals(field);
                values[i] = meant ? value : fields[i].getAccessor().invoke(form);
            }
            return PersonForm.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A well-formed NIK of kecamatan 35.16.09. */
    public static String nik(LocalDate born, Sex sex, int serial) {
        int day = born.getDayOfMonth() + (sex == Sex.P ? 40 : 0);
        return String.format(
                Locale.ROOT,
                "351609%02d%02d%02d%04d",
                day,
                born.getMonthValue(),
                born.getYear() % 100,
                serial);
    }

    /** Changes a person as a form does that was filled in a moment ago. */
    public boolean change(UUID person, PersonForm form) {
        PersonForm seen = PersonForm.of(wiring.people.find(person).orElseThrow());
        return wiring.people.change(person, seen, form);
    }

    @Override
    public void close() {
        wiring.close();
    }
}
