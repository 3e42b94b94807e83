package org.ieum.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ieum.kernel.Coded;

/**
 * What can go wrong with a request. The first of a status is what is said of it where nothing more is known; the others are
 * for a reason of their own, of whichever feature.
 */
public enum ProblemKind implements Coded {
    MALFORMED(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    ANSWER_FOLLOWED(409),
    APPROVED_BY_PEOPLE(409),
    GUARDIAN_NEEDED(409),
    LESSON_NOT_OPEN(409),
    LOCKS_CONTRADICT(409),
    NO_CLUSTER(409),
    NOT_FROM_HERE(409),
    NOT_RUNNING(409),
    OFFER_OVER(409),
    OTHER_TIMES_NOW(409),
    PEOPLE_CHANGED_MEANWHILE(409),
    PLAN_OUT_OF_DATE(409),
    PLACE_NOT_ASKED(409),
    PLEDGE_NOT_DUE(409),
    PLEDGE_SETTLED(409),
    PUBLICATION_DUE(409),
    REQUEST_UNFINISHED(409),
    ROUND_NOT_IN_REVIEW(409),
    ROUND_NOT_OPEN(409),
    ROUND_NOT_SOLVING(409),
    ROUND_OPEN(409),
    SAFETY_FIRST(409),
    STALE_VERSION(409),
    STEPS_MISSING(409),
    SUBSTITUTE_NOT_OPEN(409),
    TIMES_TAKEN(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID(422),
    IDEMPOTENCY_KEY_REUSED(422),
    IF_MATCH_NEEDED(428),
    TOO_MANY_REQUESTS(429),
    READ_TOO_MUCH(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The status of an answer that tells of it. */
    public int status() { return status; }

    /** As the last part of a problem's type has it, {@code not-found}. */
    public String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a conflict that only pages tell of. */
    static Optional<ProblemKind> find(String type) {
        return Coded.find(ProblemKind.class, type.replace('-', '_'));
    }

    /** What is said of a status from 400 on where nothing more is known. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : INTERNAL);
    }
}
