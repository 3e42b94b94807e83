package org.ieum.platform.start;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.KeyProof;
import org.ieum.platform.seal.SealedColumn;

/**
 * What is kept to know keys again by: a word that is sealed with each key that has sealed here, and hashed with the look-up
 * key. Whoever has other keys cannot open it, and whoever has it knows no key.
 */
public final class KeyProofs {

    static final SealedColumn PROOF = new SealedColumn("key_check", "proof", "id");

    /** The row that also says whether all seals are bound to their rows. */
    static final long STATE = 1;

    private static final String WORD = "these keys";

    private KeyProofs() {}

    /** In the row of the key that seals now. */
    static KeyProof fresh(Sealing sealing) {
        return fresh(present(sealing), WORD, sealing);
    }

    static KeyProof fresh(long id, String text, Sealing sealing) {
        return new KeyProof(id, sealing.seal(text, PROOF.at(id)), sealing.hash(WORD));
    }

    /** Tink's number of the key that seals now, made negative. */
    static long present(Sealing sealing) {
        return -Integer.toUnsignedLong(
                ByteBuffer.wrap(sealing.present(), 2, Integer.BYTES).getInt());
    }

    /**
     * Holds that these keys open what was sealed.
     *
     * @throws StartRefused with the setting's name if they do not
     */
    public static void check(List<KeyProof> proofs, Sealing sealing) {
        for (KeyProof proof : proofs) {
            if (!MessageDigest.isEqual(proof.hash(), sealing.hash(WORD))) {
                throw new StartRefused(
                        "This data was stored with another look-up key: set the IEUM_LOOKUP_KEY that it was stored with.");
            }
            open(proof, sealing);
        }
    }

    /** What the row says. */
    static String open(KeyProof proof, Sealing sealing) {
        try {
            return sealing.open(proof.sealed(), PROOF.at(proof.id()));
        } catch (IllegalStateException e) {
            throw otherKeys(e);
        }
    }

    static StartRefused otherKeys(IllegalStateException cause) {
        return new StartRefused(
                "This data was sealed with other keys: set the IEUM_FIELD_KEYS that it was sealed with. A new key is added"
                        + " to a set, never put in its place.",
                cause);
    }
}
