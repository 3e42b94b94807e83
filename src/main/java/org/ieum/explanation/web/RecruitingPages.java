package org.ieum.explanation.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Visitor;

/** The coordinators' page about whom to look for, with sentences to paste into a call for volunteers. */
@Path("/rounds/{id}")
@RolesAllowed({"coordinator", "admin"})
class RecruitingPages {

    private static final String CSV = "text/csv;charset=utf-8";

    @Inject RecruitingList recruits;
    @Inject Visitor visitor;

    /** A call for volunteers in one language. */
    record CallView(String language, List<String> sentences) {}

    @GET
    @Path("/recruiting")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(long id) {
        PageLanguage language = visitor.language();
        List<CallView> calls = Stream.of(PageLanguage.values())
                .map(one -> new CallView(
                        one.code(),
                        recruits.of(id, one).recruits().stream()
                                .map(RecruitingView.RecruitView::call)
                                .distinct()
                                .toList()))
                .toList();
        return ExplanationTemplates.recruiting(id, recruits.of(id, language), calls)
                .setLocale(language.locale());
    }

    @GET
    @Path("/recruiting.csv")
    @Produces(CSV)
    public String csv(long id) {
        return recruits.of(id, visitor.language()).csv();
    }
}
