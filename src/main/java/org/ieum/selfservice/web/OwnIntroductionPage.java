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
import org.ieum.kernel.Contacts;
import org.ieum.kernel.Text;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.FlawText;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.IntroducingMyself;
import org.ieum.selfservice.ReadingOwnPage;
import org.ieum.tutor.Tutor;
import org.jboss.resteasy.reactive.RestForm;

/** Where a tutor says two sentences about themselves. */
@Path("/my/introduction")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnIntroductionPage {

    static final int LONGEST_NAME = 40;
    static final int LONGEST = 300;

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject IntroducingMyself introducing;
    @Inject Visitor visitor;

    record IntroductionView(String shownAs, String shownAsError, String text, String textError) {

        public boolean flawed() {
            return !shownAsError.isEmpty() || !textError.isEmpty();
        }
    }

    @GET
    public Response show() {
        return door.let(who -> {
            if (!(reading.read(who).person() instanceof Tutor tutor)) {
                throw HttpProblem.notFound();
            }
            return page(
                    200, tutor.shownAs().orElse(""), "", tutor.introduction().orElse(""), "");
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestForm @DefaultValue("") String shownAs, @RestForm @DefaultValue("") String text) {
        return door.let(who -> {
            Validation answers = new Validation();
            String name = line(answers, "shownAs", shownAs, LONGEST_NAME);
            // The two sentences may have been typed on two lines.
            String said = line(answers, "text", Text.inOneLine(text), LONGEST);
            String contact = said != null && Contacts.areIn(said)
                    ? Messages.in(visitor.language(), OwnMessages.class).noContact()
                    : "";
            if (!answers.isSound() || !contact.isEmpty()) {
                List<Flaw> flaws = answers.flaws();
                String error = error(flaws, "text");
                return page(422, shownAs, error(flaws, "shownAs"), text, error.isEmpty() ? contact : error);
            }
            introducing.introduce(who, Optional.ofNullable(name), Optional.ofNullable(said));
            return Door.to("/my?notice=introduced");
        });
    }

    private static String line(Validation answers, String field, String text, int longest) {
        return answers.optional(
                new Answer(new Where.Field("/" + field), text), value -> Characters.line(value, longest));
    }

    private String error(List<Flaw> flaws, String field) {
        return flaws.stream()
                .filter(flaw -> flaw.where().equals(new Where.Field("/" + field)))
                .findFirst()
                .map(flaw -> FlawText.reason(flaw, visitor.language()))
                .orElse("");
    }

    private Response page(int status, String shownAs, String shownAsError, String text, String textError) {
        return Door.page(
                status,
                SelfserviceTemplates.introduction(new IntroductionView(shownAs, shownAsError, text, textError))
                        .setLocale(visitor.language().locale()));
    }
}
