package org.ieum.desk;

import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.Person;

/**
 * Everything about a person.
 *
 * @param bonds proposals of the open round first, then what runs, then what was
 * @param move the last move to another standing
 * @param history the newest first, at most a hundred
 */
public record PersonFile(
        Side kind,
        Person person,
        List<PersonTie> bonds,
        List<PersonWish> wishes,
        Optional<HistoryEntry> move,
        List<HistoryEntry> history) {}
