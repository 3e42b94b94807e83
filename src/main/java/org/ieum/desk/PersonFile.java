package org.ieum.desk;

import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPause;
import org.ieum.person.Person;
import org.ieum.person.TakingNewerAnswers;

/**
 * Everything about a person.
 *
 * @param pause that mails to them come back; empty if they do not
 * @param newer answers that were sent again for them and wait
 * @param ties proposals of the open round first, then what runs, then what was
 * @param move the last move to another standing
 * @param history the newest first, at most a hundred
 */
public record PersonFile(
        Person person,
        Optional<AddressPause> pause,
        List<TakingNewerAnswers.Waiting> newer,
        List<PersonTie> ties,
        List<PersonWish> wishes,
        HistoryEntry move,
        List<HistoryEntry> history) {

    /** Of which side they are. */
    public Side side() {
        return person.side();
    }
}
