package org.ieum.desk.web;

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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.audit.Audit;
import org.ieum.interview.ArrangingInterviews;
import org.ieum.interview.Interview;
import org.ieum.interview.Interviews;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.web.LocalNames;
import org.ieum.platform.Caller;
import org.ieum.platform.Characters;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Where a coordinator offers an applicant times for a talk, and sees which one they took. */
@Path(PeopleAddress.PATH + "/{id}/interview")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class InterviewPages {

    /** Times that can be offered at once. */
    private static final int MOST = 5;

    private static final int LONGEST = 200;

    @Inject ArrangingInterviews arranging;
    @Inject Interviews interviews;
    @Inject Persons persons;
    @Inject Audit audit;
    @Inject ZoneId zone;
    @Inject Clock clock;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param offered what was offered before; may be empty
     * @param chosen what they took; may be empty
     * @param held the day of a talk with a tutor that is over; may be empty
     */
    record InterviewView(
            String path,
            String name,
            String zone,
            String offered,
            String chosen,
            String held,
            boolean flaw,
            List<TimeField> times,
            String way) {}

    /** A field for a time. */
    record TimeField(String id, int number, String value) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public TemplateInstance show(String people, long id) {
        return page(who(people, id), false, List.of(), "");
    }

    @POST
    @Transactional
    public Response offer(String people, long id, @RestForm List<String> time, @RestForm @DefaultValue("") String way) {
        PersonId who = who(people, id);
        List<String> typed = time.stream()
                .map(Text::clean)
                .filter(text -> !text.isEmpty())
                .limit(MOST)
                .toList();
        String how = Text.clean(way);
        Optional<List<Instant>> times = read(typed);
        boolean sound = times.isPresent() && !how.isEmpty() && Characters.isLine(how, LONGEST);
        return sound && arranging.offer(who, times.get(), how, caller.actor())
                ? Response.seeOther(URI.create("/" + who.side().plural() + "/" + id + "/interview"))
                        .build()
                : Response.status(422).entity(page(who, true, typed, way)).build();
    }

    private Optional<List<Instant>> read(List<String> typed) {
        List<Instant> times = new ArrayList<>();
        try {
            typed.forEach(
                    text -> times.add(LocalDateTime.parse(text).atZone(zone).toInstant()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
        return Optional.of(times);
    }

    private static PersonId who(String people, long id) {
        return new PersonId(PeopleAddress.side(people), id);
    }

    private TemplateInstance page(PersonId who, boolean flaw, List<String> typed, String way) {
        Person person = persons.get(who);
        Side side = who.side();
        audit.record(caller.actor(), side.code() + ".read", side.code(), who.id());
        PeopleMessages words = Messages.in(visitor.language(), PeopleMessages.class);
        Optional<Interview> before = interviews.of(who);
        return DeskTemplates.interview(new InterviewView(
                        "/" + side.plural() + "/" + who.id(),
                        person.called().withKey(),
                        LocalNames.zone(zone.getId(), visitor.language().locale()),
                        before.map(one -> words.interviewOffered(
                                        one.times().stream().map(this::said).collect(Collectors.joining(", "))))
                                .orElse(""),
                        before.flatMap(Interview::taken)
                                .map(one -> words.interviewChosen(said(one)))
                                .orElse(""),
                        before.map(this::held).orElse(""),
                        flaw,
                        IntStream.range(0, MOST)
                                .mapToObj(n ->
                                        new TimeField("time-" + (n + 1), n + 1, n < typed.size() ? typed.get(n) : ""))
                                .toList(),
                        way.isEmpty() ? before.map(Interview::way).orElse("") : way))
                .setLocale(visitor.language().locale());
    }

    private String held(Interview talk) {
        return talk.taken()
                .filter(time -> talk.who().side() == Side.TUTOR && time.isBefore(clock.instant()))
                .map(time -> LocalDate.ofInstant(time, zone).toString())
                .orElse("");
    }

    private String said(Instant time) {
        return TimeText.moment(time, zone);
    }
}
