package org.ieum.queue;

import org.ieum.kernel.Coded;

/** The queues of the desk, the most urgent first. Each leads to the list of what is in it. */
public enum QueueKind implements Coded {
    /** Of those who read them alone. */
    CONCERNS("/concerns"),
    CHECK_INS("/due"),
    CONVERSATIONS("/due"),
    BY_HAND("/due"),
    /** To which no mail is sent, because some came back. */
    ADDRESSES("/due"),
    FOLLOW_UPS("/notes"),
    OFFERS_DUE("/offers"),
    HANDOVERS("/handovers"),
    LESSONS_MISSED("/due"),
    MISFITS("/due"),
    SUBSTITUTES("/substitutes"),
    PLEDGES("/pledges"),
    STEPS("/steps"),
    TUTORS_APPLIED("/applications?side=tutor&step=new"),
    LEARNERS_APPLIED("/applications?side=learner&step=new"),
    INTERVIEWS("/applications?soon=yes"),
    DECLINED("/offers?state=declined"),
    MAILS_FAILED("/outbox?state=given_up");

    private final String path;

    QueueKind(String path) {
        this.path = path;
    }

    /** Where its list is. */
    public String path() { return path; }
}
