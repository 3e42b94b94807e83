package org.ieum.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ieum.platform.Visitor;

/** The first page, for everybody. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    @Inject Visitor visitor;

    /** What Ieum is, and where to begin. */
    @GET
    @PermitAll
    public TemplateInstance home() {
        return ShellTemplates.home().setLocale(visitor.language().locale());
    }
}
