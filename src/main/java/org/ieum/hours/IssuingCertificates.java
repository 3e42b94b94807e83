package org.ieum.hours;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;

/** Certifies to a tutor what they gave. */
@Singleton
public class IssuingCertificates {

    /** Without letters that look like others; 16 of them are 79 bits: nobody finds one by trying. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject Certificates certificates;
    @Inject ReadingHours reading;
    @Inject Audit audit;
    @Inject Clock clock;

    /** For the lessons between two days, both with them, that are over by now; empty if there were none. */
    @Transactional
    public Optional<Certificate> issue(long tutorId, LocalDate from, LocalDate until, String actor) {
        LocalDate today = LocalDate.now(clock);
        GivenHours given = reading.between(tutorId, from, until.isAfter(today) ? today : until);
        if (given.lessons() == 0) {
            return Optional.empty();
        }
        Certificate certificate = new Certificate(code(), tutorId, given, clock.instant());
        certificates.persist(certificate);
        audit.record(actor, "tutor.certified", Side.TUTOR.code(), tutorId);
        return Optional.of(certificate);
    }

    private static String code() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
        return code.toString();
    }
}
