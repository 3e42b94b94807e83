package org.ieum.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXSource;
import org.ccil.cowan.tagsoup.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A form that posts, as a browser reads it from a page.
 *
 * @param state in which state the page was
 * @param button the last one with a name, pressed
 * @param fixed what nobody can change: hidden values, but for the token and for what tells in which state the page was
 * @param typed what a browser would send as the form stands, without the hidden values
 */
record FilledForm(
        String action,
        boolean files,
        Map<String, String> state,
        Map<String, String> button,
        Map<String, List<String>> fixed,
        Map<String, List<String>> typed,
        Element form) {

    private static final List<String> OF_THE_PAGE = List.of("csrf-token", "version", "seen");

    /** To look for one among all jars takes longer than to read a page. */
    private static final TransformerFactory TRANSFORMERS = TransformerFactory.newInstance();

    static List<FilledForm> of(String page, String here) {
        return elements(document(page).getElementsByTagName("form"))
                .filter(form -> form.getAttribute("method").equalsIgnoreCase("post"))
                .map(form -> read(form, here))
                .toList();
    }

    /** The names of fields whose content a browser hides, or fills in once. */
    static List<String> secrets(String page) {
        return elements(document(page).getElementsByTagName("input"))
                .filter(one -> type(one).equals("password")
                        || one.getAttribute("autocomplete").equals("one-time-code"))
                .map(one -> one.getAttribute("name"))
                .toList();
    }

    private static FilledForm read(Element form, String here) {
        String action = form.hasAttribute("action") ? form.getAttribute("action") : here;
        Map<String, List<String>> fixed = new LinkedHashMap<>();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Element field : fields(form)) {
            String name = field.getAttribute("name");
            if (name.isEmpty() || OF_THE_PAGE.contains(name)) {
                continue;
            }
            values(field)
                    .forEach(value -> (type(field).equals("hidden") ? fixed : typed)
                            .computeIfAbsent(name, one -> new ArrayList<>())
                            .add(value));
        }
        Map<String, String> state = new TreeMap<>();
        fields(form).stream()
                .filter(field -> List.of("version", "seen").contains(field.getAttribute("name")))
                .forEach(field -> state.put(field.getAttribute("name"), field.getAttribute("value")));
        Map<String, String> button = new TreeMap<>();
        elements(form.getElementsByTagName("button"))
                .filter(one -> one.hasAttribute("name"))
                .reduce((one, next) -> next)
                .ifPresent(one -> button.put(one.getAttribute("name"), one.getAttribute("value")));
        return new FilledForm(
                action, form.getAttribute("enctype").startsWith("multipart"), state, button, fixed, typed, form);
    }

    /** What a form holds, whichever page it is on. */
    boolean isLike(FilledForm other) {
        return action.equals(other.action) && fixed.equals(other.fixed) && names().equals(other.names());
    }

    /** Of a list's hundred rows one is enough. */
    String kind() {
        return action.replaceAll("[0-9]+|\\?.*", "#") + names() + fixed.keySet();
    }

    /** The names of what is typed, not chosen. */
    List<String> texts() {
        return fields(form).stream()
                .filter(field -> List.of("text", "textarea", "email", "search").contains(type(field)))
                .map(field -> field.getAttribute("name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    List<String> names() {
        return fields(form).stream()
                .map(field -> field.getAttribute("name"))
                .distinct()
                .toList();
    }

    /** What somebody sends who changes all that can be changed; and what the form is to show then. */
    Map<String, List<String>> changed() {
        Map<String, List<String>> changed = new TreeMap<>();
        Map<String, Integer> radios = new TreeMap<>();
        int number = 0;
        for (Element field : fields(form)) {
            String name = field.getAttribute("name");
            if (name.isEmpty() || OF_THE_PAGE.contains(name) || type(field).equals("hidden")) {
                continue;
            }
            List<String> values = changed.computeIfAbsent(name, one -> new ArrayList<>());
            number++;
            switch (type(field)) {
                case "radio" -> {
                    radios.merge(name, 1, Integer::sum);
                    values.clear();
                    values.add(field.getAttribute("value"));
                }
                case "checkbox" -> {
                    // Every third one is not ticked, whatever it was before.
                    if (number % 3 != 0) {
                        values.add(field.hasAttribute("value") ? field.getAttribute("value") : "on");
                    }
                }
                case "select" -> {
                    List<Element> options =
                            elements(field.getElementsByTagName("option")).toList();
                    values.add(options.get(options.size() - 1).getAttribute("value"));
                }
                default -> values.add(text(field, number));
            }
            if (values.isEmpty()) {
                changed.remove(name);
            }
        }
        return changed;
    }

    /** With every sign that means something to HTML. */
    private static String text(Element field, int number) {
        return switch (type(field)) {
            case "number" -> Integer.toString(number % 10);
            case "date" -> "2027-01-" + String.format(java.util.Locale.ROOT, "%02d", number % 28 + 1);
            case "email" -> "kept" + number + "@people.test";
            case "textarea" -> "\r\n </textarea> &amp; 달빛\r\n" + number + " \"quoted\" $1 \\ end ";
            default -> "Kept <b>" + number + "</b> &quot; \"'&amp; 달빛 $0 \\";
        };
    }

    private static String type(Element field) {
        return field.getTagName().equals("input")
                ? field.getAttribute("type").isEmpty() ? "text" : field.getAttribute("type")
                : field.getTagName();
    }

    private static List<Element> fields(Element form) {
        return elements(form.getElementsByTagName("*"))
                .filter(one -> List.of("input", "select", "textarea").contains(one.getTagName()))
                .filter(one -> !List.of("password", "file").contains(type(one)))
                .toList();
    }

    private static List<String> values(Element field) {
        return switch (type(field)) {
            case "checkbox", "radio" ->
                field.hasAttribute("checked")
                        ? List.of(field.hasAttribute("value") ? field.getAttribute("value") : "on")
                        : List.of();
            case "select" ->
                chosen(elements(field.getElementsByTagName("option")).toList());
            case "textarea" -> List.of(crlf(withoutFirstBreak(field.getTextContent())));
            default -> List.of(field.getAttribute("value"));
        };
    }

    private static List<String> chosen(List<Element> options) {
        return options.stream()
                .filter(option -> option.hasAttribute("selected"))
                .findFirst()
                .or(() -> options.stream().findFirst())
                .map(option -> List.of(option.getAttribute("value")))
                .orElse(List.of());
    }

    private static String withoutFirstBreak(String text) {
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    /** As browsers send line breaks. */
    private static String crlf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static Document document(String page) {
        try {
            DOMResult result = new DOMResult();
            Parser parser = new Parser();
            parser.setFeature(Parser.namespacesFeature, false);
            TRANSFORMERS
                    .newTransformer()
                    .transform(new SAXSource(parser, new InputSource(new StringReader(page))), result);
            return (Document) result.getNode();
        } catch (TransformerException | org.xml.sax.SAXException e) {
            throw new AssertionError("a page that cannot be read", e);
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
