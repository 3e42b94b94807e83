package org.ieum.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value of a closed list that files, JSON and the database write by a fixed code. */
public interface Coded {

    /** As enums have it. */
    String name();

    /** The code, as {@code shared/contract/data-files.md} spells it; the name in small letters where nothing else is said. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of {@code type} with this code, compared to the letter; empty if there is none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    /**
     * The constant of {@code type} with this code.
     *
     * @throws Malformed with {@link Malformed.Fault#NOT_ONE_OF} if there is none
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
        return find(type, code).orElseThrow(() -> new Malformed(Fault.NOT_ONE_OF, code, codes(type)));
    }

    /** All codes of {@code type}, as a person would list them: {@code "ko, en, zh"}. */
    static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
