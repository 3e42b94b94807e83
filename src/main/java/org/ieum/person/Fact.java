package org.ieum.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ieum.kernel.Coded;
import org.ieum.platform.Shape;

/**
 * One fact of a person, described once: files in and out, JSON, forms, the person's page, "my data" and the test of what
 * erasure leaves walk these descriptions. Personal, and gone when the person is forgotten, unless it says otherwise.
 *
 * @param column its name in files and forms, {@code time_zone}; in JSON {@code timeZone}
 * @param read how it is read from whatever holds it
 * @param shape of the items of a list whose items have parts
 * @param personal whether it needs a permit to leave
 * @param stays whether it is kept when the person is forgotten
 * @param shared whether learners and tutors have it alike
 * @param optional whether a program may leave it out
 * @param <S> what holds it
 */
public record Fact<S>(
        String column,
        Function<S, ?> read,
        Optional<Shape> shape,
        boolean personal,
        boolean stays,
        boolean shared,
        boolean optional) {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    /** A column, or a part of one, as JSON has it: {@code timeZone}. */
    public static String jsonKey(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** A fact that needs a permit to leave, and goes when the person is forgotten. */
    public static <S> Fact<S> of(String column, Function<S, ?> read) {
        return new Fact<>(column, read, Optional.empty(), true, false, false, false);
    }

    /** A list whose items have these parts. */
    public Fact<S> of(Shape items) {
        return new Fact<>(column, read, Optional.of(items), personal, stays, shared, optional);
    }

    /** It tells neither who somebody is nor how to reach them. */
    public Fact<S> open() {
        return new Fact<>(column, read, shape, false, stays, shared, optional);
    }

    /** It stays when they are forgotten: the numbers of the past need it. */
    public Fact<S> staying() {
        return new Fact<>(column, read, shape, personal, true, shared, optional);
    }

    /** There may be none: no address, no wish, a day that is today. */
    public Fact<S> orNone() {
        return new Fact<>(column, read, shape, personal, stays, shared, true);
    }

    /** Learners and tutors have it alike. */
    Fact<S> ofBoth() {
        return new Fact<>(column, read, shape, personal, stays, true, optional);
    }

    /** The same fact of something that has the holder as a part. */
    public <T> Fact<T> in(Function<T, S> part) {
        return new Fact<>(column, part.andThen(read), shape, personal, stays, shared, optional);
    }

    /** What it is of this holder. */
    public Told tell(S holder) {
        return new Told(this, plain(read.apply(holder)));
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(Fact::plain).orElse("");
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Fact::plain).map(Object::toString).toList();
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Integer number ? number : value.toString();
    }

    /**
     * What a fact is of somebody.
     *
     * @param value a text, empty for nothing; a whole number; or a list of texts, each as files write it
     */
    public record Told(Fact<?> fact, Object value) {

        /** A list as its items, anything else as one. */
        public List<String> items() {
            return value instanceof List<?> items
                    ? items.stream().map(Object::toString).toList()
                    : List.of(value.toString());
        }

        /** As a cell of a file. */
        public String cell() {
            return String.join(";", items());
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Told[" + fact.column() + "]";
        }
    }
}
