package org.ieum.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.kept.SentForm;
import org.ieum.platform.Visitor;

/**
 * What a person sees while the database is away. Nothing of it asks the database. What they typed stands in the page itself, to be
 * sent again by a button, and is written down nowhere.
 */
final class UnavailablePage {

    /** The page's own, which have to come along. */
    private static final Set<String> OF_THE_PAGE = Set.of(Csrf.FIELD, "next");

    private UnavailablePage() {}

    /** A field as it was sent. */
    record Field(String name, String value) {}

    /** @param organisation its name, as it was known last; may be empty */
    static TemplateInstance of(RoutingContext context, String organisation) {
        Map<String, List<String>> sent = SentFields.of(context);
        boolean again = isSentAgain(context, sent);
        List<Field> fields = again
                ? sent.entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                        .toList()
                : List.of();
        boolean form = HttpMethod.POST.equals(context.request().method());
        // A path may let its bearer in: it goes nowhere but back to whoever came by it.
        return ShellTemplates.unavailable(organisation, form, again, address(context, form), fields)
                .setLocale(Visitor.language(context).locale());
    }

    /** With two slashes it would begin with another host. */
    private static String address(RoutingContext context, boolean form) {
        String here = form ? context.request().path() : context.request().uri();
        return here.matches("/([^/\\\\].*)?") ? here : "/";
    }

    /** A password is not repeated in a page, and what another site sent is not given a button of ours. */
    private static boolean isSentAgain(RoutingContext context, Map<String, List<String>> sent) {
        Set<String> secret = new HashSet<>(SentForm.SECRET);
        secret.removeAll(OF_THE_PAGE);
        return sent.containsKey(Csrf.FIELD)
                && sent.keySet().stream().noneMatch(secret::contains)
                && CsrfFilter.isFromHere(context);
    }
}
