package org.ieum.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Text;
import org.ieum.platform.Flaw.Where;

/**
 * Reads answers and keeps what is wrong with them, one flaw a place, so that a sender learns everything at once. What has a
 * flaw is read as null; whoever builds facts from it looks at {@link #isSound()} before anybody uses them.
 */
public final class Validation {

    private final Map<Where, Flaw> flaws = new LinkedHashMap<>();

    /** A value that has to be given. */
    public <T> T required(Answer answer, Function<String, T> parse) {
        if (answer.isBlank()) {
            refuse(answer.where(), Fault.REQUIRED, "", "");
            return null;
        }
        return read(answer, parse);
    }

    /** A value that may be left out; null then, too. */
    public <T> T optional(Answer answer, Function<String, T> parse) {
        return answer.isBlank() ? null : read(answer, parse);
    }

    /** A whole number that has to be given. */
    public Integer number(Answer answer, int least, int most) {
        return required(answer, text -> {
            if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new Malformed(Fault.OUT_OF_RANGE, text, least + "-" + most);
            }
            return Integer.valueOf(text);
        });
    }

    /** A list that has at least one item and at most {@code most}. */
    public <T> List<T> some(Where where, List<T> items, int most) {
        if (items.isEmpty()) {
            refuse(where, Fault.REQUIRED, "", "");
        } else if (items.size() > most) {
            refuse(where, Fault.TOO_MANY, "", Integer.toString(most));
            return items.subList(0, most);
        }
        return items;
    }

    /** Something is wrong there. The first flaw of a place stays. */
    public void refuse(Where where, Fault fault, String value, String expected) {
        flaws.putIfAbsent(where, new Flaw(where, fault, value, expected));
    }

    /** Whether nothing is wrong so far. */
    public boolean isSound() {
        return flaws.isEmpty();
    }

    /** What is wrong, in the order of reading. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws.values());
    }

    private <T> T read(Answer answer, Function<String, T> parse) {
        try {
            Characters.check(answer.text());
            return parsed(answer.text(), parse);
        } catch (Malformed e) {
            refuse(answer.where(), e.fault(), e.value(), e.expected());
            return null;
        }
    }

    /** A dash that an office program made longer is a dash still, where a dash is asked for. */
    private static <T> T parsed(String text, Function<String, T> parse) {
        String plain = Text.plain(text);
        try {
            return parse.apply(text);
        } catch (Malformed e) {
            if (plain.equals(text)) {
                throw e;
            }
            return parse.apply(plain);
        }
    }
}
