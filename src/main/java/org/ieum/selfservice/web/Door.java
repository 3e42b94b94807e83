package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.kept.KeepingForms;
import org.ieum.person.PersonId;
import org.ieum.platform.PageReader;
import org.ieum.platform.TurnedAway;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.OwnPages;

/** Lets whoever opened their page in, for as long as something happens there. */
@RequestScoped
class Door {

    @Inject RoutingContext context;
    @Inject OwnPages pages;
    @Inject Visitor visitor;
    @Inject PageReader reader;

    /** What a person gets; whoever is nobody is shown how to get a link. */
    Response let(Function<PersonId, Response> inside) {
        Optional<String> token = Optional.ofNullable(context.request().getCookie(OwnCookie.NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
        Optional<PersonId> who = token.flatMap(pages::find);
        if (who.isEmpty()) {
            TurnedAway.mark(context);
            return to("/me?notice=again");
        }
        reader.cameByLink(KeepingForms.reader(who.get()));
        Response answer = inside.apply(who.get());
        // Half an hour more, unless the page was closed.
        return answer.getCookies().containsKey(OwnCookie.NAME)
                ? answer
                : Response.fromResponse(answer)
                        .cookie(OwnCookie.of(token.get(), visitor.isSecure()))
                        .build();
    }

    /** Somewhere else, so that loading again sends nothing again. */
    static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** There is nothing to come back to. */
    Response out(String path) {
        return Response.seeOther(URI.create(path))
                .cookie(OwnCookie.gone(visitor.isSecure()))
                // What the browser kept of the page, for its back button.
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
