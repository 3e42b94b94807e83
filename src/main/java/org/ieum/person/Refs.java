package org.ieum.person;

import java.security.SecureRandom;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;

/** The keys of people: an organisation's own, or ours for those who come by themselves. */
public final class Refs {

    /** Without letters that look like others; 16 of them are 79 bits, so that nobody meets another's. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String FORM = "[A-Za-z0-9_-]{1,40}";

    private Refs() {}

    /**
     * A key as an organisation writes it.
     *
     * @throws Malformed if it is none
     */
    public static String parse(String text) {
        if (!text.matches(FORM)) {
            throw new Malformed(Fault.FORM, text, FORM);
        }
        return text;
    }

    /** What may be a key, with plain signs where an input method has put others: in addresses as in files. */
    public static String plain(String text) {
        return Text.plain(Text.clean(text));
    }

    /** A new key; it begins with the first letter of the side. */
    public static String make(Side side) {
        StringBuilder ref = new StringBuilder().append(side.name().charAt(0)).append('-');
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> ref.append(LETTERS.charAt(letter)));
        return ref.toString();
    }
}
