package org.ieum.joining.web;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.joining.HoldingWorkshops;
import org.ieum.joining.JoiningSettings;
import org.ieum.joining.Workshop;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.platform.start.BaseUrl;
import org.jboss.resteasy.reactive.RestForm;

/** Where coordinators make the code of a workshop's day, see how many came with it, and end it. */
@Path("/workshops")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class WorkshopPages {

    private static final URI HERE = URI.create("/workshops");

    @Inject HoldingWorkshops holding;
    @Inject JoiningSettings settings;
    @Inject BaseUrl baseUrl;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /**
     * The page.
     *
     * @param perHour how many may sign up from one network otherwise
     * @param flaw whether what was typed is no day or number that there can be
     */
    record WorkshopsView(
            String lang, List<WorkshopRow> rows, int perHour, int most, boolean flaw, String day, String people) {}

    /** A workshop, with the address that has its code in it. */
    record WorkshopRow(long id, String day, String code, String link, int sent, int most, String state) {}

    @GET
    public TemplateInstance show() {
        return page(false, LocalDate.now(clock.withZone(zone)).toString(), "100");
    }

    @POST
    public Response open(@RestForm @DefaultValue("") String day, @RestForm @DefaultValue("") String people) {
        Validation validation = new Validation();
        LocalDate on = validation.required(new Answer(new Where.Field("/day"), day), ReadingPeople::date);
        Integer most = validation.number(new Answer(new Where.Field("/people"), people), 1, HoldingWorkshops.MOST);
        Optional<Workshop> made = validation.isSound() ? holding.open(on, most, caller.actor()) : Optional.empty();
        return made.isPresent()
                ? Response.seeOther(HERE).build()
                : Response.status(422).entity(page(true, day, people)).build();
    }

    @POST
    @Path("/{id}/ending")
    public Response end(long id) {
        holding.end(id, caller.actor());
        return Response.seeOther(HERE).build();
    }

    private TemplateInstance page(boolean flaw, String day, String people) {
        List<WorkshopRow> rows = holding.latest().stream().map(this::row).toList();
        return JoiningTemplates.workshops(new WorkshopsView(
                        visitor.language().code(), rows, settings.perHour(), HoldingWorkshops.MOST, flaw, day, people))
                .setLocale(visitor.language().locale());
    }

    private WorkshopRow row(Workshop workshop) {
        return new WorkshopRow(
                workshop.id(),
                workshop.beginsAt().atZone(zone).toLocalDate().toString(),
                workshop.code().spelt(),
                baseUrl.to("/join/workshop/" + workshop.code().text()),
                workshop.sent(),
                workshop.most(),
                workshop.isOver(clock.instant()) ? "over" : workshop.isOpen(clock.instant()) ? "open" : "ahead");
    }
}
