package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;
import org.ieum.platform.Visitor;
import org.ieum.round.Rounds;

/** Where a coordinator is led who did something to a round: to its page, with the reason where it was refused. */
@Singleton
class RoundAnswers {

    @Inject Rounds rounds;
    @Inject RoundScreens screens;
    @Inject Visitor visitor;

    Response to(long id, Result<?> result) {
        return result.fold(done -> to(id), refusal -> refused(id, refusal));
    }

    Response to(long id) {
        return Response.seeOther(URI.create("/rounds/" + id)).build();
    }

    Response refused(long id, Refusal refusal) {
        return refused(id, ReviewQuery.FIRST, fixes().errors(refusal));
    }

    Response refused(long id, ReviewQuery query, List<String> errors) {
        return again(id, query, Response.Status.CONFLICT.getStatusCode(), errors);
    }

    /** The page once more, with what was wrong. */
    Response again(long id, ReviewQuery query, int status, List<String> errors) {
        return Response.status(status)
                .entity(screens.show(visitor.language(), rounds.get(id), query, false, errors))
                .build();
    }

    private RoundFixes fixes() {
        return new RoundFixes(visitor.language());
    }
}
