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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.concern.ConcernReader;
import org.ieum.concern.ConcernReaders;
import org.ieum.kernel.Text;
import org.ieum.organisation.ChangingOrganisation;
import org.ieum.organisation.Organisation;
import org.ieum.organisation.Organisations;
import org.ieum.platform.Caller;
import org.ieum.platform.Characters;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an admin names who reads concerns, and says whom to call in danger. */
@Path("/settings/concerns")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class ConcernReadersPage {

    private static final URI SAVED = URI.create("/settings/concerns?saved=true");

    @Inject ConcernReaders readers;
    @Inject Organisations organisations;
    @Inject ChangingOrganisation changing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    record ReadersView(boolean saved, String problem, List<CandidateLine> candidates, String emergency) {}

    /** Somebody who can be named. */
    record CandidateLine(long id, String email, boolean reads, String shownAs) {

        public String ticked() {
            return "reads-" + id;
        }

        public String named() {
            return "name-" + id;
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(@RestQuery boolean saved) {
        return page(saved, "");
    }

    @POST
    public Response name(MultivaluedMap<String, String> fields) {
        Map<Long, String> named = new LinkedHashMap<>();
        readers.candidates().stream()
                .filter(one -> fields.containsKey("reads-" + one.id()))
                .forEach(one -> named.put(one.id(), line(fields.getFirst("name-" + one.id()))));
        boolean good = named.values().stream()
                .allMatch(name -> !name.isEmpty() && Characters.isLine(name, Organisation.LONGEST_NAME));
        if (!good) {
            return Response.status(422)
                    .entity(page(false, words().badName(Organisation.LONGEST_NAME)))
                    .build();
        }
        readers.name(named, caller.actor());
        return Response.seeOther(SAVED).build();
    }

    /** Whom to call in danger. */
    @POST
    @Path("/emergency")
    public Response emergency(@RestForm @DefaultValue("") String emergency) {
        String line = line(emergency);
        if (!Characters.isLine(line, Organisation.MOST)) {
            return Response.status(422)
                    .entity(page(false, words().badName(Organisation.MOST)))
                    .build();
        }
        changing.emergency(Optional.of(line).filter(text -> !text.isEmpty()), caller.actor());
        return Response.seeOther(SAVED).build();
    }

    private static String line(String typed) {
        return typed == null ? "" : Text.clean(Text.inOneLine(typed));
    }

    private TemplateInstance page(boolean saved, String problem) {
        Map<Long, String> named =
                readers.named().stream().collect(Collectors.toMap(ConcernReader::accountId, ConcernReader::shownAs));
        return ConcernTemplates.readers(new ReadersView(
                        saved,
                        problem,
                        readers.candidates().stream()
                                .map(one -> new CandidateLine(
                                        one.id(),
                                        one.email(),
                                        named.containsKey(one.id()),
                                        named.getOrDefault(one.id(), "")))
                                .toList(),
                        organisations.get().emergency().orElse("")))
                .setLocale(visitor.language().locale());
    }

    private ConcernsMessages words() {
        return Messages.in(visitor.language(), ConcernsMessages.class);
    }
}
