package org.ieum.joining.web;

import java.util.Optional;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.platform.Answer;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Validation;

/** Some lines in a learner's own words. */
final class FreeText {

    private static final int MOST = 500;

    private FreeText() {}

    /** Kept as one line: coordinators read it among other facts. */
    static Optional<String> read(String name, SignUpAnswers asked, Validation validation) {
        String line = asked.first(name).strip().replaceAll("\\R+", " / ");
        return Optional.ofNullable(
                validation.optional(new Answer(new Where.Field("/" + name), line), FreeText::checked));
    }

    private static String checked(String text) {
        if (text.codePointCount(0, text.length()) > MOST) {
            throw new Malformed(Fault.TOO_LONG, "", Integer.toString(MOST));
        }
        return text;
    }
}
