package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;
import org.ieum.selfservice.Who.Part;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** A learner says whom they would like best: three at most, and only who could teach them. */
@Singleton
public class WishingMyself {

    private static final Set<String> RANKS = Set.of("1", "2", "3");

    private final EntityManager entities;
    private final SeeingTutors seeing;
    private final Wishes wishes;
    private final Audit audit;

    @Inject
    WishingMyself(EntityManager entities, SeeingTutors seeing, Wishes wishes, Audit audit) {
        this.entities = entities;
        this.seeing = seeing;
        this.wishes = wishes;
        this.audit = audit;
    }

    /**
     * This tutor is their first, second or third; whoever was that before is it no more.
     *
     * @throws HttpProblem 404 if the tutor could not teach them, or they may not wish
     */
    @Transactional
    public void wish(Who who, long tutor, String rank) {
        if (!RANKS.contains(rank)) {
            throw HttpProblem.http(400);
        }
        if (!seeing.couldTeach(who, tutor)) {
            throw HttpProblem.notFound();
        }
        ChangingFacts.locked(entities, who);
        for (Wish wish : own(who)) {
            if (wish.tutorId() == tutor || wish.kind().equals(rank)) {
                entities.remove(wish);
            }
        }
        entities.flush();
        wishes.add(new Wish(who.id(), tutor, Side.LEARNER, rank));
        written("wished", who, tutor);
    }

    /** They take a wish back. */
    @Transactional
    public void takeBack(Who who, long tutor) {
        own(who).stream().filter(wish -> wish.tutorId() == tutor).forEach(wish -> {
            entities.remove(wish);
            written("unwished", who, tutor);
        });
    }

    /** Both histories have it. */
    private void written(String done, Who who, long tutor) {
        audit.record(ReadingOwnPage.ACTOR, "learner." + done, Part.LEARNER.code(), who.id());
        audit.record(ReadingOwnPage.ACTOR, "tutor." + done, Part.TUTOR.code(), tutor);
    }

    /** Their ranks; a veto that a coordinator wrote down for them is no rank. */
    private List<Wish> own(Who who) {
        return wishes.about(List.of(who.id())).stream()
                .filter(wish -> wish.side() == Side.LEARNER && wish.rank().isPresent())
                .toList();
    }
}
