package org.ieum.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Every POST takes a key of its sender's: one filter does it for all of them. */
final class RepeatableRequests {

    static final String NAME = "IdempotencyKey";

    private RepeatableRequests() {}

    static Parameter header() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Chosen by the sender. For 24 hours the same request under it is answered as the first time"
                                + " and not done again; the answer has the header `Idempotency-Replayed` then.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    static void sayIn(PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            List<Parameter> all = new ArrayList<>(
                    Optional.ofNullable(operation.getParameters()).orElse(List.of()));
            all.add(OASFactory.createParameter().ref(NAME));
            operation.setParameters(all);
        }
    }
}
