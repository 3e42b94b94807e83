package org.ieum.exchange.web;

import io.quarkus.qute.TemplateInstance;
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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.account.ActorNames;
import org.ieum.exchange.ExportPermit;
import org.ieum.exchange.PermittingExports;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Actor;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Where admins take files out, and allow each other to take names and addresses with them. */
@Path("/exports")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ExportPages {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject PermittingExports permits;
    @Inject ActorNames actors;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /**
     * What was asked for.
     *
     * @param state in words
     * @param mayAllow whether the reader can give leave
     * @param good whether the reader can take the files out now
     */
    record PermitRow(long id, String reason, String by, String at, String state, boolean mayAllow, boolean good) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "PermitRow[" + id + "]";
        }
    }

    @GET
    public TemplateInstance list() {
        return page("", "");
    }

    @POST
    public Response ask(@RestForm @DefaultValue("") String reason) {
        try {
            permits.ask(reason, caller.ownAccount());
            return back();
        } catch (HttpProblem problem) {
            return refused(problem, words().reasonFlaw(), reason);
        }
    }

    @POST
    @Path("/{id}/approval")
    public Response approve(long id) {
        return permits.approve(id, caller.ownAccount())
                .fold(
                        done -> back(),
                        refusal -> Response.status(Response.Status.CONFLICT)
                                .entity(page(words().secondPerson(), ""))
                                .build());
    }

    private Response refused(HttpProblem problem, String text, String typed) {
        if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
            throw problem;
        }
        return Response.status(problem.status()).entity(page(text, typed)).build();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/exports")).build();
    }

    private TemplateInstance page(String problem, String typed) {
        List<ExportPermit> latest = permits.latest();
        Map<String, String> names = actors.named(latest.stream()
                .flatMap(permit -> Stream.concat(Stream.of(permit.askedBy()), permit.approvedBy().stream()))
                .map(Actor::account)
                .toList());
        List<PermitRow> rows = latest.stream().map(permit -> row(permit, names)).toList();
        PageLanguage language = visitor.language();
        return ExchangeTemplates.exports(rows, problem, typed).setLocale(language.locale());
    }

    private PermitRow row(ExportPermit permit, Map<String, String> names) {
        return new PermitRow(
                permit.id(),
                permit.reason(),
                names.get(Actor.account(permit.askedBy())),
                say(permit.askedAt()),
                state(permit, names),
                permit.approvedBy().isEmpty() && permit.askedBy() != caller.ownAccount(),
                permit.isGood(caller.ownAccount(), clock.instant()));
    }

    private String state(ExportPermit permit, Map<String, String> names) {
        if (permit.endsAt().isEmpty()) {
            return words().waits();
        }
        Instant end = permit.endsAt().get();
        return clock.instant().isBefore(end)
                ? words().allowed(names.get(Actor.account(permit.approvedBy().orElseThrow())), say(end))
                : words().over();
    }

    private String say(Instant instant) {
        return MINUTES.format(instant.atZone(zone));
    }

    private ExportMessages words() {
        return Messages.in(visitor.language(), ExportMessages.class);
    }
}
