package org.ieum.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A page of ours with one of its forms as somebody had sent it. */
final class RefilledPage {

    /**
     * What is filled in.
     *
     * @param anchor by which the form is found on its page; empty if nobody looks for it
     * @param seen whether it stands for the state in which its sender saw the page, and not for today's
     */
    record Filling(Map<String, List<String>> sent, String anchor, boolean seen) {}

    private final String page;
    private final Map<String, List<String>> sent;
    private final String anchor;
    private final boolean seen;
    private final Map<String, Integer> used = new HashMap<>();

    /** By where a piece of the page begins: where it ends, and what stands there instead. */
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    private record Piece(int end, String text) {}

    private RefilledPage(String page, Filling filling) {
        this.page = page;
        this.sent = filling.sent();
        this.anchor = filling.anchor();
        this.seen = filling.seen();
    }

    /**
     * The page with the form filled in; empty if it has none to which this was sent.
     *
     * @param here the page's own path
     * @param action whether a path is the one to which it was sent
     */
    static Optional<String> of(String page, String here, Predicate<String> action, Filling filling) {
        List<HtmlTag> tags = HtmlTag.of(page).toList();
        return FormOnPage.of(tags).stream()
                .filter(form -> action.test(form.path(here)) && form.suits(filling.sent()))
                .max(Comparator.comparingLong(form -> form.likeness(filling.sent())))
                .map(form -> new RefilledPage(page, filling).fill(form, tags));
    }

    private String fill(FormOnPage form, List<HtmlTag> tags) {
        openAround(form, tags);
        if (!anchor.isEmpty()) {
            put(form.tag(), form.tag().with("id", anchor));
        }
        String select = "";
        int chosen = 0;
        for (HtmlTag tag : form.tags()) {
            if (tag.is("select")) {
                select = tag.attributeOr("name", "");
                chosen = used.merge(select, 1, Integer::sum) - 1;
            } else if (tag.is("/select")) {
                select = "";
            } else if (tag.is("option") && sent.containsKey(select)) {
                mark(tag, "selected", value(select, chosen).equals(tag.attributeOr("value", "")));
            } else if (tag.is("textarea")) {
                area(tag);
            } else if (tag.is("details")) {
                mark(tag, "open", true);
            } else if (tag.is("input")) {
                input(tag);
            }
        }
        return text();
    }

    /** What can be folded away is open, so that what was typed is seen. */
    private void openAround(FormOnPage form, List<HtmlTag> tags) {
        List<HtmlTag> open = new ArrayList<>();
        for (HtmlTag tag : tags.subList(0, tags.indexOf(form.tag()))) {
            if (tag.is("details")) {
                open.add(tag);
            } else if (tag.is("/details")) {
                open.remove(open.size() - 1);
            }
        }
        open.forEach(tag -> mark(tag, "open", true));
    }

    private void input(HtmlTag tag) {
        String name = tag.attributeOr("name", "");
        switch (tag.attributeOr("type", "text")) {
            case "checkbox", "radio" ->
                mark(tag, "checked", sent.getOrDefault(name, List.of()).contains(tag.attributeOr("value", "on")));
            case "password", "file", "submit" -> {}
            default -> {
                if (sent.containsKey(name) && (!FormOnPage.isHidden(tag) || (seen && FormOnPage.isSeen(tag)))) {
                    put(tag, tag.with("value", value(name, used.merge(name, 1, Integer::sum) - 1)));
                }
            }
        }
    }

    private void area(HtmlTag tag) {
        String name = tag.attributeOr("name", "");
        if (sent.containsKey(name)) {
            int end = page.indexOf("</textarea>", tag.end());
            String text = HtmlTag.escaped(value(name, used.merge(name, 1, Integer::sum) - 1));
            // The first line break behind the tag is none of the text.
            boolean breaks = text.startsWith("\r") || text.startsWith("\n");
            pieces.put(tag.end(), new Piece(end, breaks ? "\n" + text : text));
        }
    }

    private String value(String name, int which) {
        List<String> values = sent.get(name);
        return which < values.size() ? values.get(which) : "";
    }

    private void mark(HtmlTag tag, String attribute, boolean set) {
        put(tag, tag.with(attribute, set ? "" : null));
    }

    private void put(HtmlTag tag, String text) {
        if (!text.equals(tag.text())) {
            pieces.put(tag.start(), new Piece(tag.end(), text));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Piece> piece : pieces.entrySet()) {
            text.append(page, at, piece.getKey()).append(piece.getValue().text());
            at = piece.getValue().end();
        }
        return text.append(page, at, page.length()).toString();
    }
}
