package org.ieum.privacy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.person.PeopleSignedUp;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;

/** Somebody agrees to the notice, or takes it back. */
@Singleton
public class Consenting {

    @Inject Consents consents;
    @Inject PublishingNotices notices;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Their latest agreement that they did not take back. */
    @Transactional
    public Optional<Consent> latest(PersonId who) {
        return consents.latest(who);
    }

    /** To what they ever agreed, as they did; those that they took back, too. */
    @Transactional
    public List<Consent> all(PersonId who) {
        return consents.all(who);
    }

    /** Whether they have agreed to the notice that is in force. */
    @Transactional
    public boolean isCurrent(PersonId who) {
        int current = notices.current().version();
        return latest(who).filter(consent -> consent.noticeVersion() == current).isPresent();
    }

    /** Whether it is this version of the notice that is in force. */
    @Transactional
    public boolean isInForce(int version) {
        return notices.current().version() == version;
    }

    /** They agree to a version; once more changes nothing. {@code actor} is whoever ticked it, as audit rows name people. */
    @Transactional
    public void agree(PersonId who, int version, String actor) {
        if (latest(who).filter(consent -> consent.noticeVersion() == version).isEmpty()) {
            keep(new Consent(who, version, actor, clock.instant()), who, "agreed", actor);
        }
    }

    /** Whoever signs up may have ticked it there. */
    void signedUp(@Observes PeopleSignedUp event) {
        event.fresh().forEach(one -> one.consent().ifPresent(version -> keepFirst(one.who(), version)));
        event.known().forEach(one -> one.consent().ifPresent(version -> agree(one.who(), version, Audit.PUBLIC)));
    }

    /** Whoever is forgotten agrees to nothing any more. That they had stays: it says why we could keep what we kept. */
    void forgotten(@Observes PersonForgotten event) {
        consents.live(event.who()).forEach(consent -> {
            consent.withdraw(clock.instant());
            record(event.who(), "consent-withdrawn", event.actor());
        });
    }

    private void keepFirst(PersonId who, int version) {
        keep(new Consent(who, version, Audit.PUBLIC, clock.instant()), who, "agreed", Audit.PUBLIC);
    }

    private void keep(Consent consent, PersonId who, String action, String actor) {
        consents.persist(consent);
        record(who, action, actor);
    }

    private void record(PersonId who, String action, String actor) {
        audit.record(actor, who.side().code() + "." + action, who.side().code(), who.id());
    }
}
