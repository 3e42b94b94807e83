package org.ieum.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A body that says that it is a form, and is none: no boundary in it, a part without a name, an encoding that nobody knows.
 * Quarkus has no type for it; it is known by who threw it.
 */
final class BrokenForm {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    /** What a parser calls for texts and numbers; a disk and a connection are none of these, and nobody's form. */
    private static final String CALLED =
            "(java\\.(lang\\.|util\\.|nio\\.|io\\.ByteArray)|jakarta\\.ws\\.rs\\.core\\.|org\\.jboss\\.resteasy\\.reactive\\.common\\.).*";

    private static final int DEEPEST_CAUSE = 20;

    private BrokenForm() {}

    static boolean isCauseOf(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .reduce((above, cause) -> cause)
                .filter(BrokenForm::isThrownByTheParser)
                .isPresent();
    }

    private static boolean isThrownByTheParser(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .dropWhile(name -> name.matches(CALLED))
                .findFirst()
                .filter(name -> name.startsWith(PARSER))
                .isPresent();
    }
}
