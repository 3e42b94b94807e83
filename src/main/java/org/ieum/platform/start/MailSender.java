package org.ieum.platform.start;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.platform.Characters;

/**
 * From whom mails come: taken apart once, at the start, and written from its two parts whatever signs the name has.
 *
 * @param name empty if there is none
 * @param address a bare address, {@code ieum@example.org}
 */
public record MailSender(String name, String address) {

    static final String SETTING = "quarkus.mailer.from";

    private static final Pattern FORM = Pattern.compile(
            "(?s)(?:(?<name>\"(?:[^\"\\\\]|\\\\.)*\"|[^<>]*?)\\s*<\\s*(?<inner>[^<>]*?)\\s*>|(?<bare>[^<>]*))");
    private static final Pattern QUOTED = Pattern.compile("(?s)\"(?<inside>(?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");

    /** Words of RFC 5322's atext need no quotation marks. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*");

    /** Would be read as the beginning of an encoded word, in quotation marks too. */
    private static final String ENCODED = "=?";

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** RFC 2047, section 2: an encoded word has 75 signs at most, and 45 bytes become 60 of them. */
    private static final int BYTES_IN_A_WORD = 45;

    /**
     * {@code 이음 (Ieum) <ieum@ngo.example>}, {@code "Kim, Ieum" <ieum@ngo.example>} or an address alone.
     *
     * @throws StartRefused if it has no address, or a sign that no header may have
     */
    public static MailSender parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches() || Characters.hasControl(text.strip())) {
            throw refused(text);
        }
        boolean alone = parts.group("bare") != null;
        String address = alone ? parts.group("bare").strip() : parts.group("inner");
        if (!ADDRESS.matcher(address).matches()) {
            throw refused(text);
        }
        return new MailSender(alone ? "" : unquoted(parts.group("name").strip()), address);
    }

    private static String unquoted(String name) {
        Matcher quoted = QUOTED.matcher(name);
        return quoted.matches() ? quoted.group("inside").replaceAll("\\\\(.)", "$1") : name;
    }

    private static StartRefused refused(String text) {
        return new StartRefused(
                Settings.variable(SETTING) + " is “" + text + "”. It has to be an address, or a name and an"
                        + " address in angle brackets: Ieum <ieum@example.org>.");
    }

    /** The value of a {@code From} header (RFC 5322, 3.4; RFC 2047 for what is not ASCII). */
    public String header() {
        return name.isEmpty() ? address : phrase() + " <" + address + ">";
    }

    private String phrase() {
        if (WORDS.matcher(name).matches() && !name.contains(ENCODED)) {
            return name;
        }
        return ASCII.matcher(name).matches() && !name.contains(ENCODED)
                ? "\"" + name.replaceAll("([\"\\\\])", "\\\\$1") + "\""
                : String.join(" ", encodedWords());
    }

    private List<String> encodedWords() {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int bytes = 0;
        for (int point : name.codePoints().toArray()) {
            String sign = Character.toString(point);
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > BYTES_IN_A_WORD) {
                words.add(encoded(part));
                part.setLength(0);
                bytes = 0;
            }
            part.append(sign);
            bytes += length;
        }
        words.add(encoded(part));
        return words;
    }

    private static String encoded(CharSequence part) {
        return "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(part.toString().getBytes(StandardCharsets.UTF_8))
                + "?=";
    }
}
