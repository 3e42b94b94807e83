package org.ieum.desk.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.ieum.kernel.Side;

/** Where the pages of people are: those of learners and of tutors are the same. */
final class PeopleAddress {

    static final String PATH = "/{people: learners|tutors}";

    private PeopleAddress() {}

    static Side side(String people) {
        return Side.ofPlural(people);
    }

    static String of(Side side) {
        return "/" + side.plural();
    }

    static String of(Side side, long id) {
        return of(side) + "/" + id;
    }

    /** To somebody's page, which says what is other now. */
    static Response to(Side side, long id, SaidBack said) {
        UriBuilder page = UriBuilder.fromPath(of(side, id));
        if (!said.changed().isEmpty()) {
            page.queryParam("changed", String.join(",", said.changed()));
        }
        said.notice().ifPresent(notice -> page.queryParam("notice", notice.code()));
        return Response.seeOther(page.build()).build();
    }

    /** To somebody's page, which says what became of what was asked for. */
    static Response to(Side side, long id, Optional<PersonNotice> notice) {
        UriBuilder page = UriBuilder.fromPath(of(side, id));
        notice.ifPresent(said -> page.queryParam("notice", said.code()));
        return Response.seeOther(page.build()).build();
    }
}
