package org.ieum.outbox;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes the address out of what an SMTP server says; servers like to repeat it. */
final class Redaction {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final String GONE = "…";

    private Redaction() {}

    /** What went wrong, in one line. */
    static String words(Throwable failure, String address) {
        return words(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage(), address);
    }

    /** The same of what was said in another way. */
    static String words(String said, String address) {
        String local = address.substring(0, address.indexOf('@'));
        String line = CONTROL.matcher(said).replaceAll(" ").strip();
        return word(local).matcher(ADDRESS.matcher(line).replaceAll(GONE)).replaceAll(GONE);
    }

    /** The part before the @ as a word of its own; {@code 550 no such user kim}. */
    private static Pattern word(String local) {
        return Pattern.compile(
                "(?<![\\p{Alnum}])" + Pattern.quote(local.toLowerCase(Locale.ROOT)) + "(?![\\p{Alnum}])",
                Pattern.CASE_INSENSITIVE);
    }
}
