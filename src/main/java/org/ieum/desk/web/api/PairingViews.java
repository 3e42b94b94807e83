package org.ieum.desk.web.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.person.Persons;

/** Pairings as the API shows them, people by their keys: two statements, however many. */
@Singleton
public class PairingViews {

    @Inject Persons persons;
    @Inject Clock clock;

    public PairingView of(Pairing pairing) {
        return of(List.of(pairing)).get(0);
    }

    List<PairingView> of(List<Pairing> shown) {
        var learners = persons.of(Side.LEARNER)
                .names(shown.stream().map(Pairing::learnerId).toList());
        var tutors = persons.of(Side.TUTOR)
                .names(shown.stream().map(Pairing::tutorId).toList());
        return shown.stream()
                .map(pairing -> PairingView.of(
                        pairing,
                        learners.get(pairing.learnerId()).ref(),
                        tutors.get(pairing.tutorId()).ref(),
                        LocalDate.now(clock)))
                .toList();
    }
}
