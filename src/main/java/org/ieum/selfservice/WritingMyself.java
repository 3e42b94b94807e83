package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.message.Message;
import org.ieum.message.WritingToEachOther;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.ReadingTurns;
import org.ieum.pairing.Turn;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;

/** What one of two people writes to the other by themselves. Of somebody else's pairing there is nothing. */
@Singleton
public class WritingMyself {

    @Inject Pairings pairings;
    @Inject ReadingTurns turns;
    @Inject Persons people;
    @Inject WritingToEachOther writing;

    /**
     * What one of the two sees.
     *
     * @param turn what the tutor is to a learner who has two
     * @param other what the other one is called; empty for a tutor who has not said
     * @param zone in which the reader lives
     * @param called whether a coordinator reads along
     * @param messages the newest first
     */
    public record OwnConversation(
            Pairing pairing, Turn turn, String other, ZoneId zone, boolean called, List<Message> messages) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "OwnConversation[…]";
        }
    }

    /**
     * What the two wrote to each other.
     *
     * @throws HttpProblem 404 if these are not lessons of theirs that run
     */
    @Transactional
    public OwnConversation read(PersonId who, long id) {
        Pairing pairing = pairings.runningOf(who, id);
        PersonId other =
                new PersonId(who.side().other(), pairing.personId(who.side().other()));
        return new OwnConversation(
                pairing,
                turns.of(pairing, who.side()),
                ReadingOwnPage.called(people.get(other)),
                people.get(who).timeZone(),
                writing.isCalled(id),
                writing.read(id, who.side()));
    }

    /** They write; {@code sure} says that they mean what may be an address or a number. */
    @Transactional
    public WritingOutcome write(PersonId who, long id, String text, boolean sure) {
        return writing.write(pairings.runningOf(who, id).id(), who.side(), text, sure, Audit.PUBLIC);
    }

    /** They call a coordinator. */
    @Transactional
    public void call(PersonId who, long id) {
        writing.call(pairings.runningOf(who, id).id(), who.side(), Audit.PUBLIC);
    }
}
