package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;
import org.ieum.selfservice.BeingForgotten;

/** Whoever never proved their address may not even know of us: they are forgotten, once no mail of ours can be answered any more. */
@Singleton
class ForgettingUnconfirmed implements DueRetention {

    @Inject Persons persons;
    @Inject ConfirmingAddresses confirming;
    @Inject BeingForgotten forgetting;
    @Inject RetentionSettings settings;
    @Inject ZoneId zone;

    @Override
    public KeptThing what() {
        return KeptThing.NEVER_CONFIRMED;
    }

    @Override
    public Period lasts() {
        return settings.neverConfirmed();
    }

    @Override
    public long due(Instant at) {
        return over(at).size();
    }

    @Override
    public int delete(Instant now) {
        List<PersonId> over = over(now);
        over.forEach(who -> forgetting.forget(who, Audit.SYSTEM));
        return over.size();
    }

    private List<PersonId> over(Instant at) {
        Instant begin = overBefore(at, zone);
        return Stream.of(Side.values())
                .flatMap(side -> persons.of(side).neverConfirmed(begin).stream().map(id -> new PersonId(side, id)))
                .filter(who -> !confirming.canConfirm(who, at))
                .toList();
    }
}
