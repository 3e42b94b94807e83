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
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Text;
import org.ieum.learner.Learner;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.Flaw;
import org.ieum.platform.FlawText;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.IntroducingMyself;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;

/** Where a learner sees and changes what they told coordinators alone: why they learn, and whom they would rather not meet. */
@Path("/my/confided")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnConfidedPage {

    /** As at the sign-up. */
    private static final int LONGEST = 500;

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject IntroducingMyself telling;
    @Inject Visitor visitor;

    record ConfidedView(String why, String whyError, String avoid, String avoidError) {}

    @GET
    public Response show() {
        return door.let(who -> {
            if (!(reading.read(who).person() instanceof Learner learner)) {
                throw HttpProblem.notFound();
            }
            return page(
                    200,
                    new ConfidedView(
                            learner.confided().why().orElse(""),
                            "",
                            learner.confided().avoid().orElse(""),
                            ""));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestForm @DefaultValue("") String why, @RestForm @DefaultValue("") String avoid) {
        return door.let(who -> {
            Validation answers = new Validation();
            Optional<String> because = read("why", why, answers);
            Optional<String> nobody = read("avoid", avoid, answers);
            if (!answers.flaws().isEmpty()) {
                return page(422, new ConfidedView(why, error("why", answers), avoid, error("avoid", answers)));
            }
            telling.confide(who, because, nobody);
            return Door.to("/my?notice=confided");
        });
    }

    private static Optional<String> read(String field, String typed, Validation answers) {
        return Optional.ofNullable(answers.optional(
                new Answer(new Flaw.Where.Field("/" + field), Text.inOneLine(typed)),
                text -> Characters.line(text, LONGEST)));
    }

    private String error(String field, Validation answers) {
        List<Flaw> flaws = answers.flaws().stream()
                .filter(flaw -> flaw.where().equals(new Flaw.Where.Field("/" + field)))
                .toList();
        return flaws.isEmpty() ? "" : FlawText.reason(flaws.get(0), visitor.language());
    }

    private Response page(int status, ConfidedView view) {
        return Door.page(
                status,
                SelfserviceTemplates.confided(view).setLocale(visitor.language().locale()));
    }
}
