package id.sadardesa.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Writes a file so that a power cut leaves the old one or the new one, never half of either. */
public final class SafeFile {
    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** With so few bytes left, a file that cannot be written does not fit. */
    private static final long LITTLE = 1 << 16;

    private SafeFile() {}

    /**
     * Writes beside the target, forces it to the medium, reads it back and moves it into place.
     *
     * @throws Problem when the place cannot be written to, is full, or was pulled out, or what is
     *     read back differs; what stood in the place before stands there still
     */
    public static void write(Path target, Content content) {
        write(Medium.REAL, target, content);
    }

    /**
     * The same for a secret: the file is ours alone from its first byte.
     *
     * @return whether nobody else may read it; false also where the system cannot say so
     * @throws Problem as {@link #write(Path, Content)}
     */
    public static boolean writeForUs(Path target, Content content) {
        write(new OwnerOnly(), target, content);
        return OwnerOnly.holds(target);
    }

    static void write(Medium medium, Path target, Content content) {
        Path place = target.toAbsolutePath();
        Path folder = place.getParent() == null ? place : place.getParent();
        Path temporary = folder.resolve("." + place.getFileName() + ".tmp");
        try {
            Files.createDirectories(folder);
            byte[] written = writeAndForce(medium, temporary, content);
            if (!Arrays.equals(written, readBack(medium, temporary, place))) {
                throw Problem.of("base.file.differs", place.toString());
            }
            medium.move(temporary, place);
        } catch (AccessDeniedException e) {
            throw new Problem(Text.of("base.file.denied", place.toString()), e);
        } catch (IOException e) {
            throw new Problem(unwritable(medium, folder, place, e), e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** Each system says in its own words that a medium is full. */
    private static Text unwritable(Medium medium, Path folder, Path place, IOException e) {
        boolean full;
        try {
            full = medium.room(folder) < LITTLE;
        } catch (IOException gone) {
            full = false;
        }
        return full
                ? Text.of("base.file.full", place.toString())
                : Text.of("base.file.unwritable", place.toString(), String.valueOf(e.getMessage()));
    }

    private static byte[] writeAndForce(Medium medium, Path file, Content content)
            throws IOException {
        MessageDigest digest = sha256();
        try (Medium.Sink sink = medium.create(file)) {
            OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(sink.out(), 1 << 16), digest);
            content.writeTo(out);
            out.flush();
            sink.force();
        }
        return digest.digest();
    }

    private static byte[] readBack(Medium medium, Path file, Path place) {
        try (var in = medium.open(file)) {
            return digestOf(in);
        } catch (IOException e) {
            throw new Problem(Text.of("base.file.vanished", place.toString()), e);
        }
    }

    private static byte[] digestOf(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
        }
        return digest.digest();
    }

    /** Puts a whole file into its place, where it is still after a power cut. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        Path folder = to.getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /** Takes a file away if that is possible; what cannot be deleted is no trouble of its own. */
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger("id.sadardesa.base").log(Level.DEBUG, "left behind", e);
        }
    }

    /** Makes the names in a folder last through a power cut, where the system lets us. */
    private static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no folder; its file system keeps names by itself
            System.getLogger("id.sadardesa.base").log(Level.DEBUG, "not forced", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
