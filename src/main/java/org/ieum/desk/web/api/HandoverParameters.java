package org.ieum.desk.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ieum.handover.HandoverStage;
import org.ieum.kernel.Coded;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Which hand-overs the address of a list asks for. */
class HandoverParameters extends PartParameters {

    @RestQuery
    @Parameter(description = "How far they have come.", schema = @Schema(implementation = HandoverStage.class))
    String stage;

    /** What they say. */
    record Asked(Optional<HandoverStage> stage, Part.Asked part) {}

    /**
     * Reads them.
     *
     * @throws HttpProblem 422 with each parameter that makes no sense
     */
    Asked read() {
        QueryParameters query = new QueryParameters();
        Asked asked =
                new Asked(query.optional("stage", stage, text -> Coded.parse(HandoverStage.class, text)), part(query));
        query.requireSound();
        return asked;
    }
}
