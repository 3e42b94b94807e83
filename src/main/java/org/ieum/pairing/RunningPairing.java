package org.ieum.pairing;

import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;

/** A pairing that runs or is offered, by the keys of its people, as files show it. */
public record RunningPairing(
        String learnerRef, String tutorRef, String subject, Meeting meeting, List<Session> times, LocalDate since) {}
