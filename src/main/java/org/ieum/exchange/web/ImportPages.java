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
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ieum.account.ActorNames;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.ImportChanges;
import org.ieum.exchange.Importing;
import org.ieum.exchange.TryingImports;
import org.ieum.exchange.UndoingImports;
import org.ieum.exchange.UndoingImports.Undoable;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.TimeText;
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
    @Inject UndoingImports undoing;
    @Inject ActorNames actors;
    @Inject ZoneId zone;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    public TemplateInstance choose(@RestQuery Integer created, @RestQuery Integer updated, @RestQuery Integer undone) {
        if (undone != null) {
            return chosen(ImportView.empty(visitor.language()).undone(undone));
        }
        ImportView view = ImportView.empty(visitor.language());
        return chosen(created == null || updated == null ? view : view.taken(created, updated));
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
                            ImportView.of(trial.draft(), trial.changes(), false, visitor.language()), "")))
                    .build();
        } catch (HttpProblem problem) {
            return flawed(problem);
        }
    }

    @GET
    @Path("/{id}")
    public Response look(@PathParam("id") UUID draft, @RestQuery UUID table) {
        try {
            ImportChanges changes = imports.look(draft, caller.actor())
                    .orElseThrow(HttpProblem::notFound)
                    .orThrow();
            return Response.ok(preview(ImportView.of(draft, changes, false, visitor.language()), table))
                    .build();
        } catch (HttpProblem problem) {
            return flawed(problem);
        }
    }

    /** Takes back what was taken in within a day, as a whole. */
    @POST
    @Path("/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") UUID taken) {
        return undoing.undo(taken, caller.actor())
                .fold(
                        lines -> Response.seeOther(URI.create("/import?undone=" + lines))
                                .build(),
                        refusal -> Response.status(Response.Status.CONFLICT)
                                .entity(chosen(
                                        ImportView.empty(visitor.language()).touched()))
                                .build());
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
                                    ImportView.of(draft, taken.changes(), true, visitor.language()), "")))
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
        return Response.status(422).entity(chosen(view)).build();
    }

    private TemplateInstance chosen(ImportView view) {
        List<Undoable> undoable = undoing.undoable();
        Map<String, String> names =
                actors.named(undoable.stream().map(Undoable::by).toList());
        return page(ExchangeTemplates.choose(
                view,
                undoable.stream()
                        .map(one -> new TakenRow(
                                one.id().toString(),
                                TimeText.moment(one.at(), zone),
                                names.getOrDefault(one.by(), one.by()),
                                one.created(),
                                one.updated(),
                                TimeText.moment(one.until(), zone)))
                        .toList()));
    }

    /** @param table of which rows were left out; null for none */
    private TemplateInstance preview(ImportView view, UUID table) {
        return page(ExchangeTemplates.preview(view, table == null ? "" : "/tables/" + table + "/left"));
    }

    /** An import that can be undone. */
    record TakenRow(String id, String at, String by, int created, int updated, String until) {}

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
