package org.ieum.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.matching.model.Violation.Kind;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void ofOnePairingConcernsThatPairing() {
        Violation veto = new Violation(Kind.VETO, 1, "math", 3);
        assertThat(veto.concerns(1, "math", 3)).isTrue();
        assertThat(veto.concerns(1, "english", 3)).isFalse();
        assertThat(veto.concerns(2, "math", 3)).isFalse();
    }

    @Test
    void ofATutorsWeekConcernsAllOfTheTutorsPairings() {
        Violation full = new Violation(Kind.MAX_SESSIONS, 0, "", 3);
        assertThat(full.concerns(1, "math", 3)).isTrue();
        assertThat(full.concerns(2, "english", 3)).isTrue();
        assertThat(full.concerns(1, "math", 4)).isFalse();
    }

    @Test
    void ofALearnersWeekConcernsAllOfTheLearnersPairings() {
        Violation twice = new Violation(Kind.DOUBLE_BOOKED, 1, "math", 0);
        assertThat(twice.concerns(1, "math", 3)).isTrue();
        assertThat(twice.concerns(1, "english", 4)).isTrue();
        assertThat(twice.concerns(2, "math", 3)).isFalse();
    }
}
