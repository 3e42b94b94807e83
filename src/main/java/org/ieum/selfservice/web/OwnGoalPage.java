package org.ieum.selfservice.web;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Contacts;
import org.ieum.kernel.Text;
import org.ieum.learner.Learner;
import org.ieum.learner.SubjectLevel;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.Choice;
import org.ieum.platform.Flaw;
import org.ieum.platform.FlawText;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.IntroducingMyself;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;

/** Where a learner says what tutors may read of them before these answer. */
@Path("/my/goal")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnGoalPage {

    private static final int LONGEST = 300;

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject IntroducingMyself introducing;
    @Inject Visitor visitor;

    record GoalView(List<Choice> levels, String goal, String error) {}

    @GET
    public Response show() {
        return door.let(who -> {
            if (!(reading.read(who).person() instanceof Learner learner)) {
                throw HttpProblem.notFound();
            }
            return page(200, learner.level(), learner.goal().orElse(""), "");
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestForm @DefaultValue("") String level, @RestForm @DefaultValue("") String goal) {
        return door.let(who -> {
            Optional<SubjectLevel> said = Coded.find(SubjectLevel.class, level);
            Validation answers = new Validation();
            String line = answers.optional(
                    new Answer(new Flaw.Where.Field("/goal"), Text.inOneLine(goal)),
                    text -> Characters.line(text, LONGEST));
            Optional<String> error = answers.flaws().stream()
                    .findFirst()
                    .map(flaw -> FlawText.reason(flaw, visitor.language()))
                    .or(() -> Optional.ofNullable(line).filter(Contacts::areIn).map(found -> words().noContact()));
            if (error.isPresent()) {
                return page(422, said, goal, error.get());
            }
            introducing.letRead(who, said, Optional.ofNullable(line));
            return Door.to("/my?notice=let-read");
        });
    }

    private Response page(int status, Optional<SubjectLevel> level, String goal, String error) {
        List<Choice> levels = Stream.concat(
                        Stream.of(new Choice("", words().levelSilent(), level.isEmpty())),
                        Choice.of(
                                List.of(SubjectLevel.values()),
                                words()::levelOf,
                                level.map(SubjectLevel::code).orElse(""))
                                .stream())
                .toList();
        return Door.page(
                status,
                SelfserviceTemplates.goal(new GoalView(levels, goal, error))
                        .setLocale(visitor.language().locale()));
    }

    private OwnMessages words() {
        return Messages.in(visitor.language(), OwnMessages.class);
    }
}
