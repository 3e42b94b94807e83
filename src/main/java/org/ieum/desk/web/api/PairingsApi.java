package org.ieum.desk.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingFilter;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PeopleSearch.Part;
import org.ieum.person.Persons;
import org.ieum.person.Refs;
import org.ieum.platform.HttpProblem;

/** Pairings in every state of their life. */
@Path("/api/v1/pairings")
@RolesAllowed({"coordinator", "admin"})
@Blocking
@Tag(name = "Pairings")
class PairingsApi {

    /** No id of anybody. */
    private static final long NOBODY = -1;

    private final Pairings pairings;
    private final Persons persons;
    private final Clock clock;

    @Inject
    PairingsApi(Pairings pairings, Persons persons, Clock clock) {
        this.pairings = pairings;
        this.persons = persons;
        this.clock = clock;
    }

    /** {@code next} is the cursor of the next part; null for the last one. */
    record PairingsView(
            List<PairingView> items,
            long total,
            @Schema(nullable = true) String next) {}

    @GET
    @Operation(operationId = "listPairings", summary = "Pairings in every state, a part at a time")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Where it is in its life.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"offered", "running", "ended", "declined", "expired", "withdrawn"}))
    @Parameter(
            name = "learner",
            in = ParameterIn.QUERY,
            description = "Key of the learner.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "tutor",
            in = ParameterIn.QUERY,
            description = "Key of the tutor.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 50 if it is left out.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "`next` of the part before.",
            schema = @Schema(type = SchemaType.STRING))
    public PairingsView list(@Context UriInfo uri) {
        ListQuery query = new ListQuery(uri.getQueryParameters());
        Optional<PairingState> state = query.optional("state", text -> Coded.parse(PairingState.class, text));
        Optional<String> learner = query.optional("learner", Refs::parse);
        Optional<String> tutor = query.optional("tutor", Refs::parse);
        Part part = query.part();
        query.requireSound();
        PairingFilter filter = new PairingFilter(state, id(Side.LEARNER, learner), id(Side.TUTOR, tutor));
        List<Pairing> found = pairings.part(filter, part.after(), part.size());
        boolean more = found.size() > part.size();
        List<Pairing> shown = more ? found.subList(0, part.size()) : found;
        return new PairingsView(
                views(shown),
                pairings.count(filter),
                more ? Cursor.of(shown.get(shown.size() - 1).id()) : null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPairing", summary = "A pairing")
    public PairingView one(long id) {
        return views(List.of(pairings.findByIdOptional(id).orElseThrow(HttpProblem::notFound)))
                .get(0);
    }

    private List<PairingView> views(List<Pairing> shown) {
        var learners = persons.of(Side.LEARNER)
                .names(shown.stream().map(Pairing::learnerId).toList());
        var tutors = persons.of(Side.TUTOR)
                .names(shown.stream().map(Pairing::tutorId).toList());
        return shown.stream()
                .map(pairing -> PairingView.of(
                        pairing,
                        learners.get(pairing.learnerId()).ref(),
                        tutors.get(pairing.tutorId()).ref(),
                        LocalDate.now(clock)))
                .toList();
    }

    private OptionalLong id(Side side, Optional<String> ref) {
        return ref.map(key -> persons.of(side).ids(Set.of(key)).getOrDefault(key, NOBODY))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
