package org.ieum.joining.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.kernel.Text;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Validation;

/** Some lines in a learner's own words. */
final class FreeText {

    private static final int MOST = 500;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

    private FreeText() {}

    /** Kept as one line: coordinators read it among other facts. */
    static Optional<String> read(String name, SignUpAnswers asked, Validation validation) {
        String line = LINE_ENDS.matcher(Text.clean(asked.first(name))).replaceAll(" / ");
        return Optional.ofNullable(validation.optional(
                new Answer(new Where.Field("/" + name), line), text -> Characters.upTo(text, MOST)));
    }
}
