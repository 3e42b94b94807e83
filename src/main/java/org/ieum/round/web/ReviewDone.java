package org.ieum.round.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.round.review.DecidingInBulk.Act;

/** What was done to many last, as the address of the page that follows has it. */
record ReviewDone(Act act, long count) {

    private static final String ACT = "done";
    private static final String COUNT = "count";

    static ReviewDone of(Act act, long count) {
        return new ReviewDone(act, count);
    }

    static Optional<ReviewDone> read(MultivaluedMap<String, String> query) {
        String count = query.getFirst(COUNT);
        return Optional.ofNullable(query.getFirst(ACT))
                .flatMap(code -> Coded.find(Act.class, code))
                .filter(act -> count != null && count.matches("[0-9]{1,9}"))
                .map(act -> new ReviewDone(act, Long.parseLong(count)));
    }

    /** Behind the address of the list. */
    String address(ReviewQuery list) {
        return (list.address().isEmpty() ? "?" : "&") + ACT + "=" + act.code() + "&" + COUNT + "=" + count;
    }

    /** Where those that it was done to come first. */
    String seen() {
        return switch (act) {
            case APPROVE -> "?decision=approved&sort=decided";
            case REJECT -> "?decision=rejected&sort=decided";
            case REOPEN -> "?decision=open";
            case LOCK, UNLOCK -> "?sort=decided";
        };
    }
}
