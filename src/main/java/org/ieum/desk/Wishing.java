package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Writes down whom somebody would like, and whom they must not meet. */
@Singleton
public class Wishing {

    /** More than these are found by a longer part of the name. */
    private static final int SOME = 20;

    @Inject Wishes wishes;
    @Inject Persons people;
    @Inject Audit audit;

    /**
     * Somebody says something of another; what the same person said of the same before is gone.
     *
     * @param kind of {@code id}, the person on whose page it is said
     * @param otherRef key of the other person
     * @param wish {@code 1}, {@code 2}, {@code 3} or {@code never}
     * @return false if nobody has the key
     */
    @Transactional
    public boolean say(Side kind, long id, String otherRef, Side by, String wish, String actor) {
        Long other = people.of(kind.other()).ids(Set.of(otherRef)).get(otherRef);
        if (other == null || people.of(kind).findByIdOptional(id).isEmpty()) {
            return false;
        }
        long learner = kind == Side.LEARNER ? id : other;
        long tutor = kind == Side.LEARNER ? other : id;
        // Two who say it at once say it one after the other.
        people.of(Side.LEARNER).locked(learner);
        List<Wish> before = said(learner, tutor, by);
        if (before.isEmpty()) {
            wishes.persist(new Wish(learner, tutor, by, wish));
        } else {
            before.get(0).become(wish);
        }
        audit(actor, "wished", learner, tutor);
        return true;
    }

    /**
     * Those who are meant by what was typed: a key, a name or a part of one; some at most, for one is needed. That the names of
     * several are read is written to the trail.
     */
    @Transactional
    public List<PersonName> meant(Side kind, String typed, String actor) {
        List<PersonName> meant = people.of(kind).called(typed, EnumSet.complementOf(EnumSet.of(Status.LEFT)), SOME);
        if (meant.size() > 1) {
            audit.recordEach(
                    actor,
                    kind.code() + ".read",
                    kind.code(),
                    meant.stream().map(PersonName::id).toList());
        }
        return meant;
    }

    /** They take it back. */
    @Transactional
    public void takeBack(Side kind, long id, long other, Side by, String actor) {
        long learner = kind == Side.LEARNER ? id : other;
        long tutor = kind == Side.LEARNER ? other : id;
        for (Wish wish : said(learner, tutor, by)) {
            wishes.delete(wish);
            audit(actor, "unwished", learner, tutor);
        }
    }

    private List<Wish> said(long learner, long tutor, Side by) {
        return wishes.about(List.of(learner)).stream()
                .filter(wish -> wish.tutorId() == tutor && wish.side() == by)
                .toList();
    }

    /** Both histories have it. */
    private void audit(String actor, String done, long learner, long tutor) {
        audit.record(actor, "learner." + done, Side.LEARNER.code(), learner);
        audit.record(actor, "tutor." + done, Side.TUTOR.code(), tutor);
    }
}
