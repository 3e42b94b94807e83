package org.ieum.concern.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.ieum.concern.ConcernText;
import org.ieum.concern.ReadingConcerns;
import org.ieum.concern.SeeingToConcerns;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Where those who are named read concerns and say what is done; for everybody else there is nothing here. */
@Path("/concerns")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class ConcernPages {

    @Inject ReadingConcerns reading;
    @Inject SeeingToConcerns seeing;
    @Inject ConcernWords voice;
    @Inject Visitor visitor;
    @Inject Caller caller;

    record ListView(List<ConcernLine> concerns) {}

    /** A concern in a list: not a word of it. */
    record ConcernLine(long id, String at, String standing) {}

    /** A line of the log. */
    record LogLine(String at, String who, String done, List<String> note) {}

    /** A name with the page of whoever has it; {@code path} is empty for a stranger. */
    record Named(String name, String path) {}

    /** Somebody else who reads it. */
    record OtherReader(long account, String name) {}

    record ConcernView(
            ConcernLine line,
            String problem,
            List<String> text,
            Named by,
            String contact,
            List<Named> about,
            boolean stopped,
            boolean told,
            boolean looked,
            boolean settled,
            List<OtherReader> others,
            List<LogLine> log) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list() {
        return ConcernTemplates.list(new ListView(reading.all(caller.ownAccount()).stream()
                        .map(concern -> voice.line(concern, visitor.language()))
                        .toList()))
                .setLocale(visitor.language().locale());
    }

    @GET
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(long id) {
        return page(id, "");
    }

    /** They have looked at it. */
    @POST
    @Path("/{id}/look")
    public Response look(long id, @RestForm @DefaultValue("") String lessons) {
        seeing.look(id, lessons.equals("go-on"), caller.ownAccount());
        return back(id);
    }

    @POST
    @Path("/{id}/stop")
    public Response stop(long id) {
        seeing.stop(id, caller.ownAccount());
        return back(id);
    }

    /** The other one is told that there are no lessons for now. */
    @POST
    @Path("/{id}/telling")
    public Response tell(long id) {
        seeing.tell(id, caller.ownAccount());
        return back(id);
    }

    @POST
    @Path("/{id}/notes")
    public Response note(long id, @RestForm @DefaultValue("") String text) {
        return written(id, text, said -> seeing.note(id, said, caller.ownAccount()));
    }

    @POST
    @Path("/{id}/settlement")
    public Response settle(long id, @RestForm @DefaultValue("") String text) {
        return written(id, text, said -> seeing.settle(id, said, caller.ownAccount()));
    }

    /** It is about somebody who reads concerns. */
    @POST
    @Path("/{id}/withholding")
    public Response withhold(long id, @RestForm @DefaultValue("0") long account) {
        long own = caller.ownAccount();
        if (!seeing.withhold(id, account, own)) {
            return Response.status(422).entity(page(id, words().nobodyLeft())).build();
        }
        return account == own ? Response.seeOther(URI.create("/due")).build() : back(id);
    }

    private Response written(long id, String typed, Consumer<String> write) {
        if (ConcernText.flaw(typed, "", "").isPresent()) {
            return Response.status(422).entity(page(id, words().badNote())).build();
        }
        write.accept(ConcernText.of(typed, "", "").text());
        return back(id);
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/concerns/" + id)).build();
    }

    /** @throws HttpProblem 404 if there is none, or not for whoever is signed in */
    private TemplateInstance page(long id, String problem) {
        long own = caller.ownAccount();
        return ConcernTemplates.concern(voice.view(reading.read(id, own), problem, visitor.language()))
                .setLocale(visitor.language().locale());
    }

    private ConcernsMessages words() {
        return Messages.in(visitor.language(), ConcernsMessages.class);
    }
}
