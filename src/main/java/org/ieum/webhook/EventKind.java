package org.ieum.webhook;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;

/** What other programs are told of. The trail says most of it: whatever way leads there is heard. */
public enum EventKind implements Coded {
    PERSON_APPLIED("person.applied", "(learner|tutor)\\.(signed-up|entered)"),
    PERSON_APPROVED("person.approved", "(learner|tutor)\\.approved"),
    PERSON_LEFT("person.left", "(learner|tutor)\\.left"),
    PERSON_ERASED("person.erased", "(learner|tutor)\\.forgotten"),
    PEOPLE_IMPORTED("people.imported", "import\\.taken"),
    ROUND_UNDER_REVIEW("round.under-review", ""),
    ROUND_PUBLISHED("round.published", "round\\.published"),
    OFFER_ANSWERED("offer.answered", ""),
    PAIRING_BEGAN("pairing.began", "offer\\.arranged"),
    PAIRING_ENDED("pairing.ended", ""),
    LESSON_MISSED("lesson.missed", ""),
    /** Sent by a button, so that whoever receives sees whether it comes. */
    TEST("webhook.test", "");

    private final String code;
    private final Pattern action;

    EventKind(String code, String action) {
        this.code = code;
        this.action = Pattern.compile(action);
    }

    @Override
    public String code() { return code; }

    /** What an action of the trail is to others; empty for most of them. */
    static Optional<EventKind> of(String action) {
        return Stream.of(values())
                .filter(kind -> kind.action.matcher(action).matches())
                .findFirst();
    }
}
