package org.ieum.round.web;

import io.quarkus.qute.CheckedTemplate;
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

    private final Explained explained;
    private final Visitor visitor;

    @Inject
    RecruitingPages(Explained explained, Visitor visitor) {
        this.explained = explained;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "round")
    static class Templates {
        static native TemplateInstance recruiting(
                RoundVoice voice, ExplainMessages words, long id, RecruitingView list, List<CallView> calls);
    }

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
                        explained.recruiting(id, one).recruits().stream()
                                .map(RecruitingView.RecruitView::call)
                                .distinct()
                                .toList()))
                .toList();
        return Templates.recruiting(
                RoundVoice.in(language),
                explained.voice(language).words(),
                id,
                explained.recruiting(id, language),
                calls);
    }

    @GET
    @Path("/recruiting.csv")
    @Produces(PlanFiles.TYPE)
    public String csv(long id) {
        return explained.recruiting(id, visitor.language()).csv();
    }
}
