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
import org.ieum.lesson.ReminderLinks;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where the link of a reminder stops them: pressed here, or sent by the reader's mail program (RFC 8058), which has neither cookies
 * nor a form of ours. Opening it changes nothing, and whoever made a link up reads the same.
 */
@Path("/reminders/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class StoppingRemindersPage {

    private static final String PRESSED = "One-Click";

    @Inject ReminderLinks links;
    @Inject Visitor visitor;

    @GET
    public TemplateInstance show() {
        return page(false);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public TemplateInstance stop(
            @RestPath String token, @RestForm("List-Unsubscribe") @DefaultValue("") String choice) {
        boolean pressed = choice.equals(PRESSED);
        if (pressed) {
            links.stop(token);
        }
        return page(pressed);
    }

    private TemplateInstance page(boolean stopped) {
        return SelfserviceTemplates.reminders(stopped)
                .setLocale(visitor.language().locale());
    }
}
