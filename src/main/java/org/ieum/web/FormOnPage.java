package org.ieum.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form of a page that is about to leave.
 *
 * @param tags from the form's own to its end
 */
record FormOnPage(List<HtmlTag> tags) {

    /** What they hold tells the state in which somebody saw the page, so that it is theirs that counts, not today's. */
    private static final Set<String> SEEN = Set.of("version", "seen");

    /** Those that post, in their order. */
    static List<FormOnPage> of(List<HtmlTag> page) {
        List<FormOnPage> forms = new ArrayList<>();
        List<HtmlTag> open = new ArrayList<>();
        for (HtmlTag tag : page) {
            boolean begins = tag.is("form") && tag.attributeOr("method", "").equalsIgnoreCase("post");
            if (begins || !open.isEmpty()) {
                open.add(tag);
            }
            if (tag.is("/form") && !open.isEmpty()) {
                forms.add(new FormOnPage(List.copyOf(open)));
                open.clear();
            }
        }
        return forms;
    }

    HtmlTag tag() {
        return tags.get(0);
    }

    /** The path to which it is sent; {@code here} if it does not say one. */
    String path(String here) {
        return tag().attribute("action").map(FormOnPage::withoutQuery).orElse(here);
    }

    /** Whether this may have been sent from it: not from another one's row, and not from quite another form. */
    boolean suits(Map<String, List<String>> sent) {
        boolean sameRow = tags.stream()
                .filter(tag -> isHidden(tag) && !isSeen(tag) && !name(tag).equals(Csrf.FIELD))
                .allMatch(tag -> isSent(tag, sent));
        return sameRow && 2 * known(sent) >= sent.size();
    }

    /** Of two that suit it is the one that is more like what was sent. */
    long likeness(Map<String, List<String>> sent) {
        long fixed = tags.stream()
                .filter(tag -> (tag.is("button") || isHidden(tag)) && isSent(tag, sent))
                .count();
        return fixed + 2 * known(sent);
    }

    private long known(Map<String, List<String>> sent) {
        Set<String> names = tags.stream().map(FormOnPage::name).collect(Collectors.toSet());
        return sent.keySet().stream().filter(names::contains).count();
    }

    private static boolean isSent(HtmlTag tag, Map<String, List<String>> sent) {
        return sent.getOrDefault(name(tag), List.of()).contains(tag.attributeOr("value", ""));
    }

    private static String name(HtmlTag tag) {
        return tag.attributeOr("name", "");
    }

    static boolean isHidden(HtmlTag tag) {
        return tag.is("input") && tag.attributeOr("type", "").equals("hidden");
    }

    static boolean isSeen(HtmlTag tag) {
        return isHidden(tag) && SEEN.contains(name(tag));
    }

    static String withoutQuery(String address) {
        return address.replaceAll("[?#].*", "");
    }
}
