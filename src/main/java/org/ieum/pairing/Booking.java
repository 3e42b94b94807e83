package org.ieum.pairing;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;

/**
 * Hours that a pairing, offered or running, takes from both people, in minutes of the installation's week. The database refuses two
 * that overlap for one person.
 */
@Embeddable
record Booking(long learnerId, long tutorId, int startsAt, int endsAt) {

    /** One for each session. */
    static Set<Booking> of(Collection<Session> sessions, long learnerId, long tutorId) {
        return sessions.stream().map(session -> of(session, learnerId, tutorId)).collect(Collectors.toSet());
    }

    private static Booking of(Session session, long learnerId, long tutorId) {
        int start = session.firstHalfHour() * HalfHour.MINUTES;
        return new Booking(learnerId, tutorId, start, start + session.minutes());
    }
}
