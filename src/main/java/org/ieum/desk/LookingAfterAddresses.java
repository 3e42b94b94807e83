package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPause;
import org.ieum.outbox.AddressPauses;
import org.ieum.outbox.MailsComingBack;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.Persons;

/** Addresses to which no mail is sent, because one came back: a coordinator corrects them, or knows that they work again. */
@Singleton
public class LookingAfterAddresses {

    /** Of each side; those behind them come once these are settled. */
    private static final int MOST = 200;

    @Inject AddressPauses pauses;
    @Inject MailsComingBack comingBack;
    @Inject Persons people;
    @Inject Audit audit;

    /** Somebody whom no mail reaches any more. */
    public record PausedAddress(Side side, Person person, AddressPause pause) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "PausedAddress[" + side + " " + person.id() + "]";
        }
    }

    /** Those who have waited longest first, learners before tutors; each is a reading of a person. */
    @Transactional
    public List<PausedAddress> paused(String actor) {
        return Stream.of(Side.values()).flatMap(side -> paused(side, actor)).toList();
    }

    private Stream<PausedAddress> paused(Side side, String actor) {
        List<AddressPause> paused = pauses.of(side, MOST);
        Map<Long, ? extends Person> theirs = people.of(side)
                .byId(paused.stream().map(one -> one.recipient().id()).collect(Collectors.toSet()));
        audit.recordEach(actor, side.code() + ".read", side.code(), theirs.keySet());
        return paused.stream()
                .filter(one -> theirs.containsKey(one.recipient().id()))
                .map(one -> new PausedAddress(side, theirs.get(one.recipient().id()), one));
    }

    /** Mails are sent there again; false if they were all the time. */
    @Transactional
    public boolean worksAgain(Side side, long id, String actor) {
        boolean paused = comingBack.worksAgain(Recipient.of(side, id));
        if (paused) {
            audit.record(actor, side.code() + ".address-works", side.code(), id);
        }
        return paused;
    }
}
