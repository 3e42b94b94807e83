package org.ieum.platform.seal;

/** What tells whether somebody has the keys that something was sealed with, and none of these keys. */
public final class KeyProof {

    private final long id;
    private final byte[] sealed;
    private final byte[] hash;

    /**
     * As it is stored.
     *
     * @param id where it stands
     * @param sealed a word, sealed there
     * @param hash the word by the look-up key
     */
    public KeyProof(long id, byte[] sealed, byte[] hash) {
        this.id = id;
        this.sealed = sealed.clone();
        this.hash = hash.clone();
    }

    public long id() { return id; }

    public byte[] sealed() {
        return sealed.clone();
    }

    public byte[] hash() {
        return hash.clone();
    }
}
