package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learners;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Writes down whom somebody would like, and whom they must not meet. */
@Singleton
public class Wishing {

    private final EntityManager entities;
    private final Wishes wishes;
    private final Learners learners;
    private final Tutors tutors;
    private final Audit audit;

    @Inject
    Wishing(EntityManager entities, Wishes wishes, Learners learners, Tutors tutors, Audit audit) {
        this.entities = entities;
        this.wishes = wishes;
        this.learners = learners;
        this.tutors = tutors;
        this.audit = audit;
    }

    /**
     * Somebody says something of another; what the same person said of the same before is gone.
     *
     * @param kind of {@code id}, the person on whose page it is said
     * @param otherRef key of the other person
     * @param wish {@code 1}, {@code 2}, {@code 3} or {@code never}
     * @return false if nobody has the key
     */
    @Transactional
    public boolean say(Kind kind, long id, String otherRef, Side by, String wish, String actor) {
        Map<String, Long> ids = kind == Kind.LEARNER ? tutors.ids(Set.of(otherRef)) : learners.ids(Set.of(otherRef));
        Long other = ids.get(otherRef);
        if (other == null || entities.find(kind.type(), id) == null) {
            return false;
        }
        long learner = kind == Kind.LEARNER ? id : other;
        long tutor = kind == Kind.LEARNER ? other : id;
        List<Wish> before = said(learner, tutor, by);
        if (before.isEmpty()) {
            wishes.add(new Wish(learner, tutor, by, wish));
        } else {
            before.get(0).become(wish);
        }
        audit(actor, "wished", learner, tutor);
        return true;
    }

    /** They take it back. */
    @Transactional
    public void takeBack(Kind kind, long id, long other, Side by, String actor) {
        long learner = kind == Kind.LEARNER ? id : other;
        long tutor = kind == Kind.LEARNER ? other : id;
        for (Wish wish : said(learner, tutor, by)) {
            entities.remove(wish);
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
        audit.record(actor, "learner." + done, Kind.LEARNER.code(), learner);
        audit.record(actor, "tutor." + done, Kind.TUTOR.code(), tutor);
    }
}
