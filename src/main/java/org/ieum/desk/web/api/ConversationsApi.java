package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.web.api.ConversationViews.ConversationView;
import org.ieum.desk.web.api.ConversationViews.ConversationsView;
import org.ieum.desk.web.api.ConversationViews.MessageBody;
import org.ieum.message.WritingToEachOther;
import org.ieum.platform.Caller;
import org.ieum.platform.QueryParameters;

/** Conversations to which a coordinator was called; all others are nobody else's, a program's neither. */
@Path("/api/v1/conversations")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Conversations")
class ConversationsApi {

    @Inject ConversationViews views;
    @Inject WritingToEachOther writing;
    @Inject Caller caller;

    @GET
    @Transactional
    @Operation(
            operationId = "listConversations",
            summary =
                    "Conversations to which a coordinator was called, a part at a time; what was written is not in it")
    public ConversationsView list(@BeanParam PartParameters parameters) {
        QueryParameters query = new QueryParameters();
        var asked = parameters.part(query);
        query.requireSound();
        return views.called(asked);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getConversation",
            summary = "A conversation to which a coordinator was called, by the pairing's id")
    public ConversationView one(long id) {
        return views.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "writeMessage", summary = "Writes to both, as the coordinator whom they called")
    @RequestBodySchema(MessageBody.class)
    @APIResponse(responseCode = "204", description = "Both see it.")
    public void write(long id, JsonNode body) {
        ConversationViews.requireSent(writing.writeAsCoordinator(id, ConversationViews.text(body), caller.actor()));
    }

    @POST
    @Path("/{id}/leaving")
    @Operation(operationId = "leaveConversation", summary = "The coordinator goes, and reads along no more")
    @APIResponse(responseCode = "204", description = "They are by themselves again.")
    public void leave(long id) {
        writing.leave(id, caller.actor());
    }
}
