package org.ieum.round.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;

/** Pages of a round, for whoever does not look for one in particular: those of the newest that has a plan. */
@Path("/plan/{part: unmatched|recruiting|whatif}")
@RolesAllowed({"coordinator", "admin"})
@Blocking
class NewestPlanDoors {

    private static final Map<String, String> PARTS =
            Map.of("unmatched", "?part=unmatched", "recruiting", "/recruiting", "whatif", "/what-if");

    /** An older plan says nothing about today. */
    private static final int NEWEST = 10;

    @Inject Rounds rounds;

    /** To the rounds where none has a plan. */
    @GET
    @Transactional
    public Response lead(String part) {
        String address = rounds.latest(NEWEST).stream()
                .filter(round -> round.state() == RoundState.REVIEW || round.state() == RoundState.PUBLISHED)
                .findFirst()
                .map(Round::id)
                .map(id -> "/rounds/" + id + PARTS.get(part))
                .orElse("/rounds");
        return Response.seeOther(URI.create(address)).build();
    }
}
