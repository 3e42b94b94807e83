package org.ieum.platform.once;

/**
 * A request whose sender chose a key for it, so that it is done once however often it is sent.
 *
 * @param scope whose key it is, and for which address; equal keys of others are others
 * @param key as it was sent
 * @param asked all that was asked for; equal for requests that say the same
 * @param about the thing that it is about, as an address
 */
record KeyedRequest(String scope, String key, String asked, String about) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "KeyedRequest[…]";
    }
}
