package org.ieum.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingFilter;
import org.ieum.pairing.Pairings;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;

/** Pairings in every state of their life. */
@Path("/api/v1/pairings")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Pairings")
class PairingsApi {

    /** No id of anybody. */
    private static final long NOBODY = -1;

    @Inject Pairings pairings;
    @Inject Persons persons;
    @Inject PairingViews views;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record PairingsView(
            List<PairingView> items,
            long total,
            @Schema(nullable = true) String next) {}

    @GET
    @Operation(operationId = "listPairings", summary = "Pairings in every state, a part at a time")
    public PairingsView list(@BeanParam PairingParameters parameters) {
        PairingParameters.Asked asked = parameters.read();
        PairingFilter filter =
                new PairingFilter(asked.state(), id(Side.LEARNER, asked.learner()), id(Side.TUTOR, asked.tutor()));
        Part<Pairing> part = pairings.part(filter, asked.part());
        return new PairingsView(
                views.of(part.items()),
                pairings.count(filter),
                part.last().map(pairing -> Cursor.of(pairing.id())).orElse(null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPairing", summary = "A pairing")
    public PairingView one(long id) {
        return views.of(pairings.findByIdOptional(id).orElseThrow(HttpProblem::notFound));
    }

    private OptionalLong id(Side side, Optional<String> ref) {
        return ref.map(key -> persons.of(side).ids(Set.of(key)).getOrDefault(key, NOBODY))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
