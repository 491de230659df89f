package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick that is full, pulled out, or keeps other bytes: it is said, and nothing half stays. */
class SafeFileTest {
    private static final int ROOM = 100_000;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void oneIsThere() throws IOException {
        file = folder.resolve("kiriman.sadar");
        Files.writeString(file, "yang lama");
    }

    private static void content(OutputStream out) throws IOException {
        byte[] line = "SADAR Desa\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 30_000; i++) {
            out.write(line);
        }
    }

    private String refusal(Medium medium) {
        Problem problem =
                assertThrows(
                        Problem.class, () -> SafeFile.write(medium, file, SafeFileTest::content));
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            String sentence = texts.get(problem.text());
            assertTrue(sentence.contains(file.toString()), sentence);
            assertTrue(!sentence.contains("Exception"), sentence);
        }
        return problem.text().key();
    }

    private void nothingHalf(String whole) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
        assertEquals(whole, Files.readString(file));
    }

    /** A real place, of which one thing fails. */
    private static class Failing implements Medium {
        @Override
        public Sink create(Path path) throws IOException {
            return REAL.create(path);
        }

        @Override
        public InputStream open(Path path) throws IOException {
            return REAL.open(path);
        }

        @Override
        public long room(Path folder) throws IOException {
            return REAL.room(folder);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            REAL.move(from, to);
        }
    }

    /** A file of which writing, forcing or closing fails. */
    private static class Weak implements Medium.Sink {
        private final Medium.Sink real;

        Weak(Path path) throws IOException {
            this.real = Medium.REAL.create(path);
        }

        @Override
        public OutputStream out() {
            return real.out();
        }

        @Override
        public void force() throws IOException {
            real.force();
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }

    @Test
    void aWholeFileIsThere() throws IOException {
        SafeFile.write(file, SafeFileTest::content);
        assertEquals(330_000, Files.size(file));
        nothingHalf("SADAR Desa\n".repeat(30_000));
    }

    @Test
    void aFullMediumIsSaid() throws IOException {
        assertEquals(
                "base.file.full",
                refusal(
                        new Failing() {
                            @Override
                            public Sink create(Path path) throws IOException {
                                return full(path);
                            }

                            @Override
                            public long room(Path folder) {
                                return 0;
                            }
                        }));
        nothingHalf("yang lama");
    }

    private static Medium.Sink full(Path path) throws IOException {
        return new Weak(path) {
            @Override
            public OutputStream out() {
                return new FilterOutputStream(super.out()) {
                    private int written;

                    @Override
                    public void write(byte[] from, int offset, int length) throws IOException {
                        int fits = Math.min(length, ROOM - written);
                        out.write(from, offset, fits);
                        written += fits;
                        if (fits < length) {
                            throw new IOException("No space left on device");
                        }
                    }
                };
            }
        };
    }

    /** Some systems say only when the file is forced or closed that it did not fit. */
    @Test
    void aMediumThatIsFullOnlyInTheEndIsSaid() throws IOException {
        assertEquals(
                "base.file.unwritable",
                refusal(
                        new Failing() {
                            @Override
                            public Sink create(Path path) throws IOException {
                                return new Weak(path) {
                                    @Override
                                    public void force() throws IOException {
                                        throw new IOException("Input/output error");
                                    }
                                };
                            }
                        }));
        nothingHalf("yang lama");
    }

    @Test
    void aFileThatVanishesBeforeItIsReadBackIsSaid() throws IOException {
        assertEquals(
                "base.file.vanished",
                refusal(
                        new Failing() {
                            @Override
                            public InputStream open(Path path) throws IOException {
                                Files.delete(path);
                                return super.open(path);
                            }
                        }));
        nothingHalf("yang lama");
    }

    @Test
    void aStickThatIsPulledOutWhileItIsReadBackIsSaid() throws IOException {
        assertEquals(
                "base.file.vanished",
                refusal(
                        new Failing() {
                            @Override
                            public InputStream open(Path path) throws IOException {
                                return new FilterInputStream(super.open(path)) {
                                    @Override
                                    public int read(byte[] to, int offset, int length)
                                            throws IOException {
                                        throw new IOException("Input/output error");
                                    }
                                };
                            }
                        }));
        nothingHalf("yang lama");
    }

    @Test
    void otherBytesThanWereWrittenAreSaid() throws IOException {
        for (int place : new int[] {0, 65_536, 329_999}) {
            assertEquals(
                    "base.file.differs",
                    refusal(
                            new Failing() {
                                @Override
                                public InputStream open(Path path) throws IOException {
                                    byte[] bytes = Files.readAllBytes(path);
                                    bytes[place] ^= 1;
                                    return new ByteArrayInputStream(bytes);
                                }
                            }));
            nothingHalf("yang lama");
        }
    }

    @Test
    void aStickThatIsPulledOutBeforeTheFileIsInItsPlaceIsSaid() throws IOException {
        assertEquals(
                "base.file.unwritable",
                refusal(
                        new Failing() {
                            @Override
                            public void move(Path from, Path to) throws IOException {
                                throw new FileNotFoundException("No such device");
                            }

                            @Override
                            public long room(Path folder) throws IOException {
                                throw new FileNotFoundException("No such device");
                            }
                        }));
        nothingHalf("yang lama");
    }

    @Test
    void whatCannotBeMadeLeavesTheOldFile() throws IOException {
        assertThrows(
                Problem.class,
                () ->
                        SafeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw Problem.of("base.cancelled");
                                }));
        nothingHalf("yang lama");
        assertThrows(
                IllegalStateException.class,
                () ->
                        SafeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IllegalStateException();
                                }));
        nothingHalf("yang lama");
    }
}
