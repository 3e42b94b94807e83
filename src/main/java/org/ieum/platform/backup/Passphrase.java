package org.ieum.platform.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What seals backups, apart from the keys of the data: who finds a backup and these keys still cannot read it. */
public final class Passphrase {

    /** Under it, guessing is worth a try. */
    private static final int LEAST = 16;

    private static final int BITS = 256;

    private final char[] text;

    private Passphrase(char[] text) {
        this.text = text;
    }

    /**
     * The one of a setting; line breaks at its end are none of it.
     *
     * @throws BackupRefused if it is too short
     */
    public static Passphrase of(String text) {
        String stripped = text.replaceAll("[\\r\\n]+$", "");
        if (stripped.length() < LEAST) {
            throw new BackupRefused("The passphrase of backups (IEUM_BACKUP_PASSPHRASE, or the file that"
                    + " IEUM_BACKUP_PASSPHRASE_FILE names) has to have " + LEAST + " characters at least.");
        }
        return new Passphrase(stripped.toCharArray());
    }

    /**
     * The one of the settings.
     *
     * @param text itself
     * @param file where it stands; comes first
     * @throws BackupRefused if there is neither, or it is too short
     */
    public static Passphrase from(Optional<String> text, Optional<String> file) {
        if (file.isPresent()) {
            try {
                return of(Files.readString(Path.of(file.get())));
            } catch (IOException e) {
                throw new BackupRefused("The file that IEUM_BACKUP_PASSPHRASE_FILE names cannot be read: " + e, e);
            }
        }
        return of(text.orElseThrow(() -> new BackupRefused("Backups are sealed with a passphrase: set"
                + " IEUM_BACKUP_PASSPHRASE, or IEUM_BACKUP_PASSPHRASE_FILE with the name of a file that has it.")));
    }

    /** What a passphrase becomes. */
    static final class Keys {

        private final byte[] seal;
        private final byte[] check;

        private Keys(byte[] seal, byte[] check) {
            this.seal = seal;
            this.check = check;
        }

        /** The key of the content. */
        byte[] seal() {
            return seal.clone();
        }

        /** Tells a wrong passphrase from a damaged file, and nothing of the key. */
        byte[] check() {
            return check.clone();
        }
    }

    /** By PBKDF2 with HMAC-SHA-256 (RFC 8018), which every Java has; its costs stand in the head of each file. */
    Keys derive(byte[] salt, int iterations) {
        try {
            byte[] master = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(text, salt, iterations, BITS))
                    .getEncoded();
            return new Keys(of(master, "seal"), of(master, "check"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        }
    }

    private static byte[] of(byte[] master, String use) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(master, "HmacSHA256"));
        byte[] key = mac.doFinal(("ieum backup " + use).getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(key, BITS / Byte.SIZE);
    }
}
