package org.ieum.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.web.PageForms.PageForm;
import org.ieum.web.Routes.Route;

/** Pages as somebody finds them who follows every link, with the forms that stand on them. */
final class WalkedPages {

    /** Of one route: the second may have a form that the first has not. */
    private static final int MOST_OF_ONE = 4;

    /** Whoever goes there forgets what they have begun. */
    private static final Set<String> AWAY = Set.of("/my/exit", "/join/exit");

    /** What is ticked there is read before it is done. */
    private static final Pattern PREVIEWS = Pattern.compile("/(offers|pairings)/many");

    /** What stands beside its form and belongs to it. */
    private static final Pattern TICKED = Pattern.compile("form=\"\\w+-many\" name=\"(tick|act)\" value=\"([^\"]+)\"");

    /** Where programs find people, by the organisation's key. */
    private static final Pattern BY_KEY = Pattern.compile("^/api/v1/.*\\{(ref|learner)}");

    private final List<Route> routes;
    private final PlainBrowser browser;
    private final Map<String, Integer> seen = new LinkedHashMap<>();

    /** By verb and path: each page is led to from many others. */
    private final Map<String, Optional<Route>> found = new HashMap<>();

    /** How many pages of a route were seen. */
    private final Map<Route, Integer> looks = new HashMap<>();

    private final Map<Route, Set<String>> addresses = new LinkedHashMap<>();
    private final Map<Route, Set<String>> queries = new LinkedHashMap<>();
    private final Map<Route, Map<Set<String>, PageForm>> forms = new LinkedHashMap<>();

    WalkedPages(List<Route> routes, PlainBrowser browser) {
        this.routes = routes;
        this.browser = browser;
    }

    PlainBrowser browser() { return browser; }

    /** Follows every link from these; what they answer, by address. */
    Map<String, Integer> from(Collection<String> first) {
        Deque<String> open = new ArrayDeque<>(first);
        Set<String> known = new HashSet<>(first);
        while (!open.isEmpty()) {
            String address = open.poll();
            Optional<Route> route = note("GET", address);
            if (route.isEmpty() || isEnough(route.get(), address)) {
                continue;
            }
            HttpResponse<String> answer = browser.get(address);
            if (seen.put(address, answer.statusCode()) == null) {
                looks.merge(route.get(), 1, Integer::sum);
            }
            answer.headers().firstValue("Location").filter(known::add).ifPresent(open::addFirst);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (PageForm form : PageForms.of(address, answer.body())) {
                    note(form.verb(), form.action()).ifPresent(to -> keep(to, form));
                    if (PREVIEWS.matcher(form.action()).matches()) {
                        preview(form, answer.body());
                    }
                }
                PageForms.links(answer.body()).stream().filter(known::add).forEach(open::add);
            }
        }
        return seen;
    }

    /** The form with which it is done stands on the page that answers. */
    private void preview(PageForm form, String list) {
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        TICKED.matcher(list)
                .results()
                .forEach(one -> typed.merge(
                        one.group(1),
                        List.of(one.group(2)),
                        (before, more) ->
                                Stream.concat(before.stream(), more.stream()).toList()));
        for (PageForm doing :
                PageForms.of(form.action(), browser.post(form.action(), typed).body())) {
            note(doing.verb(), doing.action()).ifPresent(to -> keep(to, doing));
        }
    }

    /** Where a route is; for one of the API, with the numbers of the page that shows the same. */
    String address(Route route) {
        if (BY_KEY.matcher(route.path()).find()) {
            String ref = route.path().contains("tutors/") ? "T1" : "L1";
            return route.path()
                    .replace("{ref}", ref)
                    .replace("{learner}", "L7")
                    .replace("{tutor}", "T3")
                    .replace("{step}", "interview");
        }
        String path = route.path().replaceAll("^/api/v1", "");
        String prefix = route.path().substring(0, route.path().length() - path.length());
        Predicate<String> there =
                Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/?]+")).asMatchPredicate();
        return addresses.values().stream()
                .flatMap(Set::stream)
                .filter(there)
                .findFirst()
                .map(address -> prefix + address)
                .orElse(route.path().replaceAll("\\{[^}]*}", "1"));
    }

    /** By which names an address of a route asks, whatever the verb; nothing if nobody found any. */
    Optional<Set<String>> queries(Route route) {
        Set<String> names = new LinkedHashSet<>();
        addresses.keySet().stream()
                .filter(other -> other.path().equals(route.path()))
                .forEach(other -> names.addAll(queries.getOrDefault(other, Set.of())));
        boolean found =
                addresses.keySet().stream().anyMatch(other -> other.path().equals(route.path()));
        return found ? Optional.of(names) : Optional.empty();
    }

    /** The forms that lead to a route; of those with the same fields, one. */
    List<PageForm> forms(Route route) {
        return List.copyOf(forms.getOrDefault(route, Map.of()).values());
    }

    private void keep(Route route, PageForm form) {
        forms.computeIfAbsent(route, one -> new LinkedHashMap<>())
                .putIfAbsent(form.typed().keySet(), form);
        if (form.verb().equals("GET")) {
            queries.computeIfAbsent(route, one -> new LinkedHashSet<>())
                    .addAll(form.typed().keySet());
        }
    }

    private boolean isEnough(Route route, String address) {
        boolean other = address.contains("lang=") || address.startsWith("/q/") || AWAY.contains(address);
        return other || looks.getOrDefault(route, 0) >= MOST_OF_ONE;
    }

    private Optional<Route> note(String verb, String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        Optional<Route> route = found.computeIfAbsent(verb + " " + path, one -> route(routes, verb, path));
        route.ifPresent(there -> {
            addresses.computeIfAbsent(there, one -> new LinkedHashSet<>()).add(path);
            for (String pair :
                    query < 0 ? new String[0] : address.substring(query + 1).split("&", -1)) {
                queries.computeIfAbsent(there, one -> new LinkedHashSet<>()).add(pair.replaceAll("=.*", ""));
            }
        });
        return route;
    }

    private static Optional<Route> route(List<Route> routes, String verb, String address) {
        String path = address.replaceAll("\\?.*", "");
        return routes.stream()
                .filter(route -> route.verb().equals(verb) && route.matches(path))
                .min(Comparator.comparing(Route::placeholders));
    }
}
