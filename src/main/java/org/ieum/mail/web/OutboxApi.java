package org.ieum.mail.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.kernel.Fault;
import org.ieum.mail.MailKind;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.OutboxMessages;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code GET /outbox} of the contract. */
@Path("/api/v1/outbox")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mails")
class OutboxApi {

    /** A round of thousands fits into one answer. */
    private static final int MOST = 10_000;

    @Inject OutboxMessages messages;
    @Inject Caller caller;

    /**
     * Mails queued from {@code since} on, in order. Where there are more than {@code limit}, the header {@code Link} with
     * {@code rel="next"} leads on; {@code after} is the id of the last one seen of those queued at {@code since}.
     */
    @GET
    @Transactional
    @Operation(
            operationId = "listMails",
            summary = "Mails queued from a moment on, in order",
            description = "Where there are more than the limit, the header Link leads on.")
    public RestResponse<List<OutboxEntry>> queued(
            @QueryParam("since") String since,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, defaultValue = "0")) @QueryParam("after")
                    String after,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, defaultValue = "" + MOST)) @QueryParam("limit")
                    String limit,
            @Context UriInfo uri) {
        QueryParameters query = new QueryParameters();
        long behind = query.number("after", after, 0, Long.MAX_VALUE).orElse(0L);
        long wanted = query.number("limit", limit, 0, Long.MAX_VALUE).orElse((long) MOST);
        query.requireSound();
        int most = (int) Math.min(Math.max(wanted, 1), MOST);
        List<OutboxMessage> found = messages.queued(instant(since), behind, most, MailKind.inSightOf(caller.account()));
        var answer = RestResponse.ResponseBuilder.ok(
                found.stream().map(OutboxEntry::of).toList());
        if (found.size() == most) {
            answer.links(next(found.get(most - 1), most, uri));
        }
        return answer.build();
    }

    private static Link next(OutboxMessage last, int limit, UriInfo uri) {
        return Link.fromUriBuilder(uri.getAbsolutePathBuilder()
                        .queryParam("since", last.createdAt())
                        .queryParam("after", last.id())
                        .queryParam("limit", limit))
                .rel("next")
                .build();
    }

    private static Instant instant(String since) {
        if (since == null || since.isEmpty()) {
            return Instant.EPOCH;
        }
        try {
            return OffsetDateTime.parse(since).toInstant();
        } catch (DateTimeException e) {
            Flaw flaw = new Flaw(new Flaw.Where.Field("/since"), Fault.FORM, since, "2026-11-30T00:00:00Z");
            throw HttpProblem.invalid(List.of(flaw));
        }
    }
}
