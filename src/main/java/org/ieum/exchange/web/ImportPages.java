package org.ieum.exchange.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.ImportChanges;
import org.ieum.exchange.Importing;
import org.ieum.exchange.TryingImports;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Brings files in: first what they would change, line by line, then, if that is right, they are taken in. */
@Path("/import")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class ImportPages {

    @Inject TryingImports imports;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    public TemplateInstance choose(@RestQuery Integer created, @RestQuery Integer updated) {
        ImportView view = ImportView.empty(visitor.language());
        return page(ExchangeTemplates.choose(created == null || updated == null ? view : view.taken(created, updated)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attempt(MultipartFormDataInput parts) throws IOException {
        Map<DataFile, FileContent> files = files(parts);
        if (files.isEmpty()) {
            return refused(ImportView.empty(visitor.language()).nothingChosen());
        }
        try {
            TryingImports.Trial trial = imports.attempt(files, caller.actor()).orThrow();
            return Response.ok(page(ExchangeTemplates.preview(
                            ImportView.of(trial.draft(), trial.changes(), false, visitor.language()))))
                    .build();
        } catch (HttpProblem problem) {
            return flawed(problem);
        }
    }

    @GET
    @Path("/{id}")
    public Response look(@PathParam("id") UUID draft) {
        try {
            ImportChanges changes = imports.look(draft, caller.actor())
                    .orElseThrow(HttpProblem::notFound)
                    .orThrow();
            return Response.ok(
                            page(ExchangeTemplates.preview(ImportView.of(draft, changes, false, visitor.language()))))
                    .build();
        } catch (HttpProblem problem) {
            return flawed(problem);
        }
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID draft) {
        try {
            Importing.Taken taken = imports.take(draft, caller.actor())
                    .orElseThrow(HttpProblem::notFound)
                    .orThrow();
            return taken.done()
                    ? Response.seeOther(URI.create(ImportView.doneAt(taken.changes())))
                            .build()
                    : Response.status(409)
                            .entity(page(ExchangeTemplates.preview(
                                    ImportView.of(draft, taken.changes(), true, visitor.language()))))
                            .build();
        } catch (HttpProblem problem) {
            return flawed(problem);
        }
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") UUID draft) {
        imports.drop(draft, caller.actor());
        return Response.seeOther(URI.create("/import")).build();
    }

    /** Whatever is no fault of a cell is not ours to explain. */
    private Response flawed(HttpProblem problem) {
        if (problem.status() != 422) {
            throw problem;
        }
        return refused(ImportView.empty(visitor.language()).flawed(problem));
    }

    private Response refused(ImportView view) {
        return Response.status(422).entity(page(ExchangeTemplates.choose(view))).build();
    }

    private TemplateInstance page(TemplateInstance template) {
        return template.setLocale(visitor.language().locale());
    }

    /** A browser sends a part for each field, chosen or not. */
    private static Map<DataFile, FileContent> files(MultipartFormDataInput parts) throws IOException {
        Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
        for (DataFile file : DataFile.values()) {
            for (FormValue value : parts.getValues().getOrDefault(file.code(), List.of())) {
                FileContent content = new SentFile(value);
                if (content.size() > 0) {
                    files.put(file, content);
                }
            }
        }
        return files;
    }
}
