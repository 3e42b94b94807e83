package org.ieum.substitute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.lesson.StandingIn.Given;
import org.ieum.pairing.Pairings;
import org.ieum.substitute.SubstituteNews.Kind;

/** Tells people, and the trail, what became of a substitution. */
@Singleton
class Telling {

    @Inject Pairings pairings;
    @Inject Event<SubstituteNews> news;
    @Inject Audit audit;

    /** Both, but for whoever did it. */
    void both(Substitution one, Kind kind, Collection<SubstitutedLesson> lessons, Optional<Side> but) {
        for (Side side : Side.values()) {
            if (but.filter(side::equals).isEmpty()) {
                news.fire(new SubstituteNews(one.id(), kind, side, given(lessons)));
            }
        }
    }

    private static List<Given> given(Collection<SubstitutedLesson> lessons) {
        return lessons.stream()
                .map(SubstitutedLesson::given)
                .sorted(Comparator.comparing(Given::start))
                .toList();
    }

    /** The histories of both people have it; of a learner alone where nobody is to stand in. */
    void write(Substitution one, String done, String actor) {
        long learner = pairings.findById(one.pairingId()).learnerId();
        audit.record(actor, "learner.substitute-" + done, Side.LEARNER.code(), learner);
        one.tutorId().ifPresent(tutor -> audit.record(actor, "tutor.substitute-" + done, Side.TUTOR.code(), tutor));
    }
}
