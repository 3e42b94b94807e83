package org.ieum.selfservice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** Whoever was refused or has left is forgotten after some time, as if they had wanted it; but not while lessons of theirs run. */
@Singleton
class ForgettingPeople {

    @Inject Persons persons;
    @Inject Pairings pairings;
    @Inject BeingForgotten forgetting;
    @Inject ZoneId zone;

    @Produces
    @Singleton
    DueRetention refused(RetentionSettings settings) {
        return of(KeptThing.REFUSED, Status.REFUSED, settings.refused());
    }

    @Produces
    @Singleton
    DueRetention left(RetentionSettings settings) {
        return of(KeptThing.LEFT, Status.LEFT, settings.left());
    }

    private DueRetention of(KeptThing what, Status status, Period lasts) {
        return DueRetention.of(
                what, lasts, zone, begin -> over(status, begin).size(), begin -> forget(over(status, begin)));
    }

    private int forget(List<PersonId> over) {
        over.forEach(who -> forgetting.forget(who, Audit.SYSTEM));
        return over.size();
    }

    private List<PersonId> over(Status status, Instant before) {
        return Stream.of(Side.values())
                .flatMap(side -> persons.of(side).since(status, before).stream().map(id -> new PersonId(side, id)))
                .filter(who -> pairings.of(who).stream().noneMatch(pairing -> pairing.state() == PairingState.RUNNING))
                .toList();
    }
}
