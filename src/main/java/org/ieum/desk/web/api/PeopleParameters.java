package org.ieum.desk.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.person.PeopleSearch;
import org.ieum.person.PeopleSearch.Order;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Which people the address of a list asks for. */
class PeopleParameters extends PartParameters {

    @RestQuery
    @Parameter(description = "Where they stand.", schema = @Schema(implementation = Status.class))
    String status;

    @RestQuery
    @Parameter(description = "Key of a subject that they learn or teach.")
    String subject;

    @RestQuery
    @Parameter(description = "Key of their city.")
    String city;

    @RestQuery
    @Parameter(description = "How they want to meet.", schema = @Schema(implementation = Delivery.class))
    String delivery;

    @RestQuery
    @Parameter(description = "The beginning of a key, or a part of a name; for admins an address, too.")
    String q;

    @RestQuery
    @Parameter(
            description = "By what they are sorted, `key` if it is left out.",
            schema = @Schema(implementation = Order.class))
    String sort;

    /** What they say. */
    record Asked(PeopleSearch search, Part.Asked part) {}

    /**
     * Reads them.
     *
     * @param admin whether addresses may be looked for: whether one is known is for those alone who may read it
     * @throws HttpProblem 422 with each parameter that makes no sense
     */
    Asked read(boolean admin) {
        QueryParameters query = new QueryParameters();
        PeopleSearch search = new PeopleSearch(
                query.optional("status", status, text -> Coded.parse(Status.class, text)),
                query.optional("subject", subject, text -> text),
                query.optional("city", city, text -> text),
                query.optional("delivery", delivery, text -> Coded.parse(Delivery.class, text)),
                Optional.empty(),
                false,
                query.optional("q", q, text -> text).orElse(""),
                admin,
                query.optional("sort", sort, text -> Coded.parse(Order.class, text))
                        .orElse(Order.KEY));
        Part.Asked part = part(query);
        query.requireSound();
        return new Asked(search, part);
    }
}
