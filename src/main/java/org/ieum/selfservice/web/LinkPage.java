package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import org.ieum.kept.KeepingForms;
import org.ieum.kept.KeptInBrowser;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonId;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.AskingForLink;
import org.ieum.selfservice.OwnPages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The way to one's own page: the link of a mail, or a form that sends one. Opening a link changes nothing and shows nothing
 * personal, because scanners open links too.
 */
@Path("/me")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class LinkPage {

    private static final String OPEN = "open";

    @Inject AskingForLink asking;
    @Inject OwnPages pages;
    @Inject Visitor visitor;
    @Inject KeptInBrowser kept;

    @GET
    public TemplateInstance ask(@RestQuery String notice) {
        OwnMessages words = words();
        return localized(SelfserviceTemplates.ask(
                Optional.ofNullable(notice)
                        .flatMap(code -> Coded.find(LinkNotice.class, code))
                        .map(why -> why == LinkNotice.AGAIN && kept.isAny() ? LinkNotice.KEPT : why)
                        .map(words::linkNotice)
                        .orElse(""),
                "",
                ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestForm @DefaultValue("") String email) {
        EmailAddress address;
        try {
            address = new EmailAddress(Text.plain(Text.clean(email)));
        } catch (Malformed e) {
            return Door.page(422, localized(SelfserviceTemplates.ask("", email, words().badEmail())));
        }
        return asking.ask(address, visitor.address())
                ? Door.to("/me/asked")
                : Door.page(429, localized(SelfserviceTemplates.ask("", email, words().tooMany())));
    }

    /** The same for everybody. */
    @GET
    @Path("/asked")
    public TemplateInstance asked() {
        return localized(SelfserviceTemplates.asked());
    }

    @GET
    @Path("/{token}")
    public Response door(@RestPath String token) {
        boolean open = pages.find(token).isPresent();
        return Door.page(open ? 200 : 410, localized(SelfserviceTemplates.door(open)));
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@RestPath String token, @RestForm String choice) {
        Optional<PersonId> who = pages.find(token).filter(found -> OPEN.equals(choice));
        if (who.isEmpty()) {
            return door(token);
        }
        // Back to what they had filled in when they were last here.
        return Response.fromResponse(
                        Door.to(kept.page(KeepingForms.reader(who.get())).orElse("/my")))
                .cookie(OwnCookie.of(token, visitor.isSecure()))
                .build();
    }

    private PageLanguage language() {
        return visitor.language();
    }

    private OwnMessages words() {
        return Messages.in(language(), OwnMessages.class);
    }

    private TemplateInstance localized(TemplateInstance page) {
        return page.setLocale(language().locale());
    }
}
