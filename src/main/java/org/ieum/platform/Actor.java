package org.ieum.platform;

import java.util.Optional;

/** How records name whoever did something: {@code account:7}, {@code token:2}, {@code public} or {@code system}; never a person. */
public final class Actor {

    private static final String ACCOUNT = "account:";
    private static final String TOKEN = "token:";

    private Actor() {}

    /** Somebody who works here. */
    public static String account(long id) {
        return ACCOUNT + id;
    }

    /** A program. */
    public static String token(long id) {
        return TOKEN + id;
    }

    /** The account of an actor; empty for whoever has none. */
    public static Optional<Long> accountOf(String actor) {
        return actor.startsWith(ACCOUNT)
                ? Optional.of(Long.valueOf(actor.substring(ACCOUNT.length())))
                : Optional.empty();
    }
}
