package org.ieum.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals personal data before it reaches the database: AES-256-GCM with keys from the settings, which can be rotated
 * (Tink opens with every key of the set and seals with its primary). Equal texts give different bytes, so look-ups go by
 * {@link #lookup}.
 */
@Singleton
public class Sealing {

    private static final byte[] NO_CONTEXT = {};

    private final Aead aead;
    private final SecretKeySpec lookupKey;

    @Inject
    Sealing(
            @ConfigProperty(name = "ieum.field-keys") String fieldKeys,
            @ConfigProperty(name = "ieum.lookup-key") String lookupKey)
            throws GeneralSecurityException {
        String json = new String(Base64.getDecoder().decode(fieldKeys), StandardCharsets.UTF_8);
        this.aead = TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        this.lookupKey = new SecretKeySpec(Base64.getDecoder().decode(lookupKey), "HmacSHA256");
    }

    /** The text as bytes that only {@link #open} reads. */
    public byte[] seal(String text) {
        return seal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes so that only {@link #openBytes} reads them. */
    public byte[] seal(byte[] bytes) {
        try {
            return aead.encrypt(bytes, NO_CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException if the bytes were sealed with a key that is not (any more) in the settings
     */
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /**
     * The bytes that were sealed.
     *
     * @throws IllegalStateException if they were sealed with a key that is not (any more) in the settings
     */
    public byte[] openBytes(byte[] sealed) {
        try {
            return aead.decrypt(sealed, NO_CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open: is the field key of this data in the settings?", e);
        }
    }

    /** A keyed hash by which an equal text is found without being readable; letter case does not count. */
    public byte[] lookup(String text) {
        return hash(text.toLowerCase(Locale.ROOT));
    }

    /** A keyed hash of a text, in which letter case counts. */
    public byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookupKey);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }
}
