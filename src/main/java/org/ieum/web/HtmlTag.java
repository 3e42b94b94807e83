package org.ieum.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tag of a page of ours. Our templates write attributes in double quotes, and texts with their signs escaped; nothing else
 * is read by this.
 *
 * @param name in small letters; of an end tag with its slash
 * @param attributes by their names in small letters, as they are written; empty text for one without a value
 * @param start where it begins in the page
 * @param end behind its last sign
 */
record HtmlTag(String text, String name, Map<String, String> attributes, int start, int end) {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)(?:[^>\"]++|\"[^\"]*+\")*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z][a-zA-Z-]*)(?:=\"([^\"]*)\")?(?=[\\s>/])");

    /** All of a page, in their order. */
    static Stream<HtmlTag> of(String page) {
        return TAG.matcher(page)
                .results()
                .map(found -> new HtmlTag(
                        found.group(),
                        found.group(1).toLowerCase(Locale.ROOT),
                        attributes(found.group()),
                        found.start(),
                        found.end()));
    }

    /** All at once: of each tag of a form several are asked for, and a page has hundreds. */
    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.putIfAbsent(
                    attribute.group(1).toLowerCase(Locale.ROOT), attribute.group(2) == null ? "" : attribute.group(2));
        }
        return attributes;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The value, read; empty text for an attribute without one. Its name is in small letters. */
    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted)).map(HtmlTag::read);
    }

    String attributeOr(String wanted, String otherwise) {
        return attribute(wanted).orElse(otherwise);
    }

    /** The same tag with this attribute, or without it if the value is null; an empty value is none. */
    String with(String attribute, String value) {
        if (value == null && !attributes.containsKey(attribute)) {
            return text;
        }
        String said = value == null ? "" : " " + attribute + (value.isEmpty() ? "" : "=\"" + escaped(value) + "\"");
        if (attributes.containsKey(attribute)) {
            return ATTRIBUTE
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1).equalsIgnoreCase(attribute) ? said : found.group()));
        }
        int behind = 1 + name.length();
        return text.substring(0, behind) + said + text.substring(behind);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String escaped) {
        return escaped.indexOf('&') < 0 ? escaped : unescaped(escaped);
    }

    private static String unescaped(String escaped) {
        return escaped.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
