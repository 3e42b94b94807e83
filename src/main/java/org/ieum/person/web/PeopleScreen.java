package org.ieum.person.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.City;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.People;
import org.ieum.person.Person;
import org.ieum.person.Status;
import org.ieum.platform.Words;

/** The list of one kind of people, with what a coordinator can do about each. */
@Singleton
public class PeopleScreen {

    private static final int PAGE = 50;

    private final People people;
    private final Catalogue catalogue;

    @Inject
    PeopleScreen(People people, Catalogue catalogue) {
        this.people = people;
        this.catalogue = catalogue;
    }

    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance list(ListView view);
    }

    /**
     * One kind of people.
     *
     * @param path of the list and, below it, of each person
     * @param signUp path of the page where they sign up
     * @param nameAttribute by which they are searched
     * @param subjects keys of what a person learns or teaches
     */
    public record Kind<P extends Person>(
            Class<P> type, String path, String signUp, String nameAttribute, Function<P, List<String>> subjects) {}

    /** What the query of the page asks for; parts that make no sense are taken as absent. */
    public record Query(String status, String text, int page) {

        Optional<Status> wanted() {
            return Optional.ofNullable(status).flatMap(code -> Coded.find(Status.class, code));
        }

        People.Search search() {
            return new People.Search(wanted(), text == null ? "" : text.strip(), Math.max(0, page), PAGE);
        }
    }

    record Row(
            long id,
            String ref,
            String name,
            String city,
            String subjects,
            String status,
            String statusCode,
            boolean confirmed) {}

    record Filter(String code, String name, long people, boolean current) {}

    record ListView(
            PeopleWords words,
            PageLanguage language,
            String title,
            String path,
            String signUp,
            List<Filter> filters,
            String status,
            String text,
            List<Row> rows,
            int page,
            boolean more,
            boolean empty) {}

    /** The page of the list that the query asks for. */
    @Transactional
    public <P extends Person> TemplateInstance list(Kind<P> kind, Query query, PageLanguage language, String actor) {
        PeopleWords words = Words.in(language, PeopleWords.class);
        People.Search search = query.search();
        List<P> found = people.find(kind.type(), kind.nameAttribute(), search, actor);
        Map<Status, Long> counts = people.counts(kind.type());
        Map<String, City> cities = catalogue.cities();
        Map<String, StoredSubject> subjects = catalogue.subjects();
        List<Row> rows = found.stream()
                .map(person -> row(
                        person,
                        person.city().map(key -> cities.get(key).name(language)).orElseGet(words::onlineOnly),
                        kind.subjects().apply(person).stream()
                                .map(key -> subjects.get(key).name(language))
                                .toList(),
                        words))
                .toList();
        return Templates.list(new ListView(
                words,
                language,
                kind.path().equals("/tutors") ? words.tutors() : words.learners(),
                kind.path(),
                kind.signUp(),
                filters(counts, query.wanted(), words),
                query.wanted().map(Status::code).orElse(""),
                search.text(),
                rows,
                search.page(),
                rows.size() == PAGE,
                counts.values().stream().allMatch(count -> count == 0)));
    }

    /** The list as it was before somebody was moved; without what was searched for, which may be a name. */
    public static URI back(Kind<?> kind, String status, int page) {
        return UriBuilder.fromPath(kind.path())
                .queryParam("status", status)
                .queryParam("page", page)
                .build();
    }

    private static Row row(Person person, String city, List<String> subjects, PeopleWords words) {
        return new Row(
                person.id(),
                person.ref(),
                person.displayName(),
                city,
                String.join(", ", subjects),
                say(person.status(), words),
                person.status().code(),
                person.confirmedAt().isPresent());
    }

    private static List<Filter> filters(Map<Status, Long> counts, Optional<Status> wanted, PeopleWords words) {
        return counts.entrySet().stream()
                .map(entry -> new Filter(
                        entry.getKey().code(),
                        say(entry.getKey(), words),
                        entry.getValue(),
                        wanted.filter(entry.getKey()::equals).isPresent()))
                .toList();
    }

    private static String say(Status status, PeopleWords words) {
        return switch (status) {
            case APPLIED -> words.statusApplied();
            case APPROVED -> words.statusApproved();
            case PAUSED -> words.statusPaused();
            case LEFT -> words.statusLeft();
        };
    }
}
