package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.fit.FittingTutors;
import org.ieum.fit.FittingTutors.Fit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.learner.Need;
import org.ieum.pairing.PairingSql;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.CandidateSearch;
import org.ieum.tutor.PossibleTutor;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Shows a learner who could teach them, a few at a time and in an order of the learner's own, so that nobody is always first. */
@Singleton
public class SeeingTutors {

    /** Tutors whom a page looks at; the rules then say who of them fits. */
    static final int LOOKED_AT = 60;

    /** Tutors whom a page shows. */
    public static final int SHOWN = 10;

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject FittingTutors fitting;
    @Inject Wishes wishes;
    @Inject Audit audit;
    @Inject WishSettings settings;

    /** Whether the organisation lets learners say whom they would like. */
    public boolean isOpen() {
        return settings.open();
    }

    /**
     * Some tutors.
     *
     * @param wished those whom the learner would like, the dearest first, with the rank
     * @param fits the tutors of this page
     * @param next where the next page begins; empty after the last
     */
    public record Page(List<WishedTutor> wished, List<Fit> fits, Optional<String> next) {}

    /** A tutor whom the learner would like; they may fit no more. */
    public record WishedTutor(Tutor tutor, String rank) {}

    /**
     * The tutors after a place; the first ones after an empty one.
     *
     * @throws HttpProblem 404 for somebody who may not wish
     */
    @Transactional
    public Page page(PersonId who, String after) {
        Learner learner = wishing(who);
        audit.record(Audit.PUBLIC, "tutor.shown", Side.LEARNER.code(), who.id());
        List<Wish> said = wishes.about(List.of(who.id()));
        List<Wish> ranks = ranks(said);
        List<PossibleTutor> candidates = candidates(learner, after, 0);
        Map<Long, Tutor> found = tutors.withDetails(Stream.concat(
                        candidates.stream().map(PossibleTutor::id),
                        ranks.stream().map(Wish::tutorId))
                .distinct()
                .toList());
        List<Fit> fits = fits(candidates, found, learner, said);
        List<Fit> shown = fits.stream().limit(SHOWN).toList();
        return new Page(
                ranks.stream()
                        .map(wish -> new WishedTutor(found.get(wish.tutorId()), wish.kind()))
                        .toList(),
                shown,
                next(candidates, fits));
    }

    /** Whether this tutor could teach them, as the rules are now; false for everybody if they may not wish. */
    boolean couldTeach(PersonId who, long tutorId) {
        Learner learner = wishing(who);
        List<PossibleTutor> candidates = candidates(learner, "", tutorId);
        List<Wish> said = wishes.about(List.of(who.id()));
        return !fits(candidates, tutors.withDetails(List.of(tutorId)), learner, said)
                .isEmpty();
    }

    /** An accepted learner, if the organisation lets learners wish. */
    private Learner wishing(PersonId who) {
        if (!settings.open() || who.side() != Side.LEARNER) {
            throw HttpProblem.notFound();
        }
        return learners.withDetails(who.id())
                .filter(learner -> learner.status() == Status.APPROVED)
                .orElseThrow(HttpProblem::notFound);
    }

    private List<PossibleTutor> candidates(Learner learner, String after, long only) {
        return tutors.candidates(
                new CandidateSearch(
                        learner.id(),
                        learner.needs().stream().map(Need::subject).toList(),
                        learner.tutorGender(),
                        learner.city(),
                        learner.delivery(),
                        after,
                        only,
                        LOOKED_AT),
                PairingSql.ofNeed("cast(:learner as bigint)", "n.subject"));
    }

    private List<Fit> fits(List<PossibleTutor> candidates, Map<Long, Tutor> found, Learner learner, List<Wish> said) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return fitting.among(
                candidates.stream().map(candidate -> found.get(candidate.id())).toList(),
                learner,
                candidates.get(0).wanted(),
                // Whoever's word it is: it is told to nobody.
                said.stream().filter(wish -> wish.rank().isEmpty()).toList());
    }

    /** After the last that is shown, or else after the last that was looked at. */
    private static Optional<String> next(List<PossibleTutor> candidates, List<Fit> fits) {
        if (fits.size() > SHOWN) {
            long last = fits.get(SHOWN - 1).tutor().id();
            return candidates.stream()
                    .filter(candidate -> candidate.id() == last)
                    .map(PossibleTutor::place)
                    .findFirst();
        }
        return candidates.size() == LOOKED_AT
                ? Optional.of(candidates.get(LOOKED_AT - 1).place())
                : Optional.empty();
    }

    private static List<Wish> ranks(List<Wish> said) {
        return said.stream()
                .filter(wish -> wish.side() == Side.LEARNER && wish.rank().isPresent())
                .sorted(Comparator.comparing(Wish::kind))
                .toList();
    }
}
