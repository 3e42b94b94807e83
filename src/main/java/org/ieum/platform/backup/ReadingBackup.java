package org.ieum.platform.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A backup that is read from its beginning to its end. */
public final class ReadingBackup implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream sealed;
    private final DataInputStream in;
    private final Manifest manifest;
    private final Summary summary = new Summary();

    private ReadingBackup(Path file, InputStream sealed, DataInputStream in, Manifest manifest) {
        this.file = file;
        this.sealed = sealed;
        this.in = in;
        this.manifest = manifest;
    }

    /**
     * At its beginning.
     *
     * @throws BackupRefused if it is none, was cut off or changed, or the passphrase is another one
     */
    @SuppressWarnings("resource") // Closed with the backup, or right away.
    public static ReadingBackup open(Path file, Passphrase passphrase) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no backup " + file + ".");
        }
        try {
            InputStream sealed = SealedFile.read(file, passphrase);
            try {
                DataInputStream in = new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(new BufferedInputStream(sealed, BUFFER), BUFFER)));
                return new ReadingBackup(file, sealed, in, Manifest.read(in));
            } catch (IOException e) {
                sealed.close();
                throw changed(file, e);
            }
        } catch (IOException e) {
            throw new BackupRefused(file + " cannot be read: " + e, e);
        }
    }

    public Manifest manifest() { return manifest; }

    /** Takes what is read. */
    interface Taking {

        /** Reads the rows to their end, as PostgreSQL's text format has them. */
        void table(String name, String columns, InputStream rows) throws SQLException, IOException;
    }

    /** Where a sequence stands. */
    record Sequence(long last, boolean called) {}

    /**
     * All the rest, to the last byte.
     *
     * @throws BackupRefused if it was changed
     */
    Map<String, Sequence> readTo(Taking taking) throws SQLException {
        Map<String, Sequence> sequences = new LinkedHashMap<>();
        try {
            char part = in.readChar();
            while (part != WritingBackup.END) {
                switch (part) {
                    case WritingBackup.TABLE -> table(taking);
                    case WritingBackup.SEQUENCES -> sequences(sequences);
                    default -> throw new IOException("an unknown part");
                }
                part = in.readChar();
            }
            if (!in.readUTF().equals(summary.hash()) || in.read() >= 0) {
                throw new IOException("another hash than it says");
            }
            return sequences;
        } catch (IOException e) {
            throw changed(file, e);
        }
    }

    /** What has been read so far. */
    Summary summary() { return summary; }

    /** Reads all of it and takes nothing. */
    static Summary check(Path file, Passphrase passphrase) throws SQLException {
        try (ReadingBackup backup = open(file, passphrase)) {
            backup.readTo((name, columns, rows) -> {});
            return backup.summary();
        }
    }

    private void table(Taking taking) throws SQLException, IOException {
        String name = in.readUTF();
        String columns = in.readUTF();
        MessageDigest digest = Summary.sha256();
        DigestInputStream rows = new DigestInputStream(Frames.reading(in), digest);
        taking.table(name, columns, rows);
        rows.transferTo(OutputStream.nullOutputStream());
        summary.add(name, in.readLong(), digest);
    }

    private void sequences(Map<String, Sequence> sequences) throws IOException {
        int many = in.readInt();
        for (int i = 0; i < many; i++) {
            sequences.put(in.readUTF(), new Sequence(in.readLong(), in.readBoolean()));
        }
    }

    @Override
    public void close() {
        try {
            sealed.close();
        } catch (IOException e) {
            throw new BackupRefused(file + " cannot be read: " + e, e);
        }
    }

    private static BackupRefused changed(Path file, IOException cause) {
        return new BackupRefused(file + " was changed or is damaged: what is in it does not open.", cause);
    }
}
