package org.ieum.desk.web.note;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.web.api.Cursor;
import org.ieum.desk.web.api.PartParameters;
import org.ieum.note.Note;
import org.ieum.note.ReadingNotes;
import org.ieum.note.ReadingNotes.Wanted;
import org.ieum.note.WritingNotes;
import org.ieum.note.WritingNotes.NoteOutcome;
import org.ieum.note.WritingNotes.NoteOutcome.NoteFlawed;
import org.ieum.note.WritingNotes.NoteOutcome.NoteKept;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;

/** What coordinators write down about people and pairings; for coordinators alone. */
@Path("/api/v1/notes")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Notes")
class NotesApi {

    @Inject ReadingNotes reading;
    @Inject WritingNotes writing;
    @Inject NotedThings things;
    @Inject NoteViews views;
    @Inject Caller caller;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record NotesView(
            List<NoteView> items,
            long total,
            @Schema(nullable = true) String next) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listNotes",
            summary = "Notes about people and pairings, the oldest first, a part at a time")
    public NotesView list(@BeanParam NoteParameters which, @BeanParam PartParameters parameters) {
        QueryParameters query = new QueryParameters();
        Wanted wanted = new Wanted(which.about(query, things), which.open(query));
        Part.Asked asked = parameters.part(query);
        query.requireSound();
        Part<Note> part = reading.part(wanted, asked);
        return new NotesView(
                views.of(part.items()),
                reading.count(wanted),
                part.last().map(note -> Cursor.of(note.id())).orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "writeNote", summary = "Writes a note about a learner, a tutor or a pairing")
    @RequestBodySchema(NoteBody.class)
    @APIResponse(
            responseCode = "201",
            description = "It is kept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoteView.class)))
    public Response write(JsonNode body) {
        NewNote sent = NewNote.read(body, things);
        NoteOutcome outcome = writing.write(sent.about(), sent.said(), caller.actor());
        if (outcome instanceof NoteKept kept) {
            return Response.created(URI.create("/api/v1/notes/" + kept.note().id()))
                    .entity(views.of(kept.note()))
                    .build();
        }
        throw NewNote.refused(((NoteFlawed) outcome).flaw());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getNote", summary = "A note")
    public NoteView one(long id) {
        return views.of(reading.find(id).orElseThrow(HttpProblem::notFound));
    }

    @POST
    @Path("/{id}/settlement")
    @Operation(operationId = "settleNote", summary = "Somebody came back to it; repeating it changes nothing")
    @APIResponse(responseCode = "204", description = "Nobody has to come back to it any more.")
    public void settle(long id) {
        writing.settle(id, caller.actor());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeNote", summary = "Takes a note away for good")
    public void remove(long id) {
        writing.remove(id, caller.actor());
    }
}
