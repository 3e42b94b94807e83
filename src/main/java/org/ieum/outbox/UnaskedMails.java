package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.platform.Sealing;
import org.ieum.platform.SqlArray;

/**
 * Mails to an address that anybody may have typed: whoever it is, they get a few a day, over all kinds and all names that are
 * typed with it. Counted by a keyed hash of the address, in the caller's transaction, and forgotten with the day.
 */
@Singleton
public class UnaskedMails {

    /** A family of many waits some days; nobody's mailbox is filled for longer. */
    private static final int DAYS = 7;

    /** A mail of another day arrives when people are up. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String COUNT = """
            insert into unasked_mail (address_hash, day, mails) values (:address, :day, 1)
            on conflict (address_hash, day) do update set mails = unasked_mail.mails + 1
            where unasked_mail.mails < :most
            returning mails""";

    private static final String COUNT_EACH = """
            insert into unasked_mail (address_hash, day, mails)
            select decode(address, 'hex'), :day, 1 from unnest(cast(:addresses as text[])) address order by 1
            on conflict (address_hash, day) do update set mails = unasked_mail.mails + 1
            where unasked_mail.mails < :most
            returning encode(address_hash, 'hex')""";

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject OutboxSettings settings;
    @Inject Clock clock;

    /**
     * Counts one to each of these, by address: one statement for all whose day is not full. Those of whom none may leave at all are
     * left out.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Instant> nextOfEach(Set<String> addresses) {
        Map<String, String> byHash = addresses.stream()
                .collect(Collectors.toMap(address -> HexFormat.of().formatHex(hash(address)), same -> same));
        forget();
        Set<String> today = new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery(COUNT_EACH, String.class)
                .setParameter("addresses", SqlArray.of(byHash.keySet()))
                .setParameter("day", LocalDate.now(clock))
                .setParameter("most", settings.unaskedPerDay())
                .getResultList());
        Map<String, Instant> next = new HashMap<>();
        byHash.forEach((hash, address) -> (today.contains(hash) ? Optional.of(clock.instant()) : next(address))
                .ifPresent(at -> next.put(address, at)));
        return next;
    }

    /** Counts one, and says when it may leave: now, or on the morning of a day that is not full; empty for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Instant> next(String address) {
        LocalDate today = LocalDate.now(clock);
        forget();
        if (count(address, today)) {
            return Optional.of(clock.instant());
        }
        return today.plusDays(1)
                .datesUntil(today.plusDays(DAYS))
                .filter(day -> count(address, day))
                .findFirst()
                .map(day -> day.atTime(MORNING).atZone(clock.getZone()).toInstant());
    }

    private void forget() {
        entities.createNativeQuery("delete from unasked_mail where day < :today")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    private byte[] hash(String address) {
        return sealing.lookup("unasked:" + address.toLowerCase(Locale.ROOT));
    }

    private boolean count(String address, LocalDate day) {
        List<?> counted = entities.createNativeQuery(COUNT, Integer.class)
                .setParameter("address", hash(address))
                .setParameter("day", day)
                .setParameter("most", settings.unaskedPerDay())
                .getResultList();
        return !counted.isEmpty();
    }
}
