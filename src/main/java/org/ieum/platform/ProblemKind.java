package org.ieum.platform;

import org.ieum.kernel.Coded;

/** What can go wrong with any request; a feature has its own conflicts beside. Types of problems write it with hyphens. */
enum ProblemKind implements Coded {
    INVALID,
    NOT_FOUND,
    UNAUTHORIZED,
    FORBIDDEN,
    MALFORMED,
    METHOD_NOT_ALLOWED,
    UNSUPPORTED_MEDIA_TYPE,
    NOT_ACCEPTABLE,
    TOO_LARGE,
    TOO_MANY_REQUESTS,
    CHANGED_MEANWHILE,
    IF_MATCH_NEEDED,
    IDEMPOTENCY_KEY_REUSED,
    INTERNAL,
    CONFLICT
}
