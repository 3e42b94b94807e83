package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ieum.desk.duplicate.KnownApart;
import org.ieum.desk.duplicate.KnownApart.Two;
import org.ieum.desk.duplicate.MergeOutcome;
import org.ieum.desk.duplicate.MergingPeople;
import org.ieum.desk.duplicate.MergingPeople.MergePreview;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;

/** Where two entries are put together, or said to be two people. */
@Path("/duplicates")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class MergingPages {

    private static final String PAIR = "/{people: learners|tutors}/{kept}/{gone}";

    @Inject MergingPeople merging;
    @Inject KnownApart apart;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * What would follow.
     *
     * @param path of what is done
     * @param otherWay the address of the same the other way round
     * @param refused why it cannot be; empty if it can
     */
    record MergeView(
            String path,
            String otherWay,
            MergeSide kept,
            MergeSide gone,
            List<FollowingLine> follows,
            String refused) {}

    /** One of the two. */
    record MergeSide(String href, String name, String ref) {}

    /** How many of something follow. */
    record FollowingLine(String title, long count) {}

    @GET
    @Path(PAIR)
    public TemplateInstance preview(String people, long kept, long gone) {
        return page(PeopleAddress.side(people), kept, gone, Optional.empty());
    }

    @POST
    @Path(PAIR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(String people, long kept, long gone) {
        Side side = PeopleAddress.side(people);
        MergeOutcome outcome = merging.merge(new PersonId(side, kept), new PersonId(side, gone), caller.actor());
        return outcome == MergeOutcome.MERGED
                ? Response.seeOther(URI.create("/duplicates?merged=yes")).build()
                : Response.status(409)
                        .entity(page(side, kept, gone, Optional.of(outcome)))
                        .build();
    }

    @POST
    @Path(PAIR + "/apart")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apart(String people, long kept, long gone) {
        Side side = PeopleAddress.side(people);
        // Both are there, or it is 404.
        MergePreview two = merging.preview(new PersonId(side, kept), new PersonId(side, gone), caller.actor());
        if (two.refused().filter(MergeOutcome.NOT_TWO::equals).isPresent()) {
            return Response.seeOther(URI.create("/duplicates")).build();
        }
        apart.say(side, new Two(kept, gone), caller.actor());
        return Response.seeOther(URI.create("/duplicates?apart=" + people + "-" + kept + "-" + gone))
                .build();
    }

    @POST
    @Path(PAIR + "/together")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response together(String people, long kept, long gone) {
        apart.takeBack(PeopleAddress.side(people), new Two(kept, gone), caller.actor());
        return Response.seeOther(URI.create("/duplicates")).build();
    }

    @POST
    @Path("/merged/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(long id) {
        boolean undone = merging.undo(id, caller.actor()).isPresent();
        return Response.seeOther(URI.create("/duplicates?undone=" + (undone ? "yes" : "no")))
                .build();
    }

    private TemplateInstance page(Side side, long kept, long gone, Optional<MergeOutcome> became) {
        MergingMessages words = Messages.in(visitor.language(), MergingMessages.class);
        MergePreview preview = merging.preview(new PersonId(side, kept), new PersonId(side, gone), caller.actor());
        String start = "/duplicates/" + side.plural() + "/";
        return DeskTemplates.merging(new MergeView(
                        start + kept + "/" + gone,
                        start + gone + "/" + kept,
                        new MergeSide(
                                PeopleAddress.of(side, kept),
                                preview.kept().displayName(),
                                preview.kept().ref()),
                        new MergeSide(
                                PeopleAddress.of(side, gone),
                                preview.gone().displayName(),
                                preview.gone().ref()),
                        preview.follows().entrySet().stream()
                                .map(one -> new FollowingLine(words.kind(one.getKey()), one.getValue()))
                                .toList(),
                        became.or(preview::refused).map(words::outcome).orElse("")))
                .setLocale(visitor.language().locale());
    }
}
