package org.ieum.offer;

/** What came of an answer. */
public enum AnswerOutcome {
    /** It counts. */
    DONE,
    /** Times that the other one was asked about are taken back; the other one hears of it. */
    TOLD,
    /** The same was said before; nothing changed. */
    SAME,
    /** Other times are proposed now than those that were answered; nothing changed. */
    OTHER_TIMES_NOW,
    /** It can no longer be answered; nothing changed. */
    OVER,
    /** The times are not free any more; nothing changed. */
    TAKEN,
    /** Something followed from the answer, so that it cannot be taken back; nothing changed. */
    FOLLOWED;

    /** Whether what was said holds now. */
    public boolean counts() {
        return switch (this) {
            case DONE, TOLD, SAME -> true;
            case OTHER_TIMES_NOW, OVER, TAKEN, FOLLOWED -> false;
        };
    }
}
