package org.ieum.webhook.web;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.ieum.webhook.EventKind;
import org.ieum.webhook.KeepingEndpoints;
import org.ieum.webhook.KeepingEndpoints.ToldProgram;
import org.jboss.resteasy.reactive.RestForm;

/** The programs that are told what happens, for admins. */
@Path("/webhooks")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class WebhookPages {

    private static final URI HERE = URI.create("/webhooks");

    @Inject KeepingEndpoints keeping;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject ZoneId zone;

    /** A program, as the page shows it; {@code error} may be empty. */
    record Row(long id, String url, String made, long waiting, long sent, long givenUp, String error) {}

    @GET
    public TemplateInstance list() {
        return page("", "", false);
    }

    /** The answer shows the secret, and nothing ever again. */
    @POST
    public Response add(@RestForm @DefaultValue("") String url) {
        String said = Text.clean(url);
        Optional<String> secret = keeping.add(said, caller.actor());
        return secret.map(shown -> Response.ok(page("", shown, false)))
                .orElseGet(() -> Response.status(422).entity(page(said, "", true)))
                .build();
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(long id) {
        keeping.remove(id, caller.actor());
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("/{id}/test")
    public Response test(long id) {
        keeping.test(id, caller.actor());
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("/{id}/retry")
    public Response retry(long id) {
        keeping.retry(id, caller.actor());
        return Response.seeOther(HERE).build();
    }

    private TemplateInstance page(String url, String secret, boolean flaw) {
        List<String> kinds = Stream.of(EventKind.values()).map(EventKind::code).toList();
        return WebhookTemplates.webhooks(keeping.all().stream().map(this::row).toList(), kinds, url, secret, flaw)
                .setLocale(visitor.language().locale());
    }

    private Row row(ToldProgram program) {
        return new Row(
                program.id(),
                program.url(),
                program.madeAt().atZone(zone).toLocalDate().toString(),
                program.waiting(),
                program.sent(),
                program.givenUp(),
                program.error().orElse(""));
    }
}
