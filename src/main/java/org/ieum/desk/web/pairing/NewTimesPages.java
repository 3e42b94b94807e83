package org.ieum.desk.web.pairing;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.fit.ChangingTimes;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Session;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a coordinator gives a running pairing other times, after what follows from it was read. */
// At the path of the list: a class with a longer one would hide its other verbs, or have its own hidden.
@Path("/pairings")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewTimesPages {

    @Inject NewTimesScreen screen;
    @Inject ChangingTimes changing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** A day that cannot be, or cannot be read, is the first that can: the page says which it shows. */
    @GET
    @Path("/{pairing}/times")
    public TemplateInstance choose(long pairing, @RestQuery @DefaultValue("") String from) {
        return page(pairing, day(from).orElseGet(changing::earliest), "");
    }

    @POST
    @Path("/{pairing}/times")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            long pairing, @RestForm @DefaultValue("") String from, @RestForm @DefaultValue("") String times) {
        PairingDeskMessages words = Messages.in(visitor.language(), PairingDeskMessages.class);
        List<Session> chosen = sessions(times);
        Optional<LocalDate> first = day(from);
        if (chosen.isEmpty() || first.isEmpty()) {
            return again(422, pairing, first, words.timesChoose());
        }
        return changing.change(pairing, first.get(), chosen, Optional.empty(), caller.actor())
                .fold(
                        done -> Response.seeOther(URI.create("/pairings/" + pairing + "?done=times"))
                                .build(),
                        refusal -> {
                            if (refusal.type().equals("times-taken")) {
                                return again(409, pairing, first, words.timesTaken());
                            }
                            throw HttpProblem.conflict(refusal.type());
                        });
    }

    private Response again(int status, long pairing, Optional<LocalDate> from, String problem) {
        return Response.status(status)
                .entity(page(pairing, from.orElseGet(changing::earliest), problem))
                .build();
    }

    private TemplateInstance page(long pairing, LocalDate from, String problem) {
        return screen.show(pairing, from, problem, visitor.language(), caller.actor());
    }

    private Optional<LocalDate> day(String typed) {
        return IsoDay.read(Text.clean(typed))
                .filter(day -> !day.isBefore(changing.earliest()))
                .filter(day -> day.isBefore(changing.earliest().plusYears(1)));
    }

    /** As the page offers them; empty for anything else. */
    private static List<Session> sessions(String times) {
        try {
            List<Session> read =
                    Arrays.stream(times.split(";", -1)).map(Session::parse).toList();
            return read.stream().map(Session::day).distinct().count() == read.size() ? read : List.of();
        } catch (Malformed none) {
            return List.of();
        }
    }
}
