package org.ieum.round.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.round.Decision;
import org.ieum.round.Objection;
import org.ieum.round.Proposal;
import org.ieum.round.review.DecidingInBulk.Act;
import org.ieum.round.review.LastRound.Before;
import org.ieum.round.review.ReadingProposals.Sort;

/** Says what a review is about in a reader's language; times in the installation's zone. */
public record ReviewFormatter(ReviewMessages words, PageLanguage language, ZoneId zone) {

    static ReviewFormatter in(PageLanguage language, ZoneId zone) {
        return new ReviewFormatter(Messages.in(language, ReviewMessages.class), language, zone);
    }

    /** {@code 2026-11-23 10:22}. */
    public String time(Instant instant) {
        return TimeText.moment(instant, zone);
    }

    /** @param now null of a need that has nobody now */
    String text(Before before, Proposal now) {
        if (before instanceof Before.HadTutor proposed) {
            return text(proposed, now);
        }
        return before instanceof Before.HadNobody ? words.beforeNobody() : words.beforeUnknown();
    }

    /** Of a need that has nobody now. */
    String text(Before before) {
        return text(before, null);
    }

    private String text(Before.HadTutor before, Proposal now) {
        String tutor = before.tutor().withKey();
        if (before.decision() == Decision.REJECTED) {
            return words.beforeRejected(tutor);
        }
        return switch (before.change()) {
            case ENDED -> words.beforeEnded(tutor);
            case NEW, KEPT, MOVED, REPLACED ->
                now != null && before.tutor().id() == now.tutorId() ? words.beforeSame() : words.beforeOther(tutor);
        };
    }

    /** Why a proposal can be refused. */
    public List<Choice> objections() {
        return Choice.of(List.of(Objection.values()), words::objection);
    }

    List<Choice> sorts(Sort chosen) {
        return Choice.of(List.of(Sort.values()), words::sortOf, chosen.code());
    }

    String will(Act act, long count) {
        if (count == 0) {
            return words.willNothing();
        }
        return switch (act) {
            case APPROVE -> words.willApprove(count);
            case REJECT -> words.willReject(count);
            case REOPEN -> words.willReopen(count);
            case LOCK -> words.willLock(count);
            case UNLOCK -> words.willUnlock(count);
        };
    }
}
