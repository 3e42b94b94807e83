package org.ieum.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.joining.KeepingSignUpDrafts;
import org.ieum.joining.SignUpBeginning;
import org.ieum.joining.SignUpDraft;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.joining.web.JoiningPages.Message;
import org.ieum.joining.web.JoiningPages.SignUpFrame;
import org.ieum.joining.web.JoiningPages.TooManyView;

/** Keeps what a page brings, in the draft that the browser holds or in a new one. */
@RequestScoped
class KeepingAnswers {

    @Inject SignUpVisit visit;
    @Inject KeepingSignUpDrafts drafts;
    @Inject SignUpRateLimit arrivals;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /**
     * Answers that are kept.
     *
     * @param cookie for the browser that holds them from now on; empty if it did before
     */
    record KeptAnswers(SignUpDraft draft, Optional<NewCookie> cookie) {

        Response with(Response answer) {
            return cookie.map(
                            fresh -> Response.fromResponse(answer).cookie(fresh).build())
                    .orElse(answer);
        }
    }

    /** Keeps the answers of a page; empty if too many have begun from here. */
    Optional<KeptAnswers> keep(SignUpForm application, SignUpStep step, MultivaluedMap<String, String> form) {
        return save(application, visit.token(application.kind()), step, form)
                .map(draft -> new KeptAnswers(draft, Optional.empty()))
                .or(() -> begin(application, step, form));
    }

    private Optional<KeptAnswers> begin(SignUpForm application, SignUpStep step, MultivaluedMap<String, String> form) {
        if (!visit.mayCome(SignUpRateLimit.Purpose.BEGIN)) {
            return Optional.empty();
        }
        String token = drafts.begin(new SignUpBeginning(
                application.kind(), visit.language(), visit.madeBy(), visit.partner(form.getFirst("prefill-through"))));
        prefill(application, token, form);
        return save(application, token, step, form)
                .map(draft -> new KeptAnswers(draft, Optional.of(visit.cookie(application.kind(), token))));
    }

    private void prefill(SignUpForm application, String token, MultivaluedMap<String, String> form) {
        Map<String, List<String>> fields = new HashMap<>();
        application
                .prefilled(said(form, "prefill-subject"), said(form, "prefill-city"))
                .forEach((name, value) -> fields.put(name, List.of(value)));
        if (!fields.isEmpty()) {
            drafts.save(application.kind(), token, new ArrayList<>(fields.keySet()), fields, visit.language());
        }
    }

    private Optional<SignUpDraft> save(
            SignUpForm application, String token, SignUpStep step, MultivaluedMap<String, String> form) {
        return drafts.save(application.kind(), token, step.names(), form, visit.language());
    }

    /** Says when they may come again; what they typed before is kept. */
    Response tooMany(SignUpForm application) {
        Instant next = arrivals.next();
        String time =
                String.format(java.util.Locale.ROOT, "%tR", next.atZone(zone).toLocalTime());
        return Response.status(429)
                .header("Retry-After", Duration.between(clock.instant(), next).toSeconds() + 1)
                .entity(JoiningPages.in(
                        visit.language(),
                        JoiningTemplates.tooMany(new TooManyView(SignUpFrame.of(application, visit.language()), time))))
                .build();
    }

    /** A page that only says something. */
    io.quarkus.qute.TemplateInstance message(SignUpForm application, String title, String... lines) {
        return JoiningPages.in(
                visit.language(),
                JoiningTemplates.message(new Message(
                        SignUpFrame.of(application, visit.language()),
                        title,
                        Stream.of(lines).filter(line -> !line.isEmpty()).toList())));
    }

    private static String said(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
