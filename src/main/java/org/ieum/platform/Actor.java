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

    /** Whether it is somebody who works here, or a program of theirs. */
    public static boolean worksHere(String actor) {
        return actor.startsWith(ACCOUNT) || actor.startsWith(TOKEN);
    }

    /** {@code account} or {@code token}, of whoever works here. */
    public static String kindOf(String actor) {
        return actor.substring(0, actor.indexOf(':'));
    }

    /** The number of the account or token, of whoever works here. */
    public static long numberOf(String actor) {
        return Long.parseLong(actor.substring(actor.indexOf(':') + 1));
    }

    /** The account of an actor; empty for whoever has none. */
    public static Optional<Long> accountOf(String actor) {
        return actor.startsWith(ACCOUNT)
                ? Optional.of(Long.valueOf(actor.substring(ACCOUNT.length())))
                : Optional.empty();
    }
}
