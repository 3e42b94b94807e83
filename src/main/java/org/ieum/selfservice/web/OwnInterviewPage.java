package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.interview.ArrangingInterviews;
import org.ieum.interview.Interview;
import org.ieum.person.Status;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an applicant takes one of the times that a coordinator offered for a talk. */
@Path("/my/interview")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnInterviewPage {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject ArrangingInterviews arranging;
    @Inject ZoneId home;
    @Inject Clock clock;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param taken the time that they took; empty before
     * @param times what they can take
     * @param gone whether the time that they wanted is not there any more
     * @param givenBack whether they have just given one back
     * @param canGiveBack whether they have one that is to come
     */
    record OwnInterviewView(
            String zone,
            String taken,
            String way,
            List<Choice> times,
            boolean gone,
            boolean givenBack,
            boolean canGiveBack) {}

    private enum Feedback {
        NOTHING,
        GONE,
        GIVEN_BACK
    }

    @GET
    public Response show(@RestQuery @DefaultValue("") String back) {
        Feedback said = back.isEmpty() ? Feedback.NOTHING : Feedback.GIVEN_BACK;
        return door.let(who -> page(200, reading.read(who), said));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestForm @DefaultValue("") String time) {
        return door.let(who -> {
            boolean taken = instant(time)
                    .filter(at -> arranging.take(who, at, Audit.PUBLIC))
                    .isPresent();
            return taken ? Door.to("/my/interview") : page(409, reading.read(who), Feedback.GONE);
        });
    }

    @POST
    @Path("/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack() {
        return door.let(who -> arranging.giveBack(who, Audit.PUBLIC)
                ? Door.to("/my/interview?back=given")
                : page(409, reading.read(who), Feedback.GONE));
    }

    private static Optional<Instant> instant(String time) {
        try {
            return Optional.of(Instant.parse(time));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private Response page(int status, OwnFile file, Feedback said) {
        Interview talk = file.talk()
                .filter(one -> file.person().status() == Status.INTERVIEW)
                .orElseThrow(HttpProblem::notFound);
        ZoneId zone = file.person().timeZone();
        OwnPageFormatter format = OwnPageFormatter.in(visitor.language(), home);
        return Door.page(
                status,
                SelfserviceTemplates.interview(new OwnInterviewView(
                                zone.getDisplayName(
                                        TextStyle.FULL, visitor.language().locale()),
                                talk.taken().map(at -> said(at, zone, format)).orElse(""),
                                talk.way(),
                                arranging.open(talk).stream()
                                        .map(at -> new Choice(
                                                at.toString(),
                                                said(at, zone, format),
                                                talk.taken().filter(at::equals).isPresent()))
                                        .toList(),
                                said == Feedback.GONE,
                                said == Feedback.GIVEN_BACK && talk.taken().isEmpty(),
                                talk.taken()
                                        .filter(at -> at.isAfter(clock.instant()))
                                        .isPresent()))
                        .setLocale(visitor.language().locale()));
    }

    private static String said(Instant at, ZoneId zone, OwnPageFormatter format) {
        ZonedDateTime there = at.atZone(zone);
        return format.date(there.toLocalDate()) + " " + CLOCK.format(there);
    }
}
