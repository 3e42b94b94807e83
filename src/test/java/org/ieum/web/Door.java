package org.ieum.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.web.PageForms.PageForm;
import org.ieum.web.Routes.Route;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A route with all that it takes: what its method says, and where that says only "a form" or "a query", what the pages have.
 *
 * @param address a real one, with the query of its form
 * @param typed the form that it is sent by; what is in it passes
 * @param fields each that somebody types, and together those in which one only chooses: each of them is told of
 */
record Door(Route route, String address, Map<String, List<String>> typed, List<Set<Taken>> fields) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}:]*)[^}]*}");

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /**
     * What one piece of the frame reads, at whichever door it stands: the order and columns of a list, a part of an answer, the
     * kind of a file, the session, the version that somebody or a program knows, the name of a person in an address, the field
     * that no person sees.
     */
    private static final Map<Place, Set<String>> READ_FOR_ALL = Map.of(
            Place.QUERY, Set.of("order", "columns", "limit", "cursor", "as"),
            Place.COOKIE, Set.of("ieum-session"),
            Place.HEADER, Set.of(IDEMPOTENCY_KEY, HttpHeaders.IF_MATCH),
            Place.FORM, Set.of("website", "version"),
            Place.PATH, Set.of("ref"));

    /** Where a fact of a person is changed, which the door that takes a new person reads by the same piece. */
    private static final Pattern CHANGED_PERSON = Pattern.compile("(PUT|PATCH) /api/v1/(learners|tutors)/\\{ref}");

    /** Where a text is put in. */
    enum Place {
        PATH,
        QUERY,
        FORM,
        JSON,
        HEADER,
        COOKIE
    }

    /** A field of a place; {@code name} of JSON is a pointer. */
    record Taken(Place place, String name) {}

    /**
     * One for each form that leads there, or one without.
     *
     * @throws AssertionError if nobody knows what it takes
     */
    static List<Door> of(Route route, WalkedPages pages) {
        List<PageForm> forms = route.verb().equals("GET") ? List.of() : pages.forms(route);
        List<Door> doors = new ArrayList<>();
        Set<Taken> known = new LinkedHashSet<>();
        for (PageForm form : forms) {
            doors.add(of(route, form, taken(route, Optional.of(form), pages), known));
        }
        if (forms.isEmpty()) {
            PageForm none = new PageForm(route.verb(), pages.address(route), Map.of(), Set.of());
            doors.add(of(route, none, taken(route, Optional.empty(), pages), known));
        }
        return doors;
    }

    /** Without what another form of the route has brought in already, but for what is typed into both. */
    private static Door of(Route route, PageForm form, Set<Taken> all, Set<Taken> known) {
        List<Set<Taken>> fields = new ArrayList<>();
        Set<Taken> chosen = new LinkedHashSet<>();
        for (Taken one : all) {
            boolean fresh = known.add(one);
            if (one.place() == Place.FORM && form.chosen().contains(one.name())) {
                chosen.add(one);
            } else if (fresh || form.typed().containsKey(one.name())) {
                fields.add(Set.of(one));
            }
        }
        if (!chosen.isEmpty()) {
            fields.add(chosen);
        }
        return new Door(route, form.action(), form.typed(), fields);
    }

    private static Set<Taken> taken(Route route, Optional<PageForm> form, WalkedPages pages) {
        Set<Taken> fields = new LinkedHashSet<>();
        PLACEHOLDER.matcher(route.path()).results().forEach(one -> fields.add(new Taken(Place.PATH, one.group(1))));
        for (Parameter parameter : route.method().reflect().getParameters()) {
            take(route, parameter, form, pages, fields);
        }
        // One filter reads it for all of them.
        if (route.verb().equals("POST") && route.path().startsWith("/api/")) {
            fields.add(new Taken(Place.HEADER, IDEMPOTENCY_KEY));
        }
        form.ifPresent(sent -> sent.typed().keySet().forEach(name -> fields.add(new Taken(Place.FORM, name))));
        pages.queries(route).orElse(Set.of()).forEach(name -> fields.add(new Taken(Place.QUERY, name)));
        return fields;
    }

    /** Whether one piece of the frame reads it for all doors. */
    boolean isReadForAll(Set<Taken> field) {
        return field.stream()
                .allMatch(one -> (one.place() == Place.PATH && isNumber(one.name()))
                        || (one.place() == Place.JSON
                                && CHANGED_PERSON.matcher(route.toString()).matches())
                        || READ_FOR_ALL.getOrDefault(one.place(), Set.of()).contains(one.name()));
    }

    /** The same of all rows of a form and of all depths of a body: what has one name is one. */
    static Set<Taken> alike(Set<Taken> field) {
        return field.stream()
                .map(one -> new Taken(
                        one.place(),
                        one.name()
                                .replaceAll("/[0-9]+$", "")
                                .replaceAll("^.*/", "")
                                .replaceAll("[0-9]+", "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isNumber(String placeholder) {
        return Stream.of(route.method().reflect().getParameters())
                .filter(parameter -> parameter.getName().equals(placeholder))
                .anyMatch(parameter -> parameter.getType() == long.class || parameter.getType() == int.class);
    }

    String type() {
        return route.says(Consumes.class)
                .map(consumes -> consumes.value()[0])
                .filter(type -> !type.equals("*/*"))
                .orElse(route.path().startsWith("/api/") ? "application/json" : PlainBrowser.FORM);
    }

    /** The address with a text in the place of a part of the path. */
    String at(String placeholder, String text) {
        List<String> names = PLACEHOLDER
                .matcher(route.path())
                .results()
                .map(one -> one.group(1))
                .toList();
        Matcher parts = Pattern.compile(route.path().replaceAll("\\{[^}]*}", "([^/?]+)") + "(.*)")
                .matcher(address);
        if (!parts.matches()) {
            throw new AssertionError(address + " is not at " + route);
        }
        int group = names.indexOf(placeholder) + 1;
        return address.substring(0, parts.start(group)) + text + address.substring(parts.end(group));
    }

    private static void take(
            Route route, Parameter parameter, Optional<PageForm> form, WalkedPages pages, Set<Taken> fields) {
        named(parameter, parameter.getName()).ifPresent(fields::add);
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    named(field, field.getName()).ifPresent(fields::add);
                }
            }
        }
        if (parameter.getType() == MultivaluedMap.class && form.isEmpty()) {
            throw new AssertionError("no page has the form of " + route);
        }
        if (parameter.getType() == UriInfo.class) {
            Set<String> names = new LinkedHashSet<>(pages.queries(route).orElse(Set.of()));
            names.addAll(AwkwardBodies.queries(route));
            if (names.isEmpty() && !fields.stream().anyMatch(field -> field.place() == Place.QUERY)) {
                throw new AssertionError("nobody knows what to ask " + route);
            }
            names.forEach(name -> fields.add(new Taken(Place.QUERY, name)));
        }
        if (parameter.getType() == JsonNode.class && AwkwardBodies.of(route).isEmpty()) {
            throw new AssertionError("nobody knows the body of " + route);
        }
        if (parameter.getType().isRecord() && parameter.getAnnotations().length == 0) {
            pointers("", parameter.getType()).forEach(one -> fields.add(new Taken(Place.JSON, one)));
        }
    }

    private static Stream<String> pointers(String above, Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap((RecordComponent part) -> part.getType().isRecord()
                        ? pointers(above + "/" + part.getName(), part.getType())
                        : Stream.of(above + "/" + part.getName()));
    }

    private static Optional<Taken> named(AnnotatedElement element, String name) {
        List<Optional<Taken>> found = new ArrayList<>();
        found.add(one(element, RestForm.class, RestForm::value, Place.FORM, name));
        found.add(one(element, FormParam.class, FormParam::value, Place.FORM, name));
        found.add(one(element, RestQuery.class, RestQuery::value, Place.QUERY, name));
        found.add(one(element, QueryParam.class, QueryParam::value, Place.QUERY, name));
        found.add(one(element, HeaderParam.class, HeaderParam::value, Place.HEADER, name));
        found.add(one(element, CookieParam.class, CookieParam::value, Place.COOKIE, name));
        return found.stream().flatMap(Optional::stream).findFirst();
    }

    private static <A extends Annotation> Optional<Taken> one(
            AnnotatedElement element, Class<A> type, Function<A, String> value, Place place, String name) {
        return Optional.ofNullable(element.getAnnotation(type))
                .map(value)
                .map(said -> new Taken(place, said.isEmpty() ? name : said));
    }
}
