package org.ieum.catalogue.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.ChangingCatalogue;
import org.ieum.catalogue.City;
import org.ieum.catalogue.Named;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Cities and subjects: coordinators see them, admins change them. */
@Path("/settings/catalogue")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class CataloguePages {

    private static final URI HERE = URI.create("/settings/catalogue");

    @Inject Catalogue catalogue;
    @Inject ChangingCatalogue changing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param problem what is wrong with what was sent; empty if nothing is
     * @param city what was sent as a city
     * @param subject what was sent as a subject
     */
    record CatalogueView(
            List<CatalogueRow> cities,
            List<CatalogueRow> subjects,
            boolean mayChange,
            String problem,
            CatalogueForm city,
            CatalogueForm subject) {}

    /** A city or a subject. */
    record CatalogueRow(long number, String key, String ko, String en, String zh, boolean retired) {}

    @GET
    public TemplateInstance show() {
        return page("", CatalogueForm.EMPTY, CatalogueForm.EMPTY);
    }

    @POST
    @Path("/cities")
    @RolesAllowed("admin")
    public Response addCity(
            @RestForm @DefaultValue("") String key,
            @RestForm @DefaultValue("") String ko,
            @RestForm @DefaultValue("") String en,
            @RestForm @DefaultValue("") String zh) {
        CatalogueForm form = new CatalogueForm(Text.plain(Text.clean(key)), ko, en, zh, "");
        Optional<String> flaw = form.cityFlaw(words());
        if (flaw.isEmpty() && !changing.addCity(form.key(), form.names(), caller.actor())) {
            flaw = Optional.of(words().taken());
        }
        return answer(flaw, form, CatalogueForm.EMPTY);
    }

    @POST
    @Path("/subjects")
    @RolesAllowed("admin")
    public Response addSubject(
            @RestForm @DefaultValue("") String key,
            @RestForm @DefaultValue("") String ko,
            @RestForm @DefaultValue("") String en,
            @RestForm @DefaultValue("") String zh,
            @RestForm @DefaultValue("") String language) {
        CatalogueForm form =
                new CatalogueForm(Text.plain(Text.clean(key)), ko, en, zh, Text.plain(Text.clean(language)));
        Optional<String> flaw = form.subjectFlaw(words());
        Optional<String> taught = Optional.of(form.language()).filter(code -> !code.isEmpty());
        if (flaw.isEmpty() && !changing.addSubject(form.key(), form.names(), taught, caller.actor())) {
            flaw = Optional.of(words().taken());
        }
        return answer(flaw, CatalogueForm.EMPTY, form);
    }

    @POST
    @Path("/{things}/{number: [0-9]+}/names")
    @RolesAllowed("admin")
    public Response rename(
            @PathParam("things") String things,
            @PathParam("number") long number,
            @RestForm @DefaultValue("") String ko,
            @RestForm @DefaultValue("") String en,
            @RestForm @DefaultValue("") String zh) {
        CatalogueForm form = new CatalogueForm("", ko, en, zh, "");
        Optional<String> flaw = form.namesFlaw(words());
        if (flaw.isEmpty()) {
            changing.rename(kind(things), number, form.names(), caller.actor());
        }
        return answer(flaw, CatalogueForm.EMPTY, CatalogueForm.EMPTY);
    }

    @POST
    @Path("/{things}/{number: [0-9]+}/retirement")
    @RolesAllowed("admin")
    public Response retire(
            @PathParam("things") String things, @PathParam("number") long number, @RestForm boolean retired) {
        changing.retire(kind(things), number, retired, caller.actor());
        return Response.seeOther(HERE).build();
    }

    private Response answer(Optional<String> flaw, CatalogueForm city, CatalogueForm subject) {
        return flaw.map(problem -> Response.status(422)
                        .entity(page(problem, city, subject))
                        .build())
                .orElseGet(() -> Response.seeOther(HERE).build());
    }

    private TemplateInstance page(String problem, CatalogueForm city, CatalogueForm subject) {
        PageLanguage language = visitor.language();
        return CatalogueTemplates.catalogue(new CatalogueView(
                        rows(catalogue.cities().values()),
                        rows(catalogue.subjects().values()),
                        caller.hasRole("admin"),
                        problem,
                        city,
                        subject))
                .setLocale(language.locale());
    }

    private static List<CatalogueRow> rows(Collection<? extends Named> things) {
        return things.stream()
                .map(thing -> new CatalogueRow(
                        thing.number(),
                        thing.key(),
                        thing.name(PageLanguage.KO),
                        thing.name(PageLanguage.EN),
                        thing.name(PageLanguage.ZH),
                        thing.retired()))
                .toList();
    }

    private static Class<? extends Named> kind(String things) {
        return switch (things) {
            case "cities" -> City.class;
            case "subjects" -> StoredSubject.class;
            default -> throw HttpProblem.notFound();
        };
    }

    private CatalogueMessages words() {
        return Messages.in(visitor.language(), CatalogueMessages.class);
    }
}
