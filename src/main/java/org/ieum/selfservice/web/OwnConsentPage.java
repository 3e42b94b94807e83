package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.PersonId;
import org.ieum.platform.Visitor;
import org.ieum.privacy.Consent;
import org.ieum.privacy.Consenting;
import org.ieum.privacy.web.NoticeReader;
import org.ieum.privacy.web.NoticeReader.ConsentQuestion;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody sees what they agreed to, agrees to what is in force now, or takes it back. */
@Path("/my/consent")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnConsentPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject Consenting consenting;
    @Inject NoticeReader notices;
    @Inject BeingForgotten forgetting;
    @Inject Visitor visitor;
    @Inject Clock clock;

    /**
     * The page.
     *
     * @param given what they agreed to, and when
     * @param version to which version; 0 for none
     * @param current whether that is the one in force
     * @param follows what taking it back leads to
     * @param error why it was not taken back; empty if nothing was wrong
     */
    record OwnConsentView(
            String given, int version, boolean current, ConsentQuestion question, List<String> follows, String error) {}

    @GET
    public Response show() {
        return door.let(who -> page(200, who, false, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@RestForm String consent) {
        return door.let(who -> {
            if (!notices.isAgreed(consent)) {
                return page(422, who, true, "");
            }
            consenting.agree(who, notices.version(), Audit.PUBLIC);
            return Door.to("/my?notice=agreed");
        });
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestForm String sure) {
        return door.let(who -> {
            if (!"yes".equals(sure)) {
                return page(422, who, false, format().words().forgetNotSure());
            }
            forgetting.forget(who);
            return door.out("/me?notice=forgotten");
        });
    }

    private Response page(int status, PersonId who, boolean again, String error) {
        PageLanguage language = visitor.language();
        OwnMessages words = format().words();
        Optional<Consent> consent = consenting.latest(who);
        int version = consent.map(Consent::noticeVersion).orElse(0);
        OwnConsentView view = new OwnConsentView(
                consent.map(this::given).orElseGet(words::consentNone),
                version,
                version == notices.version(),
                notices.question(language, false, again),
                OwnStep.forgetting(reading.read(who), words),
                error);
        return Door.page(status, SelfserviceTemplates.consent(view).setLocale(language.locale()));
    }

    private String given(Consent consent) {
        String day = format().date(consent.givenAt().atZone(clock.getZone()).toLocalDate());
        return format().words().consentGiven(consent.noticeVersion(), day);
    }

    private OwnPageFormatter format() {
        return OwnPageFormatter.in(visitor.language(), clock.getZone());
    }
}
