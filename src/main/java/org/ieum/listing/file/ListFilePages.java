package org.ieum.listing.file;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import org.ieum.audit.Audit;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Gives lists out as files; as workbooks by {@code ?as=xlsx}. */
@Path("/files")
@RolesAllowed({"coordinator", "admin"})
@Blocking
class ListFilePages {

    @Inject
    @Any
    Instance<ListFile<?>> files;

    @Inject Audit audit;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject ZoneId zone;

    /**
     * All of a list that has one.
     *
     * @throws HttpProblem 404 for no list, 403 for one of admins
     */
    @GET
    @Path("/{list}.csv")
    @Produces("text/csv; charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Transactional
    public String file(String list, @Context UriInfo uri) {
        ListFile<?> file = files.stream()
                .filter(one -> one.name().equals(list))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        if (file.forAdmins() && !caller.hasRole("admin")) {
            throw HttpProblem.http(403);
        }
        audit.record(caller.actor(), file.name() + ".listed");
        return file.csv(new ListAsker(visitor.language(), caller.actor(), uri.getQueryParameters()), zone);
    }
}
