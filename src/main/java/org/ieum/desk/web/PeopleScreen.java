package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.desk.FindingPeople;
import org.ieum.desk.FindingPeople.PeoplePage;
import org.ieum.desk.FindingPeople.TiedPerson;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.listing.KeepingViews;
import org.ieum.listing.ListPage;
import org.ieum.listing.ListView.Act;
import org.ieum.person.Status;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.Part;

/** The list of one kind of people. */
@Singleton
class PeopleScreen {

    /** What can be done with many at once; each is a standing. */
    static final List<Status> ACTS = List.of(Status.INTERVIEW, Status.APPROVED, Status.PAUSED);

    /** More than any organisation has. */
    private static final int ALL = 200_000;

    @Inject FindingPeople finding;
    @Inject Catalogue catalogue;
    @Inject KeepingViews views;
    @Inject Clock clock;

    /**
     * The page of the list that is asked for.
     *
     * @param text empty, or what is searched for
     * @param notice what became of what was done to many
     */
    @Transactional
    public TemplateInstance list(
            Side kind, PeopleQuery query, String text, List<String> notice, PageLanguage language, Caller caller) {
        PeopleFormatter format = PeopleFormatter.in(language);
        PeopleMessages words = format.words();
        CatalogueNames names = catalogue.names(language);
        PeoplePage page = finding.page(
                kind,
                query.search(text),
                query.sort(),
                query.asked().isTurned(),
                Part.Asked.page(query.asked().page()),
                caller.actor());
        Map<Status, Long> counts = finding.counts(kind);
        String code = kind.plural();
        return DeskTemplates.list(new PeopleListView(
                        kind,
                        tabs(kind, query, counts, format),
                        query.status().map(Status::code).orElse(""),
                        choices(names.subjects(), query.subject(), words.any()),
                        choices(names.places(language), query.city(), words.any()),
                        query.since().map(LocalDate::toString).orElse(""),
                        query.alone(),
                        query.asked().sort(),
                        query.asked().turned(0).at("/" + code + "/search"),
                        Text.clean(text),
                        page(kind, query, format, names)
                                .view(
                                        page.people(),
                                        page.total(),
                                        chips(kind, query, names, format),
                                        views.of(code),
                                        ACTS.stream()
                                                .map(status -> new Act(status.code(), words.move(status)))
                                                .toList(),
                                        Text.clean(text),
                                        row -> MovingMany.tick(
                                                row.person().id(), row.person().version()),
                                        row -> row.person().name() + " "
                                                + row.person().ref(),
                                        "name")
                                .withFile(caller.hasRole("admin")),
                        notice,
                        counts.values().stream().allMatch(count -> count == 0)))
                .setLocale(language.locale());
    }

    /** All who are asked for, as a file: keys in the place of names. */
    @Transactional
    public String file(Side kind, PeopleQuery query, PageLanguage language, String actor) {
        PeoplePage all = finding.page(
                kind, query.search(""), query.sort(), query.asked().isTurned(), new Part.Asked(0, 0, ALL), actor);
        return page(kind, query, PeopleFormatter.in(language), catalogue.names(language))
                .file(all.people());
    }

    private ListPage<TiedPerson> page(Side kind, PeopleQuery query, PeopleFormatter format, CatalogueNames names) {
        return new ListPage<>(
                kind.plural(),
                "/" + kind.plural(),
                new PeopleColumns(kind, format, names, LocalDate.now(clock)).all(),
                query.asked());
    }

    private static Map<String, String> chips(
            Side kind, PeopleQuery query, CatalogueNames names, PeopleFormatter format) {
        PeopleMessages words = format.words();
        Map<String, String> chips = new LinkedHashMap<>();
        query.status().ifPresent(status -> chips.put("status", words.status(status)));
        if (!query.subject().isEmpty()) {
            chips.put("subject", names.subject(query.subject()));
        }
        if (!query.city().isEmpty()) {
            chips.put("city", names.places(format.language()).getOrDefault(query.city(), query.city()));
        }
        query.since().ifPresent(day -> chips.put("since", words.until(day.toString())));
        if (query.alone()) {
            chips.put("alone", kind == Side.LEARNER ? words.withoutTutor() : words.withoutLearner());
        }
        return chips;
    }

    private static List<PeopleListView.StandingTab> tabs(
            Side kind, PeopleQuery query, Map<Status, Long> counts, PeopleFormatter format) {
        List<PeopleListView.StandingTab> tabs = new ArrayList<>();
        String path = "/" + kind.plural();
        tabs.add(new PeopleListView.StandingTab(
                format.words().all(),
                query.standing(Optional.empty(), path),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                query.status().isEmpty()));
        counts.forEach((status, people) -> tabs.add(new PeopleListView.StandingTab(
                format.words().status(status),
                query.standing(Optional.of(status), path),
                people,
                query.status().filter(status::equals).isPresent())));
        return tabs;
    }

    /** Names by key, after all of them. */
    private static List<Choice> choices(Map<String, String> names, String chosen, String all) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", all));
        choices.addAll(Choice.of(names, chosen));
        return choices;
    }
}
