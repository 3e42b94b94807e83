package org.ieum.outbox;

/** Which mails leave first when many wait; within a rank those that are due the longest. */
public enum MailRank {
    /** Somebody sits before a screen until it is there, or it is about this very hour. */
    AWAITED(0),
    USUAL(1),
    /** One of many that were written at once: nobody is harmed if it comes some minutes later. */
    BULK(2);

    private final int place;

    MailRank(int place) {
        this.place = place;
    }

    /** As the database sorts by it. */
    int place() { return place; }
}
