package org.ieum.person.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ieum.platform.Visitor;

/** After a sign-up: look into your mail. */
@Path("/join/sent")
@Produces(MediaType.TEXT_HTML)
class SentPage {

    private final Visitor visitor;

    SentPage(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        return JoinPage.sent(visitor.language());
    }
}
