package org.ieum.platform.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.quarkus.runtime.LaunchMode;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;

/**
 * A file that opens with a passphrase: a head in plain text (how the key is made of the passphrase, bound into what follows),
 * the content in segments of 1 MB by Tink's streaming AEAD (AES-256-GCM, HKDF with SHA-256), and an end that says how long it
 * is, so that one that was cut off is told from one that was changed.
 */
final class SealedFile {

    /** More would only keep whoever opens it busy. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final byte[] MAGIC = "IEUM-BK1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "IEUM-END".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int HEAD = 8 + Integer.BYTES + SALT + KEY;
    private static final int TAIL = 8 + Long.BYTES;
    private static final int SEGMENT = 1 << 20;

    private SealedFile() {}

    /**
     * How often a guess has to be hashed: what OWASP's cheat sheet on storing passwords asks of PBKDF2 with HMAC-SHA-256. Our own
     * tests alone, which make dozens of files, do with few.
     */
    static int iterations(LaunchMode mode) {
        return mode == LaunchMode.TEST ? 1_000 : 600_000;
    }

    /** A new file, its owner's alone; whole and on the disk once it is closed without an exception. */
    static OutputStream create(Path file, Passphrase passphrase, int iterations) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Passphrase.Keys keys = passphrase.derive(salt, iterations);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(head);
        data.write(MAGIC);
        data.writeInt(iterations);
        data.write(salt);
        data.write(keys.check());
        FileChannel channel = open(file);
        try {
            OutputStream plain = Channels.newOutputStream(channel);
            plain.write(head.toByteArray());
            // Tink closes what it writes to.
            OutputStream open = new BufferedOutputStream(new FilterOutputStream(plain) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            });
            return new Sealing(streaming(keys).newEncryptingStream(open, head.toByteArray()), channel);
        } catch (GeneralSecurityException e) {
            channel.close();
            throw new IllegalStateException("cannot seal", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * What was written.
     *
     * @throws BackupRefused if it is no such file, was cut off, or the passphrase is another one
     * @throws IOException when it is read on and was changed
     */
    static InputStream read(Path file, Passphrase passphrase) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            byte[] head = head(file, channel);
            ByteBuffer parts = ByteBuffer.wrap(head, MAGIC.length, HEAD - MAGIC.length);
            int iterations = parts.getInt();
            if (iterations < 1 || iterations > MOST_ITERATIONS) {
                throw new BackupRefused(file + " was changed or is damaged.");
            }
            byte[] salt = new byte[SALT];
            parts.get(salt);
            byte[] check = new byte[KEY];
            parts.get(check);
            Passphrase.Keys keys = passphrase.derive(salt, iterations);
            if (!MessageDigest.isEqual(keys.check(), check)) {
                throw new BackupRefused(file + " was made with another passphrase than that of"
                        + " IEUM_BACKUP_PASSPHRASE, or its first lines are damaged.");
            }
            return streaming(keys)
                    .newDecryptingStream(
                            new Part(Channels.newInputStream(channel), channel.size() - HEAD - TAIL), head);
        } catch (GeneralSecurityException e) {
            channel.close();
            throw new IllegalStateException("cannot open", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static AesGcmHkdfStreaming streaming(Passphrase.Keys keys) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(keys.seal(), "HmacSha256", KEY, SEGMENT, 0);
    }

    private static FileChannel open(Path file) throws IOException {
        EnumSet<StandardOpenOption> fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? FileChannel.open(
                        file, fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(file, fresh);
    }

    /** And leaves the channel behind it. */
    private static byte[] head(Path file, FileChannel channel) throws IOException {
        if (channel.size() < HEAD + TAIL) {
            throw new BackupRefused(
                    file + (channel.size() == 0 ? " is empty." : " is no backup of Ieum, or was cut off."));
        }
        DataInputStream tail = new DataInputStream(Channels.newInputStream(channel.position(channel.size() - TAIL)));
        byte[] end = tail.readNBytes(END.length);
        long length = tail.readLong();
        byte[] head = Channels.newInputStream(channel.position(0)).readNBytes(HEAD);
        if (!Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BackupRefused(file + " is no backup of Ieum.");
        }
        if (!Arrays.equals(end, END) || length != channel.size() - TAIL) {
            throw new BackupRefused(
                    file + " was cut off, or something was put behind its end: copy it once more from where"
                            + " it was made.");
        }
        return head;
    }

    /** Writes the end behind the last segment. */
    private static final class Sealing extends FilterOutputStream {

        private final FileChannel channel;
        private boolean closed;

        Sealing(OutputStream sealed, FileChannel channel) {
            super(sealed);
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try (channel) {
                out.close();
                ByteBuffer tail = ByteBuffer.allocate(TAIL).put(END).putLong(channel.position());
                Channels.newOutputStream(channel).write(tail.array());
                channel.force(true);
            }
        }
    }

    /** So many bytes, and no more. */
    private static final class Part extends InputStream {

        private final InputStream whole;
        private long left;

        Part(InputStream whole, long left) {
            this.whole = whole;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = whole.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }
}
