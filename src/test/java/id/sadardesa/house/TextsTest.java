package id.sadardesa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both languages are complete, nothing in them is unused, and both fill in the same values. */
class TextsTest {
    private static final Pattern HEADING =
            Pattern.compile(
                    "\\.(?:form|ask)\\(\\s*Text\\.of\\((?:[^\";]*\\? )?\"([\\w.]+)\"(?: :"
                            + " \"([\\w.]+)\")?");

    @Test
    void bothLanguagesAreComplete() {
        assertEquals("", String.join("\n", new TextRules(SourceTree.HOUSE).offences()));
    }

    /** A heading shows the underscore of an Alt letter as it is; only a button hides it. */
    @Test
    void noHeadingOfAFormHasAnAltLetter() throws IOException {
        Texts texts = Texts.indonesian();
        List<String> headings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/sadardesa/desk"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                HEADING.matcher(Files.readString(file))
                        .results()
                        .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                        .filter(Objects::nonNull)
                        .forEach(headings::add);
            }
        }
        assertTrue(headings.size() > 20, headings.toString());
        assertEquals(
                List.of(),
                headings.stream()
                        .filter(texts::has)
                        .filter(key -> texts.get(key).startsWith("_"))
                        .toList());
    }

    @Test
    void everyFaultIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("messages_id.properties"),
                """
                # ---- roster
                # dynamic: roster.gone.
                roster.form.name=Nama {0}
                roster.form.unused=Tidak dipakai
                roster.form.apostrophe=Jum'at
                roster.form.empty=
                roster.view.filled=Ada {0} orang
                # ---- card
                village.wrong=Salah bagian
                <<<<<<< card
                """);
        Files.writeString(
                folder.resolve("messages_en.properties"),
                """
                # ---- roster
                roster.form.name=Name {1}
                roster.form.name=Name {1}
                roster.form.apostrophe=Friday
                roster.form.empty=Empty
                roster.view.filled=There are {0} people
                """);
        Files.writeString(
                folder.resolve("Form.java"),
                """
                Text.of("roster.form.name"); Text.of("roster.form.apostrophe");
                Text.of("roster.form.empty"); Text.of("roster.form.missing");
                Action.of("roster.add"); Text.of("roster.sex." + sex); Path.of("kartu.pdf");
                """);
        Files.writeString(folder.resolve("View.fxml"), "<Label text=\"%roster.view.filled\"/>");

        List<String> offences = new TextRules(new SourceTree(folder, folder)).offences();

        for (String said :
                List.of(
                        "missing; paste: roster.form.missing=",
                        "missing; paste: journal.action.roster.add=",
                        "take away in both languages: roster.form.unused",
                        "paste and translate: roster.form.unused=Tidak dipakai",
                        "roster.form.name fills in different values: Nama {0} / Name {1}",
                        "roster.form.name stands twice",
                        "roster.form.apostrophe: an apostrophe is written ''",
                        "roster.form.empty is empty",
                        "FXML cannot fill roster.view.filled",
                        "paste: # dynamic: roster.sex.",
                        "take away: # dynamic: roster.gone.",
                        "not a text: <<<<<<< card",
                        "village.wrong stands in the section card",
                        "sections want the order of the alphabet")) {
            assertTrue(
                    offences.stream().anyMatch(offence -> offence.contains(said)),
                    () -> said + " is not in " + String.join("\n", offences));
        }
        assertTrue(offences.stream().noneMatch(offence -> offence.contains("kartu")));
    }
}
