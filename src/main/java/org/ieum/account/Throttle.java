package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ieum.platform.Sealing;

/**
 * Slows down whoever guesses passwords or codes. Counts tries by account and by network address before anything is hashed. Nobody
 * can lock an account: after some tries there is a pause that grows, and a browser in which its owner has signed in before
 * counts by itself. In the memory of this process, for the latest {@value #REMEMBERED} of each: after a restart, or on
 * another replica, a guesser has their few tries again, which is nothing against 12 characters.
 */
@Singleton
class Throttle {

    static final int TRIES_PER_ACCOUNT = 10;
    /** An office behind one address has several people and their typing errors. */
    static final int TRIES_PER_ADDRESS = 50;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** Tries at an account are remembered as long; without a pause a day of typing errors is no guessing. */
    private static final Duration DAY = Duration.ofDays(1);

    /** 1 s after the first few tries, twice as long after each further one; at the longest {@link #WINDOW}. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private static final int LONGEST_AFTER = 10;
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Sealing sealing;
    final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > 2 * REMEMBERED;
        }
    };

    @Inject
    Throttle(Clock clock, Sealing sealing) {
        this.clock = clock;
        this.sealing = sealing;
    }

    /**
     * Counts a try; false if there were too many of late.
     *
     * @param browser in which somebody has signed in to this account before; empty for any other
     */
    synchronized boolean allows(String email, Optional<String> browser, String address) {
        boolean byAddress = count("address " + address, TRIES_PER_ADDRESS);
        boolean byAccount = pause(key(email, browser));
        return byAddress && byAccount;
    }

    /** Counts a try at the second step of an account; false if there were too many of late. */
    synchronized boolean allowsCode(long accountId, String address) {
        boolean byAddress = count("address " + address, TRIES_PER_ADDRESS);
        boolean byAccount = pause(codeKey(accountId));
        return byAddress && byAccount;
    }

    /** The person has the second step: their typing errors do not count any more. */
    synchronized void forgetCode(long accountId, String address) {
        tries.remove(codeKey(accountId));
        takeBack(address);
    }

    /** No address that somebody types makes this key: nobody shuts another out at the second step from outside. */
    private static String codeKey(long accountId) {
        return "code " + accountId;
    }

    /** The person knows the password: their typing errors do not count any more. */
    synchronized void forget(String email, Optional<String> browser, String address) {
        tries.remove(key(email, browser));
        takeBack(address);
    }

    /** An office in which everybody signs in is not guessing; whatever went wrong there before still counts. */
    private void takeBack(String address) {
        Deque<Instant> recent = tries.get("address " + address);
        if (recent != null) {
            recent.pollLast();
        }
    }

    /** The addresses that people type stay out of memory dumps as well. */
    private String key(String email, Optional<String> browser) {
        return "account " + HexFormat.of().formatHex(sealing.lookup(email))
                + browser.map(" "::concat).orElse("");
    }

    private boolean pause(String key) {
        Instant now = clock.instant();
        Deque<Instant> recent = recent(key, now.minus(DAY));
        int more = recent.size() - TRIES_PER_ACCOUNT;
        if (more >= 0 && now.isBefore(recent.getLast().plus(pause(more)))) {
            return false;
        }
        recent.add(now);
        return true;
    }

    private static Duration pause(int more) {
        return more >= LONGEST_AFTER ? WINDOW : FIRST_PAUSE.multipliedBy(1L << more);
    }

    private boolean count(String key, int limit) {
        Instant now = clock.instant();
        Deque<Instant> recent = recent(key, now.minus(WINDOW));
        if (recent.size() >= limit) {
            return false;
        }
        recent.add(now);
        return true;
    }

    private Deque<Instant> recent(String key, Instant since) {
        Deque<Instant> recent = tries.computeIfAbsent(key, k -> new ArrayDeque<>());
        recent.removeIf(at -> at.isBefore(since));
        return recent;
    }
}
