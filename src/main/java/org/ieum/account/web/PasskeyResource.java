package org.ieum.account.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.account.TakingPasskeys;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** One's own passkeys, on the page of the second step. */
@Path("/second-step/passkeys")
@RolesAllowed({"coordinator", "admin", "enrolling"})
@Produces(MediaType.TEXT_HTML)
public class PasskeyResource {

    /** The end of the ids in its form. */
    static final String ADDING = "-add";

    @Inject TakingPasskeys taking;
    @Inject SecondStepPages pages;
    @Inject Caller caller;
    @Inject Visitor visitor;

    /** Begins to add one: what the browser makes it from. */
    @POST
    public Response begin(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        String called = Text.plain(Text.clean(name));
        return pages.answer(
                taking.begin(caller.ownAccount(), called, password, new Token(session), visitor.address()),
                new Token(session),
                called,
                ADDING);
    }

    /** The one that the browser made. */
    @POST
    @Path("confirmation")
    public Response confirm(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String passkey,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        String called = Text.plain(Text.clean(name));
        return pages.answer(
                taking.add(caller.ownAccount(), called, passkey, new Token(session)),
                new Token(session),
                called,
                ADDING);
    }

    /** Without one of them from now on. */
    @POST
    @Path("removal")
    public Response remove(@RestForm @DefaultValue("-1") long which, @BeanParam ProofForm form) {
        return pages.changed(
                taking.remove(caller.ownAccount(), which, form.password(), form.proof(), visitor.address()), form);
    }
}
