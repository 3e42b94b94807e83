package org.ieum.learner.web;

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
import org.ieum.kernel.Fault;
import org.ieum.kernel.PageLanguage;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.ReadingLearners;
import org.ieum.learner.SigningUp;
import org.ieum.person.Known;
import org.ieum.person.web.FormAnswers;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinPage;
import org.ieum.person.web.JoinPage.Heading;
import org.ieum.person.web.JoinWords;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Reading;
import org.ieum.platform.Visitor;

/** Where somebody asks to learn; under any name but the legal one. */
@Path("/join/learner")
@Produces(MediaType.TEXT_HTML)
class JoinLearnerPage {

    private final SigningUp signingUp;
    private final Catalogue catalogue;
    private final Visitor visitor;
    private final Clock clock;

    JoinLearnerPage(SigningUp signingUp, Catalogue catalogue, Visitor visitor, Clock clock) {
        this.signingUp = signingUp;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Blocking
    @PermitAll
    public TemplateInstance show() {
        MultivaluedMap<String, String> suggested = new MultivaluedHashMap<>();
        suggested.putSingle("time_zone", "Asia/Seoul");
        suggested.putSingle("tutor_gender", "");
        return page(suggested, List.of());
    }

    @POST
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signUp(MultivaluedMap<String, String> form) {
        form.putSingle("locale", visitor.language().code());
        Reading reading = new Reading();
        LearnerFacts facts =
                ReadingLearners.readSignUp(new FormAnswers(form), Known.of(catalogue), reading, LocalDate.now(clock));
        if (facts.person().email().isEmpty()) {
            // Whoever comes by this page alone is reached by no coordinator but through a mail.
            reading.refuse(new Where.Field("/email"), Fault.REQUIRED, "", "");
        }
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
        form.input("alias", words.alias(), words.aliasHint(), "text", "nickname")
                .input("email", words.email(), words.learnerEmailHint(), "email", "email")
                .needs(catalogue.offeredSubjects().values())
                .person(catalogue.offeredCities().values())
                .availability()
                .choose(
                        "radios",
                        "tutor_gender",
                        words.tutorGender(),
                        "",
                        List.of("", "female", "male"),
                        code -> code,
                        code -> switch (code) {
                            case "female" -> words.onlyFemale();
                            case "male" -> words.onlyMale();
                            default -> words.anybody();
                        });
        return JoinPage.of(
                new Heading(words.learnerTitle(), words.learnerLead(), "/join/learner"), form, values, language);
    }
}
