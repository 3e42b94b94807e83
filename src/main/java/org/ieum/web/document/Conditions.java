package org.ieum.web.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What is read as JSON has an ETag, by one filter for all of it; some of what changes takes {@code If-Match}. */
final class Conditions {

    static final String ETAG = "ETag";
    static final String IF_MATCH = "IfMatch";

    private static final String REF = "#/components/parameters/" + IF_MATCH;

    private Conditions() {}

    static Header tag() {
        return OASFactory.createHeader().description("Names this state.").schema(text());
    }

    static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .description("The `ETag` of the state that was seen: if it is another one by now, nothing is changed.")
                .schema(text());
    }

    static void sayIn(PathItem.HttpMethod method, Operation operation) {
        if (isRead(method, operation)) {
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .addHeader(ETAG, OASFactory.createHeader().ref(ETAG));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("It is in the state that `If-None-Match` names.")
                                    .addHeader(ETAG, OASFactory.createHeader().ref(ETAG)));
        }
    }

    /** Whether {@code If-Match} is looked at where it need not be sent. */
    static boolean areHonoured(PathItem.HttpMethod method, Operation operation) {
        return isRead(method, operation)
                || Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                        .anyMatch(parameter -> REF.equals(parameter.getRef()));
    }

    private static boolean isRead(PathItem.HttpMethod method, Operation operation) {
        APIResponse said = operation.getResponses().getAPIResponse("200");
        return method == PathItem.HttpMethod.GET
                && said != null
                && said.getContent() != null
                && said.getContent().getMediaType("application/json") != null;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
