package org.ieum.concern.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.concern.ConcernText;
import org.ieum.concern.ConcernText.ConcernFlaw;
import org.ieum.joining.web.Honeypot;

/**
 * What the form of a concern sends, as it was typed.
 *
 * @param lessons the id of a pairing; empty for something else
 * @param withheld the accounts of those whom it is about
 * @param trapped whether the field was filled that nobody sees
 */
public record ConcernForm(
        String text, String name, String contact, Optional<Long> lessons, Set<Long> withheld, boolean trapped) {

    static final ConcernForm EMPTY = new ConcernForm("", "", "", Optional.empty(), Set.of(), false);

    /** What is there of it. */
    public static ConcernForm read(MultivaluedMap<String, String> fields) {
        return new ConcernForm(
                first(fields, "text"),
                first(fields, "name"),
                first(fields, "contact"),
                Optional.of(first(fields, "lessons")).filter(ConcernForm::isId).map(Long::valueOf),
                fields.getOrDefault("withheld", List.of()).stream()
                        .filter(ConcernForm::isId)
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                Honeypot.caught(fields));
    }

    Optional<ConcernFlaw> flaw() {
        return ConcernText.flaw(text, name, contact);
    }

    ConcernText said() {
        return ConcernText.of(text, name, contact);
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    private static boolean isId(String text) {
        return text.matches("[0-9]{1,18}");
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "ConcernForm[…]";
    }
}
