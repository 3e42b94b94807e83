package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** A learner says whom they would like best: three at most, and only who could teach them. */
@Singleton
public class WishingMyself {

    private static final Set<String> RANKS = Set.of("1", "2", "3");

    @Inject Persons people;
    @Inject SeeingTutors seeing;
    @Inject Wishes wishes;
    @Inject Audit audit;

    /**
     * This tutor is their first, second or third; whoever was that before is it no more.
     *
     * @throws HttpProblem 404 if the tutor could not teach them, or they may not wish
     */
    @Transactional
    public void wish(PersonId who, long tutor, String rank) {
        if (!RANKS.contains(rank)) {
            throw HttpProblem.http(400);
        }
        if (!seeing.couldTeach(who, tutor)) {
            throw HttpProblem.notFound();
        }
        people.lock(who);
        for (Wish wish : own(who)) {
            if (wish.tutorId() == tutor || wish.kind().equals(rank)) {
                wishes.delete(wish);
            }
        }
        wishes.flush();
        wishes.persist(new Wish(who.id(), tutor, Side.LEARNER, rank));
        written("wished", who, tutor);
    }

    /** They take a wish back. */
    @Transactional
    public void takeBack(PersonId who, long tutor) {
        own(who).stream().filter(wish -> wish.tutorId() == tutor).forEach(wish -> {
            wishes.delete(wish);
            written("unwished", who, tutor);
        });
    }

    /** Both histories have it. */
    private void written(String done, PersonId who, long tutor) {
        audit.record(Audit.PUBLIC, "learner." + done, Side.LEARNER.code(), who.id());
        audit.record(Audit.PUBLIC, "tutor." + done, Side.TUTOR.code(), tutor);
    }

    /** Their ranks; a veto that a coordinator wrote down for them is no rank. */
    private List<Wish> own(PersonId who) {
        return wishes.ranksOf(who.id());
    }
}
