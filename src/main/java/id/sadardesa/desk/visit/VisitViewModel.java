package id.sadardesa.desk.visit;

import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.visit.Visit;
import id.sadardesa.core.visit.Visits;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is brought to one village or to all: the papers, and the message to the head. */
public final class VisitViewModel {
    /** The papers there are; their names are the texts {@code visit.kind.*}. */
    enum Kind {
        /** Taken along by who visits. */
        PAGES("lembar-kunjungan"),
        /** To the head of the village. */
        LETTER("surat-kelengkapan"),
        /** Hangs on the notice board. */
        BOARD("papan-pengumuman");

        private final String fileName;

        Kind(String fileName) {
            this.fileName = fileName;
        }

        String textKey() {
            return "visit.kind." + name();
        }
    }

    /** The sheets an office prints on. */
    enum Sheet {
        F4,
        A4;

        private Paper paper() {
            return this == F4 ? Paper.F4 : Paper.A4;
        }
    }

    /** Which village; nothing means all of them. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PAGES);
    final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.F4);

    /** The letter's number; empty leaves room for it. */
    final StringProperty number = new SimpleStringProperty("");

    /** The message; it may be changed before it is copied. */
    final StringProperty message = new SimpleStringProperty("");

    /** The paper as it will be printed. */
    final Pages pages;

    private final Visits visits;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Visit>> all = new ReadOnlyObjectWrapper<>(List.of());

    /** What was changed by hand, by village; without one it is that of all. */
    private final Map<Optional<UUID>, String> changed = new HashMap<>();

    private @Nullable UUID shown;
    private String made = "";
    private int asked;

    public VisitViewModel(Visits visits, Jobs jobs, Notices notices) {
        this.visits = visits;
        this.jobs = jobs;
        this.notices = notices;
        this.pages = new Pages(jobs);
        village.subscribe(this::other);
        kind.subscribe(this::draw);
        sheet.subscribe(this::draw);
    }

    /** Every village as it is today. */
    ReadOnlyObjectProperty<List<Visit>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /**
     * Reads all villages afresh.
     *
     * @param wanted the village to show then, or null for the one that is shown
     */
    void refresh(@Nullable UUID wanted) {
        jobs.ask(
                visits::all,
                found -> {
                    all.set(found);
                    UUID meant = wanted == null ? id(village.get()) : wanted;
                    Village young =
                            found.stream()
                                    .map(Visit::village)
                                    .filter(one -> one.id().equals(meant))
                                    .findFirst()
                                    .orElse(null);
                    if (young == null ? village.get() == null : young.equals(village.get())) {
                        show();
                    } else {
                        village.set(young);
                    }
                });
    }

    private static @Nullable UUID id(@Nullable Village one) {
        return one == null ? null : one.id();
    }

    /** What was chosen: one village, or all. */
    List<Visit> chosen() {
        UUID wanted = id(village.get());
        return all.get().stream()
                .filter(one -> wanted == null || one.village().id().equals(wanted))
                .toList();
    }

    /** Another village: what was changed by hand for the one before is there when it is again. */
    private void other() {
        if (!message.get().equals(made)) {
            changed.put(Optional.ofNullable(shown), message.get());
        }
        shown = id(village.get());
        String own = changed.remove(Optional.ofNullable(shown));
        if (own == null) {
            made = message.get();
        } else {
            made = "";
            message.set(own);
        }
        show();
    }

    private void show() {
        List<Visit> some = chosen();
        int question = ++asked;
        if (some.isEmpty()) {
            say("");
        } else {
            jobs.ask(
                    () -> visits.messages(some),
                    said -> {
                        if (question == asked) { // another village may have been chosen meanwhile
                            say(said);
                        }
                    });
        }
        draw();
    }

    /** What somebody is changing is left alone. */
    private void say(String said) {
        if (message.get().equals(made)) {
            message.set(said);
            made = said;
        }
    }

    /** Makes the pages anew, e.g. after the number was typed. */
    void draw() {
        List<Visit> some = chosen();
        if (some.isEmpty()) {
            pages.clear();
            return;
        }
        Paper on = sheet.get().paper();
        String letter = letterNumber();
        switch (kind.get()) {
            case PAGES -> pages.look(() -> visits.pages(some, on));
            case LETTER -> pages.look(() -> visits.letters(some, on, letter));
            case BOARD -> pages.look(() -> visits.roster(some, on));
        }
    }

    private @Nullable String letterNumber() {
        return number.get().isBlank() ? null : number.get().strip();
    }

    /** {@code lembar-kunjungan-kalen.pdf} */
    String fileName(String ending) {
        return name(kind.get().fileName, ending);
    }

    /** {@code pesan-kalen.txt} */
    String textName() {
        return name("pesan", "txt");
    }

    private String name(String what, String ending) {
        Village one = village.get();
        String where =
                one == null
                        ? "semua-desa"
                        : one.name().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
        return what + "-" + where + "." + ending;
    }

    /** Writes the paper, or of the board's list a workbook, as the file's name ends. */
    void save(Path file) {
        List<Visit> some = chosen();
        Kind what = kind.get();
        Paper on = sheet.get().paper();
        String letter = letterNumber();
        jobs.start(
                Text.of("visit.room.writing", Text.of(what.textKey())),
                progress -> {
                    switch (what) {
                        case PAGES -> visits.writePages(some, file, on, progress);
                        case LETTER -> visits.writeLetters(some, file, on, letter);
                        case BOARD -> visits.writeRoster(some, file, on, progress);
                    }
                    return file;
                },
                written -> wrote(Text.of(what.textKey()), some.size(), written));
    }

    /** Writes the message as it stands. */
    void saveText(Path file) {
        int count = chosen().size();
        String words = message.get();
        jobs.start(
                Text.of("visit.room.writing", Text.of("visit.room.message")),
                progress -> {
                    visits.writeText(words, file);
                    return file;
                },
                written -> wrote(Text.of("visit.room.message"), count, written));
    }

    private void wrote(Text what, int count, Path written) {
        String name = String.valueOf(written.getFileName());
        notices.wrote(Text.of("visit.room.done", what, count, name), written);
    }

    /** Says that the message is where it can be pasted from. */
    void copied() {
        notices.success(Text.of("visit.room.copied"));
    }
}
