package id.sadardesa.core.portrait;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.picture.Negative;
import id.sadardesa.core.picture.Photo;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The door to photographs that come in a folder, all at once or one by one from a camera. */
public final class Portraits {
    /** What a camera or a telephone makes; others are not photographs. */
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "heic", "heif", "webp");

    /** More than any office has; a wrong folder is not read for an hour. */
    private static final int MOST = 5000;

    private final Offices offices;
    private final People people;
    private final Cards cards;
    private final Journal journal;
    private final Clock clock;

    public Portraits(Offices offices, People people, Cards cards, Journal journal, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.cards = cards;
        this.journal = journal;
        this.clock = clock;
    }

    /** The day by which the age of a picture goes. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who takes part and has no photograph, in the order of the cards. */
    public List<CardHolder> missing() {
        return cards.holders(CardChoice.everybody()).stream()
                .filter(one -> one.person().photoId() == null)
                .toList();
    }

    /**
     * Writes the same as a PDF, village by village, to be carried to the villages.
     *
     * @throws Problem when everybody has a photograph, or the file cannot be written
     */
    public void writeMissing(Path file, Paper sheet) {
        List<CardHolder> missing = missing();
        if (missing.isEmpty()) {
            throw Problem.of("portrait.complete");
        }
        Stationery stationery =
                Stationery.of(offices, sheet, LocalDate.now(clock), Texts.indonesian());
        SafeFile.write(file, out -> new MissingPaper(missing, stationery).write(out));
    }

    /**
     * Looks through a folder, without the folders in it; nothing is kept.
     *
     * @return every picture file by name, also those that cannot be kept
     * @throws Problem when the folder cannot be read, or holds no picture or too many
     */
    public List<Shot> look(Path folder, Progress progress) {
        List<Path> files = files(folder);
        LocalDate today = LocalDate.now(clock);
        FileNames names = new FileNames(people.lines(today));
        List<Shot> shots = new ArrayList<>();
        for (Path file : files) {
            progress.check();
            progress.at(shots.size(), files.size());
            shots.add(shot(file, names, today));
        }
        return shots;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(Portraits::picture).filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                throw Problem.of("portrait.none", folder.toString());
            }
            if (files.size() > MOST) {
                throw Problem.of("portrait.many", files.size(), folder.toString(), MOST);
            }
            return files;
        } catch (IOException e) {
            throw new Problem(Text.of("portrait.folder", folder.toString()), e);
        }
    }

    static boolean picture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Shot shot(Path file, FileNames names, LocalDate today) {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.lastIndexOf('.'));
        Person byNik = names.byNik(stem);
        List<Person> found = byNik == null ? names.byName(stem) : List.of(byNik);
        Shot.By by =
                byNik != null
                        ? Shot.By.NIK
                        : switch (found.size()) {
                            case 0 -> Shot.By.NOBODY;
                            case 1 -> Shot.By.NAME;
                            default -> Shot.By.SEVERAL;
                        };
        try {
            Negative negative = Negative.of(Files.readAllBytes(file));
            Crop crop = Crop.portrait(negative.ratio());
            return new Shot(
                    file,
                    by,
                    found,
                    crop,
                    negative.print(crop),
                    null,
                    negative.quality(crop).remarks(today));
        } catch (Problem e) {
            return Shot.aside(file, by, found, e.text());
        } catch (IOException e) {
            return Shot.aside(file, by, found, Text.of("portrait.unreadable"));
        }
    }

    /** What of a folder is kept where nobody can be asked, and why the rest is not. */
    public Sorting sort(List<Shot> shots) {
        return Sorting.of(
                shots,
                (person, shot) ->
                        people.photo(person)
                                .filter(known -> Arrays.equals(known, shot.picture()))
                                .isPresent());
    }

    /**
     * Opens a picture again, to choose a part of it.
     *
     * @throws Problem when the file cannot be read any more
     */
    public Negative open(Shot shot) {
        return Negative.of(bytes(shot));
    }

    /**
     * Another part of a picture, as sharp as the file allows.
     *
     * @throws Problem when the file cannot be read any more
     */
    public Shot cut(Shot shot, Crop crop) {
        Negative negative = Negative.of(bytes(shot), crop);
        return new Shot(
                shot.file(),
                shot.by(),
                shot.people(),
                crop,
                negative.print(crop),
                null,
                negative.quality(crop).remarks(LocalDate.now(clock)));
    }

    private static byte[] bytes(Shot shot) {
        return bytes(shot.file(), shot.fileName());
    }

    private static byte[] bytes(Path file, String said) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(Text.of("portrait.gone", said), e);
        }
    }

    /**
     * Watches a folder into which a camera writes, from now on.
     *
     * @throws Problem when it cannot be read
     */
    public CameraFolder watch(Path folder) {
        return CameraFolder.watch(folder);
    }

    /**
     * Opens what a camera has just written.
     *
     * @throws Problem when it is no picture that can be kept
     */
    public Negative open(Path file) {
        return Negative.of(bytes(file, String.valueOf(file.getFileName())));
    }

    /**
     * Keeps a part of what a camera has written as somebody's photograph.
     *
     * @throws Problem when it cannot be kept; nothing changes then
     */
    public void take(Path file, Crop part, UUID person) {
        byte[] picture = Photo.accept(bytes(file, String.valueOf(file.getFileName())), part);
        people.setPhoto(person, picture);
    }

    /**
     * Keeps pictures as people's photographs, as one action.
     *
     * @param chosen whose each picture is
     * @return how many people have another photograph now
     * @throws Problem when one of them cannot be kept; nobody's changes then
     */
    public int keep(Map<Shot, UUID> chosen) {
        return journal.act(
                Action.of("portrait.keep", chosen.size()),
                pen -> {
                    chosen.forEach((shot, person) -> people.setPhoto(person, picture(shot)));
                    return chosen.size();
                });
    }

    private static byte[] picture(Shot shot) {
        if (!shot.readable()) {
            throw Problem.of("portrait.broken", shot.fileName());
        }
        return shot.picture();
    }
}
