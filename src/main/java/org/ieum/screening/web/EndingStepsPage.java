package org.ieum.screening.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.ieum.screening.EndingSteps;
import org.ieum.screening.EndingSteps.EndingStep;

/** What runs out soon, or has, of tutors who teach or rest. */
@Path("/steps")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class EndingStepsPage {

    @Inject EndingSteps ending;
    @Inject Visitor visitor;
    @Inject Caller caller;

    record EndingStepsView(List<EndingRow> rows) {}

    /** A step that runs out. */
    record EndingRow(long tutor, String name, String ref, String step, boolean needed, String until, boolean over) {}

    @GET
    public TemplateInstance show() {
        PageLanguage language = visitor.language();
        return ScreeningTemplates.ending(new EndingStepsView(ending.read(caller.actor()).stream()
                        .map(one -> row(one, language))
                        .toList()))
                .setLocale(language.locale());
    }

    private static EndingRow row(EndingStep one, PageLanguage language) {
        return new EndingRow(
                one.tutor().id(),
                one.tutor().displayName(),
                one.tutor().ref(),
                one.step().name(language),
                one.step().needed(),
                one.until().toString(),
                one.over());
    }
}
