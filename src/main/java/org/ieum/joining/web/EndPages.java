package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.ieum.joining.KeepingSignUpDrafts;
import org.ieum.joining.LinkMailed;
import org.ieum.joining.SignUpDraft;
import org.ieum.joining.SignUpEnding;
import org.ieum.joining.web.JoiningPages.SignUpFrame;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.PromiseSettings;
import org.ieum.person.web.JoinMessages;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;

/** Pages after which nothing more is asked. */
@Path("/join/{kind}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class EndPages {

    @Inject SignUpVisit visit;
    @Inject KeepingAnswers keeping;
    @Inject Clock clock;
    @Inject ZoneId zone;
    @Inject PromiseSettings promises;

    /** After the answers were sent. The same for everybody who has an address: it tells nobody who is known. */
    @GET
    @Path("/sent")
    public TemplateInstance sent(@PathParam("kind") String kind) {
        SignUpForm application = visit.application(kind);
        JoiningMessages words = Messages.in(visit.language(), JoiningMessages.class);
        JoinMessages join = Messages.in(visit.language(), JoinMessages.class);
        String day = date(LocalDate.now(clock.withZone(zone)).plus(promises.answerWithin()));
        Optional<SignUpEnding> ending = visit.draft(application.kind()).flatMap(SignUpDraft::ending);
        return ending.equals(Optional.of(SignUpEnding.OTHERS))
                ? keeping.message(application, words.notedTitle(), words.noted(day))
                : keeping.message(application, join.sentTitle(), join.sent(), words.answeredBy(day), join.sentHint());
    }

    /** After a link was mailed, or was not. */
    @GET
    @Path("/kept")
    public TemplateInstance kept(@PathParam("kind") String kind, @QueryParam("mail") @DefaultValue("") String mail) {
        SignUpForm application = visit.application(kind);
        JoiningMessages words = Messages.in(visit.language(), JoiningMessages.class);
        Instant until =
                visit.open(application.kind()).map(SignUpDraft::expiresAt).orElse(clock.instant());
        String day = date(until.atZone(zone).toLocalDate());
        String what = switch (Coded.find(LinkMailed.class, mail).orElse(LinkMailed.SENT)) {
            case SENT, NOTHING_KEPT -> words.kept(day);
            case JUST_NOW -> words.keptJustNow(day);
            case FULL -> words.keptFull(day);
            case ENOUGH -> words.keptEnough(KeepingSignUpDrafts.MOST_MAILS, day);
        };
        return keeping.message(application, words.keptTitle(), what, words.keptHint());
    }

    /** For whoever cannot promise a year. */
    @GET
    @Path("/other-ways")
    public TemplateInstance otherWays(@PathParam("kind") String kind) {
        SignUpForm application = visit.application(kind);
        if (application.kind() != Side.TUTOR) {
            throw HttpProblem.notFound();
        }
        SignUpFrame frame = SignUpFrame.of(application, visit.language());
        return JoiningPages.in(visit.language(), JoiningTemplates.otherWays(frame));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(visit.language().locale())
                .format(day);
    }
}
