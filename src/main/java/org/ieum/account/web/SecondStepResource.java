package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.account.TakingSecondStep;
import org.ieum.account.web.SecondStepView.Shown;
import org.ieum.platform.Caller;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** One's own second step at sign-in; the only page that is open to somebody who must have one and has none. */
@Path("/second-step")
@RolesAllowed({"coordinator", "admin", "enrolling"})
@Produces(MediaType.TEXT_HTML)
public class SecondStepResource {

    private static final String SETTING_UP = "";

    @Inject TakingSecondStep taking;
    @Inject SecondStepPages pages;
    @Inject Caller caller;
    @Inject Visitor visitor;

    /** How it stands. */
    @GET
    public TemplateInstance show(@CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        return pages.page(new Token(session), Shown.nothing());
    }

    /** Begins to set codes of an app up: the secret, to be taken by the phone. */
    @POST
    public Response begin(
            @RestForm @DefaultValue("") String password,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        return pages.answer(
                taking.begin(caller.ownAccount(), password, visitor.address()), new Token(session), "", SETTING_UP);
    }

    /** The first code. */
    @POST
    @Path("confirmation")
    public Response confirm(
            @RestForm @DefaultValue("") String code,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        Token browser = new Token(session);
        return pages.answer(
                taking.confirm(caller.ownAccount(), code, browser, visitor.address()), browser, "", SETTING_UP);
    }

    /** Fresh recovery codes. */
    @POST
    @Path("recovery-codes")
    public Response renewCodes(@BeanParam ProofForm form) {
        return pages.changed(
                taking.renewCodes(caller.ownAccount(), form.password(), form.proof(), visitor.address()), form);
    }

    /** Without codes of an app from now on. */
    @POST
    @Path("removal")
    public Response remove(@BeanParam ProofForm form) {
        return pages.changed(
                taking.remove(caller.ownAccount(), form.password(), form.proof(), visitor.address()), form);
    }
}
