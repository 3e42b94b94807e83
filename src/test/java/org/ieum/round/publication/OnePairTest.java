package org.ieum.round.publication;

import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;

/** A test with one learner whom one tutor fits. */
abstract class OnePairTest extends StoredTest {

    long tutor;

    @BeforeEach
    void aPair() {
        people.learner("L1", "math", "MON 19:00-20:00");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
    }
}
