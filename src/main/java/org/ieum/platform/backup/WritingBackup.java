package org.ieum.platform.backup;

import io.quarkus.runtime.LaunchMode;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.ieum.platform.seal.KeyProof;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies all tables as they are in one moment; whoever uses the service meanwhile is neither waited for nor kept waiting. */
public final class WritingBackup {

    /** What is read says which part follows. */
    static final char TABLE = 'T';

    static final char SEQUENCES = 'S';
    static final char END = 'E';

    private final Connection database;
    private final String program;
    private final Passphrase passphrase;

    /**
     * Of a database.
     *
     * @param database of the application or of the owner of its tables; its transaction is ended
     * @param program the version of Ieum that runs
     */
    public WritingBackup(Connection database, String program, Passphrase passphrase) {
        this.database = database;
        this.program = program;
        this.passphrase = passphrase;
    }

    /**
     * Writes a file that is read through before it has its name: one of that name is whole.
     *
     * @return what is in it
     * @throws BackupRefused if there is no Ieum in the database, or the file cannot be written
     */
    public Summary to(Path file, Instant now) throws SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.exists(file)) {
                throw new BackupRefused(file + " is there already: no backup takes the place of another.");
            }
            Files.deleteIfExists(unfinished);
            Summary written = write(unfinished, now);
            String read = ReadingBackup.check(unfinished, passphrase).hash();
            if (!read.equals(written.hash())) {
                throw new BackupRefused("What was read of " + unfinished + " is not what was written.");
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (IOException e) {
            throw new BackupRefused(file + " cannot be written: " + e, e);
        }
    }

    private Summary write(Path file, Instant now) throws SQLException, IOException {
        database.setAutoCommit(false);
        try (OutputStream sealed = SealedFile.create(file, passphrase, SealedFile.iterations(LaunchMode.current()));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new Fast(sealed), 1 << 16))) {
            run("set transaction isolation level repeatable read, read only");
            StoredTable.speakAlike(database);
            manifest(now).write(out);
            Summary summary = new Summary();
            for (StoredTable table : StoredTable.all(database)) {
                copy(table, out, summary);
            }
            sequences(out);
            out.writeChar(END);
            out.writeUTF(summary.hash());
            return summary;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private void copy(StoredTable table, DataOutputStream out, Summary summary) throws SQLException, IOException {
        out.writeChar(TABLE);
        out.writeUTF(table.name());
        out.writeUTF(table.columns());
        MessageDigest digest = Summary.sha256();
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        long rows;
        try (OutputStream hashed = new DigestOutputStream(Frames.writing(out), digest)) {
            rows = copying.copyOut(table.copyOut(), hashed);
        }
        out.writeLong(rows);
        summary.add(table.name(), rows, digest);
    }

    private Manifest manifest(Instant now) throws SQLException {
        if (number("select count(to_regclass('flyway_schema_history')) + count(to_regclass('key_check'))") < 2) {
            throw new BackupRefused("There is no Ieum in this database: nothing to make a backup of.");
        }
        List<KeyProof> proofs = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select id, proof, word_hash from key_check order by id")) {
            while (rows.next()) {
                proofs.add(new KeyProof(rows.getLong(1), rows.getBytes(2), rows.getBytes(3)));
            }
        }
        long schema = number(
                "select max(cast(version as bigint)) from flyway_schema_history where version is not null and success");
        return new Manifest(program, schema, now, proofs);
    }

    private void sequences(DataOutputStream out) throws SQLException, IOException {
        out.writeChar(SEQUENCES);
        List<String> names = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select quote_ident(relname) from pg_class where relkind = 'S'"
                        + " and relnamespace = to_regnamespace(current_schema()) order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        out.writeInt(names.size());
        for (String name : names) {
            try (Statement query = database.createStatement();
                    ResultSet row = query.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                out.writeUTF(name);
                out.writeLong(row.getLong(1));
                out.writeBoolean(row.getBoolean(2));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Seals are random and take no room off each other; all the rest does at the least pains. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
