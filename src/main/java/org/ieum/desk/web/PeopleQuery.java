package org.ieum.desk.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;
import org.ieum.person.PeopleSearch;
import org.ieum.person.Status;
import org.ieum.platform.QueryText;

/**
 * What a list's address asks for; parts that make no sense are taken as absent. What is searched for by words is never in it:
 * a name or a mail address does not belong into an address that browsers and proxies keep.
 */
record PeopleQuery(
        Optional<Status> status,
        Optional<String> subject,
        Optional<String> city,
        Optional<LocalDate> since,
        boolean alone,
        PeopleSearch.Order order,
        int page) {

    static PeopleQuery of(MultivaluedMap<String, String> query) {
        return new PeopleQuery(
                given(query, "status").flatMap(code -> Coded.find(Status.class, code)),
                given(query, "subject"),
                given(query, "city"),
                given(query, "since").flatMap(PeopleQuery::date),
                given(query, "alone").isPresent(),
                given(query, "order")
                        .flatMap(code -> Coded.find(PeopleSearch.Order.class, code))
                        .orElse(PeopleSearch.Order.NAME),
                given(query, "page")
                        .filter(page -> page.matches("[0-9]{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** Everybody, by name. */
    static PeopleQuery everybody() {
        return of(new MultivaluedHashMap<>());
    }

    PeopleSearch search(String text) {
        return new PeopleSearch(status, subject, city, Optional.empty(), since, alone, Text.clean(text), true, order);
    }

    PeopleQuery standing(Optional<Status> other) {
        return new PeopleQuery(other, subject, city, since, alone, order, 0);
    }

    PeopleQuery turned(int other) {
        return new PeopleQuery(status, subject, city, since, alone, order, other);
    }

    /** The address of a list that asks for this. */
    String at(String path) {
        Map<String, String> said = new LinkedHashMap<>();
        status.ifPresent(value -> said.put("status", value.code()));
        subject.ifPresent(value -> said.put("subject", value));
        city.ifPresent(value -> said.put("city", value));
        since.ifPresent(value -> said.put("since", value.toString()));
        if (alone) {
            said.put("alone", "yes");
        }
        if (order != PeopleSearch.Order.NAME) {
            said.put("order", order.code());
        }
        if (page > 0) {
            said.put("page", Integer.toString(page));
        }
        return path + QueryText.of(said);
    }

    private static Optional<String> given(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).map(Text::clean).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // Typed by hand into the address: taken as absent, as the class says.
            return Optional.empty();
        }
    }
}
