package org.ieum.pairing;

import jakarta.persistence.Embeddable;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;

/**
 * Hours that a pairing, offered or running, takes from both people, in minutes of the installation's week. The database refuses two
 * that overlap for one person.
 */
@Embeddable
record Booking(long learnerId, long tutorId, int startsAt, int endsAt) {

    static Booking of(Session session, long learnerId, long tutorId) {
        int start = session.firstHalfHour() * HalfHour.MINUTES;
        return new Booking(learnerId, tutorId, start, start + session.minutes());
    }
}
