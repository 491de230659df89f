package id.sadardesa.testkit;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * A program of its own that writes into an office until it is killed, and says the number of every
 * action the moment it is acknowledged. Its words: a data folder, a passphrase, how many actions at
 * most.
 */
public final class Scribe {
    private Scribe() {}

    public static void main(String[] args) {
        PrintStream say = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Wiring office =
                FolderWiring.unlock(
                        new DataFolder(Path.of(args[0])),
                        args[1].toCharArray(),
                        TestOffice.CLOCK)) {
            if (office.villages.all().isEmpty()) {
                office.villages.add(new VillageForm("35.16.09.2001", "Punggul", Village.Kind.DESA));
            }
            UUID village = office.villages.all().get(0).id();
            say.println("open");
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                int before = office.people.all().size();
                office.people.register(
                        PersonForm.named("Orang " + before),
                        List.of(PostForm.of(village, PostKind.RT)));
                say.println(office.journal.lastSeq());
            }
        }
        say.println("closed");
    }

    /** Starts the program with the classes of this one. */
    public static Process start(Path folder, String passphrase, int actions) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        folder.toString(),
                        passphrase,
                        Integer.toString(actions))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
