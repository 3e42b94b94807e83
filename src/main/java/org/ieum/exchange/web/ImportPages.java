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
import java.util.Optional;
import java.util.UUID;
import org.ieum.account.ActorNames;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.UndoState;
import org.ieum.exchange.UndoingImports;
import org.ieum.exchange.UndoingImports.Undoable;
import org.ieum.exchange.UndoingImports.Undoing;
import org.ieum.exchange.draft.TryingImports;
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
        UUID draft = imports.begin(files, caller.actor());
        return shown(imports.await(draft, caller.actor()), Response.Status.OK, null);
    }

    @GET
    @Path("/{id}")
    public Response look(@PathParam("id") UUID draft, @RestQuery UUID table) {
        TryingImports.Trial trial = imports.look(draft, caller.actor()).orElseThrow(HttpProblem::notFound);
        return trial.state().isGoingOn()
                ? Response.ok(page(ExchangeTemplates.going(trial))).build()
                : shown(Optional.of(trial), Response.Status.OK, table);
    }

    /** Takes back what was taken in within a day, as a whole. */
    @POST
    @Path("/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") UUID taken) {
        undoing.begin(taken, caller.actor());
        return undone(undoing.await(taken), Response.Status.CONFLICT);
    }

    /** How far that is. */
    @GET
    @Path("/{id}/undoing")
    public Response lookAtUndoing(@PathParam("id") UUID taken) {
        Optional<Undoing> far = undoing.look(taken);
        return far.filter(one -> one.state() == UndoState.UNDOING)
                .map(one -> Response.ok(page(ExchangeTemplates.undoing(one))).build())
                .orElseGet(() -> undone(far, Response.Status.OK));
    }

    @POST
    @Path("/{id}/undoing/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stopUndoing(@PathParam("id") UUID taken) {
        undoing.stop(taken);
        // Whoever stops it too late is told that it is out.
        return undone(undoing.look(taken), Response.Status.OK);
    }

    /** @param touched the status of the page that says why it is in still */
    private Response undone(Optional<Undoing> found, Response.Status touched) {
        Undoing far = found.orElseThrow(HttpProblem::notFound);
        return switch (far.state()) {
            case UNDOING -> to("/import/" + far.id() + "/undoing");
            case UNDONE -> to("/import?undone=" + far.lines());
            case TAKEN -> to("/import");
            case TOUCHED ->
                Response.status(touched)
                        .entity(chosen(ImportView.empty(visitor.language()).touched()))
                        .build();
        };
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID draft) {
        imports.take(draft, caller.actor());
        return shown(imports.await(draft, caller.actor()), Response.Status.CONFLICT, null);
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") UUID draft) {
        imports.drop(draft, caller.actor());
        // Whoever stops it too late is told that it is in.
        Optional<TryingImports.Trial> left = imports.look(draft, caller.actor());
        return left.isPresent() ? shown(left, Response.Status.OK, null) : to("/import");
    }

    /**
     * What became of files.
     *
     * @param tried the status of the page that says what they would change
     * @param table of which rows were left out; null for none
     */
    private Response shown(Optional<TryingImports.Trial> found, Response.Status tried, UUID table) {
        TryingImports.Trial trial = found.orElseThrow(HttpProblem::notFound);
        return switch (trial.state()) {
            case TRYING, TAKING -> to("/import/" + trial.draft());
            case TAKEN -> to(ImportView.doneAt(trial.outcome().orElseThrow()));
            case REFUSED -> {
                imports.drop(trial.draft(), caller.actor());
                yield refused(ImportView.empty(visitor.language())
                        .flawed(trial.outcome().orElseThrow().problem()));
            }
            case TRIED ->
                Response.status(tried)
                        .entity(preview(
                                ImportView.of(trial.draft(), trial.outcome().orElseThrow(), visitor.language()), table))
                        .build();
        };
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
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
                                TimeText.moment(one.until(), zone),
                                one.state() == UndoState.UNDOING))
                        .toList()));
    }

    /** @param table of which rows were left out; null for none */
    private TemplateInstance preview(ImportView view, UUID table) {
        return page(ExchangeTemplates.preview(view, table == null ? "" : "/tables/" + table + "/left"));
    }

    /**
     * An import that can be undone.
     *
     * @param goesOn whether that is going on
     */
    record TakenRow(String id, String at, String by, int created, int updated, String until, boolean goesOn) {}

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
