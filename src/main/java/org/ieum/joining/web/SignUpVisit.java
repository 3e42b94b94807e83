package org.ieum.joining.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import org.ieum.joining.HoldingWorkshops;
import org.ieum.joining.JoiningSettings;
import org.ieum.joining.KeepingSignUpDrafts;
import org.ieum.joining.SignUpDraft;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.joining.WorkshopCode;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpOnlyCookie;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;

/** Whoever stands at the door: what they join as, what their browser holds, who fills in for them. */
@RequestScoped
class SignUpVisit {

    @Inject
    @Any
    Instance<SignUpForm> applications;

    @Inject KeepingSignUpDrafts drafts;
    @Inject SignUpRateLimit arrivals;
    @Inject HoldingWorkshops workshops;
    @Inject JoiningSettings settings;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject RoutingContext context;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /** @throws HttpProblem 404 if nobody joins as that */
    SignUpForm application(String kind) {
        return Coded.find(Side.class, kind).map(this::application).orElseThrow(HttpProblem::notFound);
    }

    SignUpForm application(Side kind) {
        return applications.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    PageLanguage language() {
        return visitor.language();
    }

    /** The token by which this browser holds a draft; it may be none. */
    String token(Side kind) {
        Cookie cookie = context.request().getCookie(cookieName(kind));
        return cookie == null ? "" : cookie.getValue();
    }

    /** The draft that this browser holds, sent or not. */
    Optional<SignUpDraft> draft(Side kind) {
        return drafts.find(kind, token(kind));
    }

    /** The draft that goes on. */
    Optional<SignUpDraft> open(Side kind) {
        return draft(kind).filter(draft -> !draft.isSent());
    }

    /** Who is asked, by a draft or before there is one. */
    SignUpAnswers asked(Optional<SignUpDraft> draft) {
        MultivaluedMap<String, String> answers = new MultivaluedHashMap<>();
        draft.ifPresent(found -> found.answers().forEach((name, said) -> answers.put(name, new ArrayList<>(said))));
        return new SignUpAnswers(
                answers,
                language(),
                madeBy(),
                draft.flatMap(SignUpDraft::madeBy).isPresent(),
                draft.flatMap(SignUpDraft::through).or(this::through),
                LocalDate.now(clock.withZone(zone)),
                zone);
    }

    /** The organisation whose link is opened just now. */
    private Optional<String> through() {
        return Optional.ofNullable(context.request().getParam("through")).flatMap(this::partner);
    }

    /** The coordinator who is signed in here. */
    Optional<String> madeBy() {
        return caller.hasRole("coordinator") ? Optional.of(caller.actor()) : Optional.empty();
    }

    /** The organisation of that name, if its links may bring people. */
    Optional<String> partner(String name) {
        return settings.partners().stream()
                .flatMap(java.util.List::stream)
                .filter(known -> known.equals(name))
                .findFirst();
    }

    /** Whether one more may come from here; colleagues always may, and the people of a workshop as many as it is for. */
    boolean mayCome(SignUpRateLimit.Purpose purpose) {
        return madeBy().isPresent()
                || workshops.allows(purpose, workshop())
                || arrivals.allows(purpose, visitor.address());
    }

    /** The code that this browser was given; it may be none. */
    private WorkshopCode workshop() {
        Cookie cookie = context.request().getCookie(WorkshopCookie.NAME);
        return WorkshopCode.typed(cookie == null ? "" : cookie.getValue());
    }

    /** It ends with the browser: who shares a telephone leaves nothing in it. */
    NewCookie cookie(Side kind, String token) {
        return cookie(kind).of(token, visitor.isSecure());
    }

    /** The browser forgets the draft. */
    NewCookie gone(Side kind) {
        return cookie(kind).gone(visitor.isSecure());
    }

    /** Lax: whoever follows the link of a mail finds their answers. */
    private static HttpOnlyCookie cookie(Side kind) {
        return new HttpOnlyCookie(cookieName(kind), "/join", NewCookie.SameSite.LAX, HttpOnlyCookie.UNTIL_IT_CLOSES);
    }

    private static String cookieName(Side kind) {
        return "ieum-draft-" + kind.code();
    }
}
