package org.ieum.handover.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.handover.PlaceFacts;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;

/** What the form of a meeting place sends. */
public class PlaceForm {

    static final PlaceFacts EMPTY = new PlaceFacts("", "", "", "", "", "");

    @FormParam("city")
    String city;

    @FormParam("name")
    String name;

    @FormParam("address")
    String address;

    @FormParam("hours")
    String hours;

    @FormParam("access")
    String access;

    @FormParam("safety")
    String safety;

    PlaceFacts facts() {
        return new PlaceFacts(clean(city), clean(name), clean(address), clean(hours), clean(access), clean(safety));
    }

    /** What is wrong with it, as a sentence. */
    Optional<String> flaw(Set<String> cities, HandoversMessages words) {
        PlaceFacts sent = facts();
        return Stream.of(
                        cities.contains(sent.city()) ? "" : words.city(),
                        isLine(sent.name(), 80) ? "" : words.name(),
                        isLine(sent.address(), 200) ? "" : words.address(),
                        isLine(sent.hours(), 200) ? "" : words.hours(),
                        Characters.isLine(sent.access(), 300) ? "" : words.access(),
                        Characters.isLine(sent.safety(), 500) ? "" : words.thereSafety())
                .filter(field -> !field.isEmpty())
                .findFirst()
                .map(words::flaw);
    }

    private static boolean isLine(String text, int most) {
        return !text.isEmpty() && Characters.isLine(text, most);
    }

    private static String clean(String text) {
        return text == null ? "" : Text.clean(Text.inOneLine(text));
    }
}
