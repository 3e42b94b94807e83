package org.ieum.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.testing.PageText;

/** The forms and links of a page, as a browser finds them. */
final class PageForms {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|button|textarea|select|option)\\b([^>]*)>([^<]*)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    private PageForms() {}

    /**
     * A form.
     *
     * @param action where it goes, with the query
     * @param typed what it sends if nobody touches it; all of its names are there
     * @param chosen the names of those in which nobody types: lists, boxes, buttons
     */
    record PageForm(String verb, String action, Map<String, List<String>> typed, Set<String> chosen) {}

    static List<PageForm> of(String page, String html) {
        return FORM.matcher(html)
                .results()
                .flatMap(form -> form(page, attributes(form.group(1)), form.group(2)))
                .toList();
    }

    static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> PageText.unescaped(link.group(1)))
                .toList();
    }

    /** One more for each button that sends it elsewhere. */
    private static Stream<PageForm> form(String page, Map<String, String> form, String inner) {
        String verb = form.getOrDefault("method", "get").toUpperCase(Locale.ROOT);
        List<String> actions = new ArrayList<>(List.of(form.getOrDefault("action", page)));
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Set<String> chosen = new LinkedHashSet<>();
        String select = "";
        for (Matcher field = FIELD.matcher(inner); field.find(); ) {
            Map<String, String> said = attributes(field.group(2));
            String name = said.getOrDefault("name", "");
            String value = said.getOrDefault("value", "");
            switch (field.group(1)) {
                case "button" -> {
                    if (said.containsKey("formaction")) {
                        actions.add(said.get("formaction"));
                    }
                    chosen.add(name);
                    add(typed, name, value, typed.getOrDefault(name, List.of()).isEmpty());
                }
                case "textarea" -> add(typed, name, PageText.unescaped(field.group(3)), true);
                case "select" -> {
                    select = name;
                    chosen.add(name);
                }
                case "option" -> {
                    if (said.containsKey("selected")) {
                        typed.remove(select);
                    }
                    add(typed, select, value, !typed.containsKey(select));
                }
                default -> {
                    String type = said.getOrDefault("type", "text");
                    boolean first = type.equals("radio")
                            && typed.getOrDefault(name, List.of()).isEmpty();
                    if (!type.matches("text|search|email|url|tel|password|hidden")) {
                        chosen.add(name);
                    }
                    boolean box = type.equals("radio") || type.equals("checkbox");
                    add(typed, name, value, !box || first || said.containsKey("checked"));
                }
            }
        }
        typed.remove("");
        typed.remove(Csrf.FIELD);
        return actions.stream().map(action -> new PageForm(verb, action, typed, chosen));
    }

    private static void add(Map<String, List<String>> typed, String name, String value, boolean sent) {
        List<String> values = typed.computeIfAbsent(name, one -> new ArrayList<>());
        if (sent) {
            values.add(value);
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Matcher one = ATTRIBUTE.matcher(tag); one.find(); ) {
            Stream<String> values = Stream.of(2, 3, 4).map(one::group);
            attributes.put(
                    one.group(1),
                    PageText.unescaped(
                            values.filter(value -> value != null).findFirst().orElse("")));
        }
        return attributes;
    }
}
