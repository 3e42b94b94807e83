package org.ieum.platform.start;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The secrets of an installation, by the names of their settings. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** New ones, in the form in which the settings take them. */
    public static Map<String, String> generate() {
        return Map.of(
                "ieum.field-keys", fieldKeys(),
                "ieum.lookup-key", random(),
                "ieum.csrf-key", random());
    }

    /** The same keys and one more, with which all is sealed from now on. */
    static String rotated(String fieldKeys) {
        try {
            String json = new String(Base64.getDecoder().decode(fieldKeys), StandardCharsets.UTF_8);
            KeysetHandle before =
                    TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            KeysetHandle.Entry fresh = freshKeys().getPrimary();
            return written(KeysetHandle.newBuilder(before)
                    .addEntry(KeysetHandle.importKey(fresh.getKey())
                            .withFixedId(fresh.getId())
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make keys", e);
        }
    }

    private static String fieldKeys() {
        try {
            return written(freshKeys());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make keys", e);
        }
    }

    private static KeysetHandle freshKeys() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        String json =
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** 256 bits. */
    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
