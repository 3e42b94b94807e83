package org.ieum.joining;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.person.PersonFacts;
import org.ieum.platform.CodedConverter;

/** What somebody hears of after their answers were sent. */
public enum SignUpEnding implements Coded {
    /** A mail asks them to confirm their address. */
    MAIL,
    /** Others bring them the answer. */
    OTHERS;

    static SignUpEnding of(PersonFacts facts) {
        return facts.email().isPresent() ? MAIL : OTHERS;
    }

    @Converter(autoApply = true)
    static class EndingConverter extends CodedConverter<SignUpEnding> {}
}
