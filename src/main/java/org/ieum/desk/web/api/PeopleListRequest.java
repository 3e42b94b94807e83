package org.ieum.desk.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.person.PeopleSearch;
import org.ieum.person.PeopleSearch.Order;
import org.ieum.person.PeopleSearch.Part;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;

/** Which people the address of a list asks for. */
record PeopleListRequest(PeopleSearch search, Part part) {

    /**
     * Reads it.
     *
     * @param admin whether addresses may be looked for: whether one is known is for those alone who may read it
     * @throws HttpProblem 422 with each parameter that makes no sense
     */
    static PeopleListRequest of(MultivaluedMap<String, String> parameters, boolean admin) {
        ListQuery query = new ListQuery(parameters);
        PeopleSearch search = new PeopleSearch(
                query.optional("status", text -> Coded.parse(Status.class, text)),
                query.optional("subject", text -> text),
                query.optional("city", text -> text),
                query.optional("delivery", text -> Coded.parse(Delivery.class, text)),
                Optional.empty(),
                false,
                query.optional("q", text -> text).orElse(""),
                admin,
                query.optional("sort", PeopleListRequest::order).orElse(Order.KEY));
        Part part = query.part();
        query.requireSound();
        return new PeopleListRequest(search, part);
    }

    private static Order order(String text) {
        return Arrays.stream(Order.values())
                .filter(order -> code(order).equals(text))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        Fault.NOT_ONE_OF,
                        text,
                        Arrays.stream(Order.values())
                                .map(PeopleListRequest::code)
                                .collect(Collectors.joining(", "))));
    }

    private static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
