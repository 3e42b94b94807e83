package org.ieum.desk.web.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list a program asks for, in its address. */
public class PartParameters {

    private static final int MOST = 200;

    @RestQuery
    @Parameter(
            description = "How many, 50 if it is left out.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MOST))
    String limit;

    @RestQuery
    @Parameter(description = "`next` of the part before.")
    String cursor;

    /** Where the part begins, and how many are in it; what makes no sense is told to {@code query}. */
    public Part.Asked part(QueryParameters query) {
        return Part.Asked.after(
                query.optional("cursor", cursor, Cursor::parse).orElse(0L),
                query.number("limit", limit, 1, MOST)
                        .orElse((long) Part.Asked.PAGE)
                        .intValue());
    }
}
