package org.ieum.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemKind;
import org.ieum.platform.ProblemTitles;
import org.ieum.platform.Visitor;

/** Where the {@code type} of a problem leads: what it means, for whoever programs against us. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
class ProblemPages {

    @Inject Visitor visitor;

    /** A kind, as a page tells of it. */
    record Line(String type, int status, String title) {

        static Line of(ProblemKind kind, PageLanguage language) {
            return new Line(kind.type(), kind.status(), ProblemTitles.of(kind, language));
        }
    }

    @GET
    @PermitAll
    public TemplateInstance all() {
        return page(Stream.of(ProblemKind.values()));
    }

    @GET
    @Path("/{type}")
    @PermitAll
    public TemplateInstance one(String type) {
        return page(Stream.of(Stream.of(ProblemKind.values())
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow(HttpProblem::notFound)));
    }

    private TemplateInstance page(Stream<ProblemKind> kinds) {
        List<Line> lines = kinds.map(kind -> Line.of(kind, visitor.language())).toList();
        return ShellTemplates.problems(lines).setLocale(visitor.language().locale());
    }
}
