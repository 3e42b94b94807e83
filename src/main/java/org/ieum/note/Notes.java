package org.ieum.note;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.note.ReadingNotes.Wanted;
import org.ieum.person.PersonId;
import org.ieum.platform.Part;

/** All notes. */
@Singleton
class Notes implements PanacheRepository<Note> {

    private static final String OPEN = "followUp is not null and settledAt is null";

    /** The newest first; those to which somebody comes back before the others, by their day. */
    List<Note> of(NoteAbout about) {
        return list(
                column(about.kind()) + " = ?1 order by case when " + OPEN + " then followUp end nulls last,"
                        + " writtenAt desc, id desc",
                about.id());
    }

    /** Those to which somebody comes back, by their day. */
    Part<Note> open(Part.Asked asked) {
        return Part.of(find(OPEN + " order by followUp, id"), asked);
    }

    /** A part of those that a program asks for, by id. */
    Part<Note> part(Wanted wanted, Part.Asked asked) {
        return Part.of(find(where(wanted) + " and id > " + asked.after() + " order by id", ids(wanted)), asked);
    }

    long count(Wanted wanted) {
        return count(where(wanted), ids(wanted));
    }

    private static String where(Wanted wanted) {
        List<String> about = wanted.about().stream()
                .map(NoteAbout::kind)
                .map(kind -> column(kind) + " = :" + kind.code())
                .toList();
        return "(" + (about.isEmpty() ? "1 = 1" : String.join(" or ", about)) + ")"
                + (wanted.open() ? " and " + OPEN : "");
    }

    /** At most one of each kind is asked for. */
    private static Map<String, Object> ids(Wanted wanted) {
        return wanted.about().stream()
                .collect(Collectors.toMap(one -> one.kind().code(), NoteAbout::id));
    }

    /** On which day somebody comes back first to what is written about these people of one side; no words are unsealed. */
    Map<Long, LocalDate> followUps(Side side, Collection<Long> people) {
        String who = column(NoteAbout.of(new PersonId(side, 0)).kind());
        return getEntityManager()
                .createQuery(
                        "select " + who + ", min(followUp) from Note where " + OPEN + " and " + who
                                + " in :people group by " + who,
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** All about somebody, in the order in which they were written. */
    List<Note> about(PersonId who) {
        return list(column(NoteAbout.of(who).kind()) + " = ?1 order by writtenAt, id", who.id());
    }

    List<Note> aboutPairings(Collection<Long> pairings) {
        return list("pairingId in ?1 order by writtenAt, id", pairings);
    }

    void forget(PersonId who, Collection<Long> pairings) {
        delete((who.side() == Side.LEARNER ? "learnerId" : "tutorId") + " = ?1", who.id());
        delete("pairingId in ?1", pairings);
    }

    private static String column(NoteAbout.Kind kind) {
        return kind.code() + "Id";
    }
}
