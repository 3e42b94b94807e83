package org.ieum.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder with the database and its secrets: its owner's alone, and one process's at a time. */
final class DataFolder {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * The folder, made if need be, for this process until it {@link #unlock}s it or ends in whatever way.
     *
     * @throws StartRefused if another process has it
     */
    static DataFolder lock(Path path) {
        return tryLock(path)
                .orElseThrow(() -> StartRefused.notNow(
                        "Another process works with the data in " + path
                                + ". Stop it first, or give this one a folder of its own with IEUM_DATA_DIR.",
                        null));
    }

    /** The same; empty if another process has it. */
    static Optional<DataFolder> tryLock(Path path) {
        try {
            Files.createDirectories(path);
            Path lock = path.resolve("lock");
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            // A cluster's volume may be root's, and we may write there for its group: what we make in it is ours alone.
            if (Files.getOwner(path).equals(Files.getOwner(lock))) {
                keepPrivate(path, "rwx------");
            }
            return Optional.of(new DataFolder(path, channel));
        } catch (AccessDeniedException e) {
            throw new StartRefused(notOurs(path), e);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + path + " cannot be used: " + e, e);
        }
    }

    /** As a fresh volume is, which belongs to root. */
    private static String notOurs(Path path) {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return "This process may not write to the data folder " + path + ": " + there + " belongs to "
                    + Files.getOwner(there) + ". Give it to the user that this process runs as; in the image: chown"
                    + " 10001:10001, in Kubernetes a fsGroup of 10001 in the pod's securityContext.";
        } catch (IOException e) {
            return "This process may not write to the data folder " + path + ": " + e;
        }
    }

    Path path() { return path; }

    void unlock() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the owner's rights and nobody else's, where the file system knows such rights. */
    static void keepPrivate(Path path, String rights) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    @SuppressWarnings("resource") // The lock lives as long as the channel.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
