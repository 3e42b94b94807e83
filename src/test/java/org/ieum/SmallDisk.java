package org.ieum;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own in memory, which only root may make on Linux. */
final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final Path folder;

    /** One of so many megabytes; the test is left out where there can be none. */
    SmallDisk(Path folder, int megabytes) throws Exception {
        this.folder = folder;
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=700", "ieum-faults", folder.toString())
                        == 0,
                "no right to mount a small disk");
    }

    /** Fills it to its last block. */
    void fill() throws IOException {
        try (OutputStream out =
                Files.newOutputStream(folder.resolve("filler"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] piece = new byte[PIECE];
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > PIECE) {
                throw full;
            }
        }
    }

    /** Gives back what was filled. */
    void empty() throws IOException {
        Files.deleteIfExists(folder.resolve("filler"));
    }

    void grow(int megabytes) {
        run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString());
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .inheritIO()
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }
}
