package org.ieum.desk.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ieum.kernel.Coded;
import org.ieum.pairing.PairingState;
import org.ieum.person.Refs;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Which pairings the address of a list asks for. */
class PairingParameters extends PartParameters {

    @RestQuery
    @Parameter(description = "Where it is in its life.", schema = @Schema(implementation = PairingState.class))
    String state;

    @RestQuery
    @Parameter(description = "Key of the learner.")
    String learner;

    @RestQuery
    @Parameter(description = "Key of the tutor.")
    String tutor;

    /** What they say; people by their keys. */
    record Asked(Optional<PairingState> state, Optional<String> learner, Optional<String> tutor, Part.Asked part) {}

    /**
     * Reads them.
     *
     * @throws HttpProblem 422 with each parameter that makes no sense
     */
    Asked read() {
        QueryParameters query = new QueryParameters();
        Asked asked = new Asked(
                query.optional("state", state, text -> Coded.parse(PairingState.class, text)),
                query.optional("learner", learner, Refs::parse),
                query.optional("tutor", tutor, Refs::parse),
                part(query));
        query.requireSound();
        return asked;
    }
}
