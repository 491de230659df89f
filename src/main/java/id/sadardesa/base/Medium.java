package id.sadardesa.base;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a {@link SafeFile} is written to: a disk or a stick, which may be full or pulled out. */
interface Medium {
    /** A file being written. */
    interface Sink extends Closeable {
        OutputStream out();

        /** Returns when all that was written is on the medium. */
        void force() throws IOException;
    }

    Sink create(Path file) throws IOException;

    InputStream open(Path file) throws IOException;

    /** How many more bytes fit into a folder. */
    long room(Path folder) throws IOException;

    /** Puts a whole file into its place. */
    void move(Path from, Path to) throws IOException;

    /** Whatever the system has mounted there. */
    Medium REAL =
            new Medium() {
                @Override
                public Sink create(Path file) throws IOException {
                    FileChannel channel =
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE);
                    return new Sink() {
                        @Override
                        public OutputStream out() {
                            return Channels.newOutputStream(channel);
                        }

                        @Override
                        public void force() throws IOException {
                            channel.force(true);
                        }

                        @Override
                        public void close() throws IOException {
                            channel.close();
                        }
                    };
                }

                @Override
                public InputStream open(Path file) throws IOException {
                    return Files.newInputStream(file);
                }

                @Override
                public long room(Path folder) throws IOException {
                    return Files.getFileStore(folder).getUsableSpace();
                }

                @Override
                public void move(Path from, Path to) throws IOException {
                    SafeFile.move(from, to);
                }
            };
}
