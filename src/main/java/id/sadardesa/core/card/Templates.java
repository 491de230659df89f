package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.picture.Artwork;
import id.sadardesa.core.picture.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cards can look like: the designs of the program, then those of the office's own. */
public final class Templates {
    private static final List<String> STARTERS = List.of("kawung", "polos", "pandan", "terang");
    private static final int LONGEST_NAME = 80;
    private static final long LARGEST_FILE = 12_000_000;
    private static final long LARGEST_PICTURE = 30_000_000;

    private final TemplateStore store;
    private final Journal journal;
    private final Pictures pictures;

    /** Pictures of templates that nobody has saved yet. */
    private final Map<UUID, byte[]> fresh = new ConcurrentHashMap<>();

    /** Read when somebody first asks: the office opens without them. */
    private volatile @Nullable List<Template> starters;

    public Templates(Database database, Journal journal, Pictures pictures) {
        this.store = new TemplateStore(database);
        this.journal = journal;
        this.pictures = pictures;
    }

    private List<Template> starters() {
        List<Template> known = starters;
        if (known == null) {
            known = STARTERS.stream().map(Templates::starter).toList();
            starters = known;
        }
        return known;
    }

    private static Template starter(String code) {
        String file = "/id/sadardesa/core/card/" + code + ".json";
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return TemplateText.read(code, text, picture -> Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Template> all() {
        return Stream.concat(starters().stream(), store.all().stream()).toList();
    }

    /** The template of a code; the first one where that is gone or nobody chose. */
    public Template of(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(starters().get(0));
    }

    /**
     * The template that somebody named by its code or its name; the first one where nobody did.
     *
     * @throws Problem when there is none
     */
    public Template named(String wanted) {
        String clean = wanted.strip();
        if (clean.isEmpty()) {
            return of("");
        }
        List<Template> all = all();
        return all.stream()
                .filter(one -> one.code().equals(clean) || one.name().equalsIgnoreCase(clean))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "card.template.unknown",
                                        clean,
                                        all.stream().map(Template::name).toList()));
    }

    /** Whether it came with the program; such a template is never changed, only copied. */
    public boolean builtIn(Template template) {
        return STARTERS.contains(template.code());
    }

    /**
     * Keeps a template of the office's own; one of the program becomes a copy.
     *
     * @return the template as it is kept
     * @throws Problem when it has no name, another has the same, or nothing stands on its front
     */
    public Template save(Template template, String name) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw Problem.of("card.template.name", LONGEST_NAME);
        }
        String code = isOwn(template) ? template.code() : "t-" + UUID.randomUUID();
        if (all().stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(clean) && !one.code().equals(code))) {
            throw Problem.of("card.template.taken", clean);
        }
        if (template.front().isEmpty()) {
            throw Problem.of("card.template.empty");
        }
        return journal.act(
                Action.of("card.templateSave", clean),
                pen -> {
                    Template kept =
                            template.named(code, clean).picturing(id -> keepPicture(pen, id));
                    TemplateStore.keep(pen, kept);
                    return kept;
                });
    }

    private UUID keepPicture(Pen pen, UUID id) {
        byte[] bytes = fresh.get(id);
        return bytes == null ? id : pictures.keep(pen, bytes);
    }

    private boolean isOwn(Template template) {
        return store.all().stream().anyMatch(one -> one.code().equals(template.code()));
    }

    /**
     * Takes a template of the office's own away; batches drawn with it fall back to the first one.
     *
     * @throws Problem when it came with the program
     */
    public void remove(Template template) {
        if (builtIn(template)) {
            throw Problem.of("card.template.builtIn");
        }
        journal.act(
                Action.of("card.templateRemove", template.name()),
                pen -> {
                    TemplateStore.delete(pen, template.code());
                    return template;
                });
    }

    /**
     * Takes a picture for a template, e.g. a background, decoded before it is accepted; it is kept
     * with the template that shows it.
     *
     * @throws Problem when it is none, is cut short, too big, or in a form that does not print
     */
    public UUID picture(byte[] file) {
        byte[] accepted = Artwork.accept(file);
        UUID id = Ids.next();
        fresh.put(id, accepted);
        return id;
    }

    /**
     * The same from a file.
     *
     * @throws Problem besides when the file cannot be read
     */
    public UUID picture(Path file) {
        try {
            if (Files.size(file) > LARGEST_PICTURE) {
                throw Problem.of("picture.heavy", LARGEST_PICTURE / 1_000_000);
            }
            return picture(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Problem(Text.of("picture.broken"), e);
        }
    }

    /** The bytes of a picture; null when it is gone. */
    byte @Nullable [] bytes(UUID picture) {
        byte[] waiting = fresh.get(picture);
        return waiting != null ? waiting : pictures.bytes(picture).orElse(null);
    }

    /** Writes a template with its pictures to a file that another office can take in. */
    public void export(Template template, Path file) {
        String text = TemplateText.write(template, this::bytesOrNone);
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] bytesOrNone(UUID picture) {
        byte[] bytes = bytes(picture);
        return bytes == null ? new byte[0] : bytes;
    }

    /**
     * Takes a template from a file; a picture in it that is none is left out.
     *
     * @throws Problem when it is no such file or was damaged
     */
    public Template take(Path file) {
        Template read =
                TemplateText.read(
                        "",
                        text(file),
                        picture -> {
                            try {
                                return Optional.of(picture(Base64.getDecoder().decode(picture)));
                            } catch (Problem | IllegalArgumentException e) {
                                return Optional.empty();
                            }
                        });
        return save(read, freeName(read.name()));
    }

    /** A name like this that no template has, e.g. with a number behind it. */
    public String freeName(String wanted) {
        String stem = cut(wanted.strip(), LONGEST_NAME);
        String name = stem;
        for (int i = 2; taken(name); i++) {
            String number = " (" + i + ")";
            name = cut(stem, LONGEST_NAME - number.length()) + number;
        }
        return name;
    }

    private static String cut(String name, int longest) {
        return name.substring(0, Math.min(longest, name.length())).strip();
    }

    private boolean taken(String name) {
        return all().stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw Problem.of("card.template.foreign");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new Problem(Text.of("card.template.foreign"), e);
        }
    }
}
