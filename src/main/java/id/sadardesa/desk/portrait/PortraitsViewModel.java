package id.sadardesa.desk.portrait;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.portrait.Aside;
import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.core.portrait.Shot;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.widget.Ticks;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who has no photograph, and the pictures of a folder before they are kept. */
public final class PortraitsViewModel {
    /** The pictures that can be kept; those are ticked whose person is known. */
    final Ticks<Shot> shots = new Ticks<>(Shot::file);

    final CameraViewModel camera;

    private final Portraits portraits;
    private final Jobs jobs;
    private final Notices notices;
    private final Map<Path, Person> whose = new HashMap<>();
    private final Map<Path, Crop> frames = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable List<CardHolder>> missing =
            new ReadOnlyObjectWrapper<>();

    public PortraitsViewModel(Portraits portraits, Jobs jobs, Notices notices) {
        this.portraits = portraits;
        this.jobs = jobs;
        this.notices = notices;
        this.camera = new CameraViewModel(portraits, jobs, notices, this::refresh);
    }

    /** Who takes part and has no photograph; null until it was read. */
    ReadOnlyObjectProperty<@Nullable List<CardHolder>> missing() {
        return missing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    public void refresh() {
        jobs.ask(portraits::missing, missing::set);
    }

    /** Writes the list of those without a photograph. */
    void print(Path file) {
        jobs.start(
                Text.of("portrait.printing"),
                progress -> {
                    portraits.writeMissing(file, Paper.F4);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of("portrait.printed", String.valueOf(written.getFileName())),
                                written));
    }

    /** Reads the pictures of a folder. */
    void look(Path folder) {
        jobs.start(
                Text.of("portrait.looking"),
                progress -> portraits.look(folder, progress),
                this::show);
    }

    private void show(List<Shot> read) {
        whose.clear();
        frames.clear();
        read.stream().filter(Shot::sure).forEach(one -> whose.put(one.file(), one.people().get(0)));
        shots.show(List.of());
        shots.show(read);
        shots.rows().get().forEach(row -> row.on().set(row.thing().sure()));
    }

    /** Whose a picture is taken for; null while nobody said. */
    @Nullable Person whose(Shot shot) {
        return whose.get(shot.file());
    }

    /** Says whose a picture is. */
    void belongs(Shot shot, Person person) {
        whose.put(shot.file(), person);
        shots.rows().get().stream()
                .filter(row -> row.thing().file().equals(shot.file()))
                .forEach(row -> row.on().set(shot.readable()));
    }

    /** The part of a picture that is kept: the one that was framed last. */
    Crop framed(Shot shot) {
        return frames.getOrDefault(shot.file(), shot.crop());
    }

    /** Frames another part of a picture; it is cut when it is kept. */
    void frame(Shot shot, Crop part) {
        frames.put(shot.file(), part);
    }

    /** Opens a picture, to choose a part of it. */
    void open(Shot shot, Consumer<Opened> show) {
        jobs.ask(() -> Opened.of(portraits.open(shot)), show);
    }

    /** What to look at in a part of a picture. */
    List<Text> remarks(Opened opened, Crop part) {
        return opened.negative().quality(part).remarks(portraits.today());
    }

    /** Leaves the folder. */
    void leave() {
        whose.clear();
        frames.clear();
        shots.show(List.of());
    }

    /** Keeps what is ticked and whose person is known; of two pictures of one person neither. */
    void keep() {
        Map<Shot, UUID> chosen = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (Shot shot : shots.chosen()) {
            Person person = whose(shot);
            if (person != null && shot.readable()) {
                if (!seen.add(person.id())) {
                    notices.attention(Text.of("portrait.twice", person.name()));
                    return;
                }
                chosen.put(shot, person.id());
            }
        }
        if (chosen.isEmpty()) {
            notices.attention(Text.of("portrait.nothing"));
            return;
        }
        Map<Path, Crop> parts = Map.copyOf(frames);
        List<Text> aside = aside(chosen);
        jobs.start(
                Text.of("portrait.keeping"),
                progress -> portraits.keep(cut(chosen, parts, progress)),
                kept -> {
                    notices.success(
                            aside.isEmpty()
                                    ? Text.of("portrait.kept", kept)
                                    : Text.of("portrait.keptSome", kept, aside));
                    leave();
                    refresh();
                });
    }

    /** How many pictures of the folder are not kept, by the reason. */
    private List<Text> aside(Map<Shot, UUID> chosen) {
        Map<Aside.Cause, Integer> times = new EnumMap<>(Aside.Cause.class);
        for (Shot shot : shots.things()) {
            if (!chosen.containsKey(shot)) {
                times.merge(cause(shot, chosen.values()), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .toList();
    }

    private Aside.Cause cause(Shot shot, Collection<UUID> kept) {
        if (!shot.readable()) {
            return Aside.Cause.UNREADABLE;
        }
        Person person = whose(shot);
        if (person != null) {
            return kept.contains(person.id()) ? Aside.Cause.TWICE : Aside.Cause.UNTICKED;
        }
        return shot.people().isEmpty() ? Aside.Cause.NOBODY : Aside.Cause.SEVERAL;
    }

    private Map<Shot, UUID> cut(Map<Shot, UUID> chosen, Map<Path, Crop> parts, Progress progress) {
        Map<Shot, UUID> cut = new LinkedHashMap<>();
        chosen.forEach(
                (shot, person) -> {
                    progress.check();
                    progress.at(cut.size(), chosen.size());
                    Crop part = parts.getOrDefault(shot.file(), shot.crop());
                    boolean same = part.equals(shot.crop());
                    cut.put(same ? shot : portraits.cut(shot, part), person);
                });
        return cut;
    }
}
