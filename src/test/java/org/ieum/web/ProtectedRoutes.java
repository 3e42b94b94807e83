package org.ieum.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;

/** Routes of every kind, for tests of who gets through. */
@Path("/")
public class ProtectedRoutes {

    static final String API = "/api/v1/doors/";
    static final String PAGE = "/doors/page";

    @Inject SecurityIdentity caller;

    @GET
    @Path("api/v1/doors/coordinator")
    @RolesAllowed("coordinator")
    public String coordinator() {
        return caller.getPrincipal().getName();
    }

    @POST
    @Path("api/v1/doors/coordinator")
    @RolesAllowed("coordinator")
    public String change() {
        return caller.getPrincipal().getName();
    }

    @GET
    @Path("api/v1/doors/nobody")
    @RolesAllowed("nobody-has-this")
    public String nobody() {
        return "";
    }

    @GET
    @Path("api/v1/doors/forgotten")
    public String forgotten() {
        return "";
    }

    @POST
    @Path("api/v1/doors/public")
    @PermitAll
    public String everybody() {
        return "";
    }

    @GET
    @Path("api/v1/doors/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("on purpose");
    }

    @GET
    @Path("api/v1/doors/away")
    @RolesAllowed("coordinator")
    public String away() {
        throw new IllegalStateException(new SQLException("on purpose", "08006"));
    }

    @GET
    @Path("doors/page")
    @RolesAllowed("coordinator")
    public String page() {
        return caller.getPrincipal().getName();
    }

    @GET
    @Path("doors/nobody")
    @RolesAllowed("nobody-has-this")
    public String nobodysPage() {
        return "";
    }

    @GET
    @Path("doors/broken")
    @PermitAll
    public String brokenPage() {
        throw new IllegalStateException("on purpose");
    }
}
