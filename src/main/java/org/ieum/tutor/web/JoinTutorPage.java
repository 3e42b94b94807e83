package org.ieum.tutor.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.Known;
import org.ieum.person.web.FormAnswers;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinPage;
import org.ieum.person.web.JoinPage.Heading;
import org.ieum.person.web.JoinWords;
import org.ieum.platform.Flaw;
import org.ieum.platform.Reading;
import org.ieum.platform.Visitor;
import org.ieum.tutor.ReadingTutors;
import org.ieum.tutor.SigningUp;
import org.ieum.tutor.TutorFacts;

/** Where a volunteer signs up. */
@Path("/join/tutor")
@Produces(MediaType.TEXT_HTML)
class JoinTutorPage {

    private final SigningUp signingUp;
    private final Catalogue catalogue;
    private final Visitor visitor;
    private final Clock clock;

    JoinTutorPage(SigningUp signingUp, Catalogue catalogue, Visitor visitor, Clock clock) {
        this.signingUp = signingUp;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Blocking
    @PermitAll
    public TemplateInstance show() {
        LocalDate today = LocalDate.now(clock);
        MultivaluedMap<String, String> suggested = new MultivaluedHashMap<>();
        suggested.putSingle("time_zone", "Asia/Seoul");
        suggested.putSingle("commitment_start", today.toString());
        suggested.putSingle("commitment_end", today.plusYears(1).toString());
        return page(suggested, List.of());
    }

    @POST
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signUp(MultivaluedMap<String, String> form) {
        form.putSingle("locale", visitor.language().code());
        Reading reading = new Reading();
        TutorFacts facts = ReadingTutors.read(new FormAnswers(form), Known.of(catalogue), reading);
        if (!reading.isSound()) {
            return Response.status(422).entity(page(form, reading.flaws())).build();
        }
        signingUp.signUp(facts, form.getFirst(JoinPage.KEY));
        return JoinPage.afterwards();
    }

    private TemplateInstance page(MultivaluedMap<String, String> values, List<Flaw> flaws) {
        PageLanguage language = visitor.language();
        FormFields form = new FormFields(values, flaws, language);
        JoinWords words = form.words();
        form.input("name", words.name(), words.nameHint(), "text", "name")
                .input("email", words.email(), words.emailHint(), "email", "email")
                .person(catalogue.offeredCities().values())
                .choose(
                        "boxes",
                        "subjects",
                        words.subjects(),
                        "",
                        catalogue.offeredSubjects().values(),
                        Named::key,
                        form::name)
                .availability()
                .number("max_sessions_per_week", words.maxSessions(), words.maxSessionsHint(), 12)
                .number("max_learners", words.maxLearners(), "", 6)
                .input("commitment_start", words.commitmentStart(), "", "date", "off")
                .input("commitment_end", words.commitmentEnd(), words.commitmentHint(), "date", "off");
        return JoinPage.of(new Heading(words.tutorTitle(), words.tutorLead(), "/join/tutor"), form, values, language);
    }
}
