package org.ieum.offer.web;

import jakarta.inject.Inject;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;

/** A test of what a learner and a tutor answer: both have got their mail, and nothing else is in the mailbox. */
abstract class TwoWhoAreAsked extends StoredTest {

    static final String LEARNER = "L1@people.test";
    static final String TUTOR = "T1@people.test";

    @Inject StoredOffers asked;

    long offer;

    /** The path of the link in the learner's mail. */
    String learner;

    /** The same in the tutor's. */
    String tutor;

    @BeforeEach
    void bothAreAsked() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        offer = asked.offer();
        learner = StoredOffers.link(mailbox, LEARNER, 2);
        tutor = StoredOffers.link(mailbox, TUTOR, 2);
    }
}
