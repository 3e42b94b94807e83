package org.ieum.selfservice.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.person.PersonId;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.ReadingOwnPage;
import org.ieum.selfservice.TakingMyData;
import org.jboss.resteasy.reactive.RestQuery;

/** Somebody's own page, opened with the link of a mail. */
@Path("/my")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject TakingMyData taking;
    @Inject OwnScreen screen;
    @Inject ObjectMapper json;
    @Inject Visitor visitor;

    @GET
    public Response show(@RestQuery String notice) {
        return door.let(who -> Door.page(200, screen.show(reading.read(who), notice, visitor.language())));
    }

    @GET
    @Path("/data")
    @Produces(MediaType.WILDCARD)
    public Response data() {
        return door.let(who -> Response.ok(written(who))
                .header(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"")
                .build());
    }

    /** Away at once: a link and no form, which could not lead elsewhere. Only this browser forgets something. */
    @GET
    @Path("/exit")
    public Response leave() {
        return Response.seeOther(URI.create("/join/exit"))
                .cookie(OwnCookie.gone(visitor.isSecure()))
                .build();
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close() {
        return door.out("/me?notice=closed");
    }

    private String written(PersonId who) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(taking.take(who));
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote the data.
            throw new IllegalStateException("cannot write somebody's data");
        }
    }
}
