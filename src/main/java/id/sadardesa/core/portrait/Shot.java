package id.sadardesa.core.portrait;

import id.sadardesa.base.Text;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture file and whose it may be.
 *
 * @param people who fits its name: one, several namesakes, or nobody
 * @param crop the part of the file that is kept
 * @param picture as it would be kept; empty where the file is no picture that can be
 * @param trouble why it cannot be kept, or null
 * @param remarks what to look at before it is kept, e.g. that it is dark
 */
@SuppressWarnings("ArrayRecordComponent") // shown and kept; never compared
public record Shot(
        Path file,
        By by,
        List<Person> people,
        Crop crop,
        byte[] picture,
        @Nullable Text trouble,
        List<Text> remarks) {
    /** By what a file was matched; the words people read are {@code portrait.by.*}. */
    public enum By {
        /** The NIK stands in its name. */
        NIK,
        /** Its name is the name of one person. */
        NAME,
        /** Its name is the name of several people: somebody must choose. */
        SEVERAL,
        /** Nobody is called so. */
        NOBODY;

        public String textKey() {
            return "portrait.by." + name();
        }
    }

    public Shot {
        people = List.copyOf(people);
        remarks = List.copyOf(remarks);
    }

    /** One that cannot be kept. */
    static Shot aside(Path file, By by, List<Person> people, Text why) {
        return new Shot(file, by, people, Crop.WHOLE, new byte[0], why, List.of());
    }

    /** Whether it is a picture that can be kept. */
    public boolean readable() {
        return picture.length > 0;
    }

    /** Whether it can be kept without anybody choosing. */
    public boolean sure() {
        return readable() && people.size() == 1;
    }

    /** The file's name with a NIK in it masked. */
    public String fileName() {
        return Nik.maskedIn(String.valueOf(file.getFileName()));
    }
}
