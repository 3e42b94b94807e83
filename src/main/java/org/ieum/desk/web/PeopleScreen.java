package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.FindingPeople;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.person.ListedPerson;
import org.ieum.person.PeopleSearch;
import org.ieum.person.Status;
import org.ieum.platform.Choice;
import org.ieum.platform.Part;

/** The list of one kind of people. */
@Singleton
class PeopleScreen {

    @Inject FindingPeople finding;
    @Inject Catalogue catalogue;

    /** The page of the list that is asked for; {@code text} is empty, or what is searched for. */
    @Transactional
    public TemplateInstance list(Side kind, PeopleQuery query, String text, PageLanguage language, String actor) {
        PeopleFormatter format = PeopleFormatter.in(language);
        PeopleMessages words = format.words();
        Part<ListedPerson> page = finding.find(kind, query.search(text), query.page(), actor);
        Map<Status, Long> counts = finding.counts(kind);
        Catalogue.CatalogueNames names = catalogue.names(language);
        String path = Text.isBlank(text) ? "/" + kind.plural() : "/" + kind.plural() + "/search";
        return DeskTemplates.list(new PeopleListView(
                        kind,
                        tabs(kind, query, counts, format),
                        query.status().map(Status::code).orElse(""),
                        choices(names.subjects(), query.subject().orElse(""), words.any()),
                        choices(names.cities(), query.city().orElse(""), words.any()),
                        query.since().map(LocalDate::toString).orElse(""),
                        query.alone(),
                        orders(query.order(), words),
                        query.turned(0).at("/" + kind.plural() + "/search"),
                        Text.clean(text),
                        page.items().stream()
                                .map(person -> row(person, names, format))
                                .toList(),
                        query.page() > 0 ? query.turned(query.page() - 1).at(path) : "",
                        page.more() ? query.turned(query.page() + 1).at(path) : "",
                        counts.values().stream().allMatch(count -> count == 0)))
                .setLocale(language.locale());
    }

    private static PeopleListView.PersonLine row(
            ListedPerson person, Catalogue.CatalogueNames names, PeopleFormatter format) {
        return new PeopleListView.PersonLine(
                person,
                person.city().map(names.cities()::get).orElseGet(format.words()::onlineOnly),
                person.subjects().stream().map(names.subjects()::get).collect(Collectors.joining(", ")),
                format.words().status(person.status()),
                PeopleFormatter.tag(person.status()));
    }

    private static List<PeopleListView.StandingTab> tabs(
            Side kind, PeopleQuery query, Map<Status, Long> counts, PeopleFormatter format) {
        List<PeopleListView.StandingTab> tabs = new ArrayList<>();
        tabs.add(new PeopleListView.StandingTab(
                format.words().all(),
                query.standing(Optional.empty()).at("/" + kind.plural()),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                query.status().isEmpty()));
        counts.forEach((status, people) -> tabs.add(new PeopleListView.StandingTab(
                format.words().status(status),
                query.standing(Optional.of(status)).at("/" + kind.plural()),
                people,
                query.status().filter(status::equals).isPresent())));
        return tabs;
    }

    private static List<Choice> orders(PeopleSearch.Order chosen, PeopleMessages words) {
        return List.of(
                order(PeopleSearch.Order.NAME, words.byName(), chosen),
                order(PeopleSearch.Order.WAIT, words.byWait(), chosen),
                order(PeopleSearch.Order.NEWEST, words.byNewest(), chosen),
                order(PeopleSearch.Order.KEY, words.byKey(), chosen));
    }

    private static Choice order(PeopleSearch.Order order, String label, PeopleSearch.Order chosen) {
        return new Choice(order.code(), label, order == chosen);
    }

    /** Names by key, after all of them. */
    private static List<Choice> choices(Map<String, String> names, String chosen, String all) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", all));
        names.forEach((key, name) -> choices.add(new Choice(key, name, key.equals(chosen))));
        return choices;
    }
}
