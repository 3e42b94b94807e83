package org.ieum.desk.web;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.LettingGo;
import org.ieum.desk.LettingGo.Leaving;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Says what ends when somebody has left, and who is told; asks which lessons. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class LeavingPages {

    @Inject LettingGo letting;
    @Inject Catalogue catalogue;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** @param path of the person's page */
    record LeavingView(String title, String path, int version, List<LeavingLessons> lessons, List<String> offers) {}

    /** @param id of the pairing */
    record LeavingLessons(long id, String text) {}

    @GET
    @Path("/{id}/leaving")
    public TemplateInstance ask(String people, long id) {
        Side side = PeopleAddress.side(people);
        PageLanguage language = visitor.language();
        PeopleMessages words = Messages.in(language, PeopleMessages.class);
        Map<String, String> subjects = catalogue.names(language).subjects();
        Leaving leaving = letting.read(side, id, caller.actor());
        return DeskTemplates.leaving(new LeavingView(
                        words.leavingOf(leaving.person().called().withKey()),
                        PeopleAddress.of(side, id),
                        leaving.person().version(),
                        leaving.lessons().stream()
                                .map(tie -> new LeavingLessons(
                                        tie.pairingId(),
                                        words.endsToday(
                                                subjects.get(tie.subject()),
                                                tie.other().withKey())))
                                .toList(),
                        leaving.offers().stream()
                                .map(tie -> words.offerIsTakenBack(
                                        subjects.get(tie.subject()), tie.other().withKey()))
                                .toList()))
                .setLocale(language.locale());
    }

    @POST
    @Path("/{id}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letGo(
            String people, long id, @RestForm @DefaultValue("-1") int version, @RestForm("ends") List<Long> ends) {
        Side side = PeopleAddress.side(people);
        return PeopleAddress.to(
                side, id, PersonNotice.of(letting.letGo(side, id, version, Set.copyOf(ends), caller.actor())));
    }
}
