package org.ieum.offer.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.fit.Successor;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.offer.OfferingNextBest;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Where the need of lessons that have ended is offered to somebody else at once, whether a round made them or a file brought them in. */
@Path("/ended/{id}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class EndedPages {

    @Inject OfferingNextBest nextBest;
    @Inject OffersScreen screen;
    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject Audit audit;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param open whether nobody teaches the learner this subject, or is asked to
     * @param silent what is to be known of a learner without an address; may be empty
     */
    record EndedView(
            long id, String pair, long learner, boolean open, String silent, String refused, List<NextRow> rows) {}

    /** Somebody who could, with the times that are sent back. */
    record NextRow(long tutor, String name, String times, String how, String why, String sent) {}

    @GET
    @Transactional
    public TemplateInstance show(long id) {
        return page(id, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response offer(long id, @RestForm long tutor, @RestForm @DefaultValue("") String times) {
        ended(id);
        return nextBest.offer(id, tutor, OffersPages.sessions(times), caller.actor())
                .fold(
                        made -> Response.seeOther(URI.create("/offers/" + made + "?done=made"))
                                .build(),
                        refusal -> Response.status(409)
                                .entity(page(
                                        id, screen.format(visitor.language()).refused(refusal)))
                                .build());
    }

    private TemplateInstance page(long id, String refused) {
        Pairing pairing = ended(id);
        OffersFormatter format = screen.format(visitor.language());
        Person learner = people.get(new PersonId(Side.LEARNER, pairing.learnerId()));
        Person tutor = people.get(new PersonId(Side.TUTOR, pairing.tutorId()));
        audit.record(caller.actor(), "pairing.read", "pairing", id);
        return OfferTemplates.ended(new EndedView(
                        id,
                        format.words()
                                .pair(
                                        learner.called().withKey(),
                                        tutor.called().withKey(),
                                        format.subject(pairing.subject())),
                        learner.id(),
                        nextBest.isOpen(pairing),
                        learner instanceof Learner one && one.storedEmail().isEmpty()
                                ? format.words().previewSilent(one.called().withKey())
                                : "",
                        refused,
                        nextBest.candidates(id).stream()
                                .map(one -> row(one, pairing, format))
                                .toList()))
                .setLocale(visitor.language().locale());
    }

    private static NextRow row(Successor one, Pairing before, OffersFormatter format) {
        return new NextRow(
                one.tutor(),
                one.called().withKey(),
                format.text(one.times()),
                format.words().meetingOf(one.meeting()),
                format.why(one, before.subject()),
                one.times().stream().map(Session::toString).collect(Collectors.joining(";")));
    }

    private Pairing ended(long id) {
        return Optional.ofNullable(pairings.findById(id))
                .filter(pairing -> pairing.state() == PairingState.ENDED)
                .orElseThrow(HttpProblem::notFound);
    }
}
