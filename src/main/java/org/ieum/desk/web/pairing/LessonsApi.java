package org.ieum.desk.web.pairing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.audit.Audit;
import org.ieum.desk.web.api.Cursor;
import org.ieum.lesson.AskingAboutHolidays;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonFilter;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.SayingOfLessons;
import org.ieum.lesson.SayingOfLessons.Teller;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Result;
import org.ieum.platform.condition.EntityTags;

/** The lessons, one by one, and what became of each. */
@Path("/api/v1/lessons")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Lessons")
class LessonsApi {

    @Inject Lessons lessons;
    @Inject SayingOfLessons saying;
    @Inject AskingAboutHolidays holidays;
    @Inject Audit audit;
    @Inject EntityTags tags;
    @Inject Caller caller;
    @Inject Clock clock;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record LessonsView(
            List<LessonView> items,
            long total,
            @Schema(nullable = true) String next) {}

    @GET
    @Transactional
    @Operation(operationId = "listLessons", summary = "Lessons, from four weeks ahead on, a part at a time")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day, in the installation's zone.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "pairing",
            in = ParameterIn.QUERY,
            description = "Of this pairing alone.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 50 if it is left out.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "`next` of the part before.",
            schema = @Schema(type = SchemaType.STRING))
    public LessonsView list(@Context UriInfo uri) {
        LessonsQuery query = LessonsQuery.read(uri.getQueryParameters());
        LessonFilter filter = new LessonFilter(
                query.from().map(day -> day.atStartOfDay(clock.getZone()).toInstant()),
                query.to()
                        .map(day ->
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                query.pairing().map(OptionalLong::of).orElseGet(OptionalLong::empty));
        Part<Lesson> part = lessons.part(filter, query.part());
        audit.record(caller.actor(), "lesson.listed");
        return new LessonsView(
                part.map(this::view).items(),
                lessons.count(filter),
                part.last().map(lesson -> Cursor.of(lesson.id())).orElse(null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getLesson", summary = "A lesson")
    public LessonView one(long id) {
        LessonView shown = view(lessons.findByIdOptional(id).orElseThrow(HttpProblem::notFound));
        audit.record(caller.actor(), "lesson.read", "lesson", id);
        return shown;
    }

    @POST
    @Path("/{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "sayLessonOutcome",
            summary = "Says what became of a lesson, or moves it once; both people are told")
    @RequestBodySchema(OutcomeBody.class)
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`lesson-not-open`: it was said already, or is not to come; `times-taken`: somebody is not free.")
    @Parameter(ref = "IfMatch")
    public LessonView say(long id, JsonNode body, @Context Request request) {
        tags.requireSeen(request, view(lessons.lock(id)));
        OutcomeForm form = OutcomeForm.read(body);
        Teller teller = new Teller(Optional.empty(), caller.actor());
        Result<Lesson> said = switch (form.state()) {
            case HELD -> saying.hold(id, form.minutes(), teller);
            case MISSED -> saying.miss(id, form.by().orElseThrow(), teller);
            case CANCELLED -> saying.cancel(id, form.by().orElseThrow(), teller);
            case MOVED -> saying.move(id, form.startsAt().orElseThrow(), teller);
            case PLANNED -> throw new IllegalStateException("nothing becomes planned");
        };
        return view(said.orThrow());
    }

    private LessonView view(Lesson lesson) {
        return LessonView.of(lesson, holidays.of(lesson), clock.getZone());
    }
}
