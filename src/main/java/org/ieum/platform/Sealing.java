package org.ieum.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals personal data before it reaches the database: AES-256-GCM with keys from the settings, which can be rotated
 * (Tink opens with every key of the set and seals with its primary). Table, column and row are bound into each seal, so that
 * one that is moved does not open. Equal texts give different bytes, so look-ups go by {@link #lookup}.
 */
@Singleton
public class Sealing {

    /** Before a seal that is bound to its place; Tink's own begin with 1. */
    private static final byte BOUND = 2;

    /** Tink's first byte and the number of the key. */
    private static final int KEY_PREFIX = 5;

    private static final byte[] NO_PLACE = {};

    private final Aead aead;
    private final byte[] present;
    private volatile boolean boundOnly;
    private final SecretKeySpec lookupKey;

    /** With keys as the settings have them. */
    @Inject
    public Sealing(
            @ConfigProperty(name = "ieum.field-keys") String fieldKeys,
            @ConfigProperty(name = "ieum.lookup-key") String lookupKey)
            throws GeneralSecurityException {
        String json = new String(Base64.getDecoder().decode(fieldKeys), StandardCharsets.UTF_8);
        this.aead = TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        this.present = Arrays.copyOf(seal("", new SealedAt("", "")), 1 + KEY_PREFIX);
        this.lookupKey = new SecretKeySpec(Base64.getDecoder().decode(lookupKey), "HmacSHA256");
    }

    /** The text as bytes that open at this place alone. */
    public byte[] seal(String text, SealedAt at) {
        return seal(text.getBytes(StandardCharsets.UTF_8), at);
    }

    /** The bytes so that they open at this place alone. */
    public byte[] seal(byte[] bytes, SealedAt at) {
        return bound(encrypted(bytes, at));
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException if the bytes were sealed at another place, or with a key that is not (any more) in the
     *     settings
     */
    public String open(byte[] sealed, SealedAt at) {
        return new String(openBytes(sealed, at), StandardCharsets.UTF_8);
    }

    /**
     * The bytes that were sealed.
     *
     * @throws IllegalStateException as {@link #open}
     */
    public byte[] openBytes(byte[] sealed, SealedAt at) {
        boolean bound = sealed.length > 0 && sealed[0] == BOUND;
        if (!bound && boundOnly) {
            throw new IllegalStateException("a seal at " + at.column() + " that is bound to no place");
        }
        try {
            return bound
                    ? aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), at.bytes())
                    : aead.decrypt(sealed, NO_PLACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "cannot open " + at.column()
                            + ": is the field key of this data in the settings, and was it sealed in this row?",
                    e);
        }
    }

    /** How all begins that is bound to its place and sealed with the key that seals now. */
    public byte[] present() {
        return present.clone();
    }

    /** From now on what is bound to no place does not open: an installation of before binding has been sealed anew. */
    public void openBoundOnly() {
        boundOnly = true;
    }

    private byte[] encrypted(byte[] bytes, SealedAt at) {
        try {
            return aead.encrypt(bytes, at.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    private static byte[] bound(byte[] sealed) {
        return ByteBuffer.allocate(sealed.length + 1).put(BOUND).put(sealed).array();
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
