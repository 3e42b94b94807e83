package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.desk.web.pairing.PairingScreen.PairingLine;
import org.ieum.kernel.PageLanguage;
import org.ieum.listing.KeepingViews;
import org.ieum.listing.ListCell;
import org.ieum.listing.ListColumn;
import org.ieum.listing.ListMessages;
import org.ieum.listing.ListPage;
import org.ieum.listing.ListView;
import org.ieum.listing.ListView.Act;
import org.ieum.listing.ManyDone;
import org.ieum.pairing.ListingPairings;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingSort;
import org.ieum.pairing.PairingState;
import org.ieum.person.PersonName;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.platform.Part;

/** The list of pairings. */
@Singleton
class PairingListScreen {

    static final String CODE = "pairings";
    static final String PATH = "/pairings";

    /** More than any organisation has. */
    private static final int ALL = 200_000;

    @Inject ListingPairings listing;
    @Inject PairingScreen screen;
    @Inject KeepingViews views;
    @Inject Catalogue catalogue;
    @Inject Audit audit;

    /** A state, and where those in it are. */
    record StateTab(PairingState state, String href, boolean current) {}

    /** A page of the list. */
    record PairingsView(
            List<StateTab> states, String state, List<Choice> subjects, String text, ListView list, String told) {}

    /** A page; who is on it is read. Seven statements. */
    @Transactional
    TemplateInstance list(PairingQuery query, Optional<ManyDone> done, PageLanguage language, String actor) {
        PairingDeskMessages words = Messages.in(language, PairingDeskMessages.class);
        return list(
                query,
                done.filter(one -> one.act().equals(ManyPairingsPages.END))
                        .map(one -> words.manyEnded(one.count()))
                        .orElse(""),
                language,
                actor);
    }

    /** The page once more, of which nothing was ticked. */
    @Transactional
    TemplateInstance nothingTicked(PairingQuery query, PageLanguage language, String actor) {
        return list(query, Messages.in(language, ListMessages.class).nothingTicked(), language, actor);
    }

    private TemplateInstance list(PairingQuery query, String told, PageLanguage language, String actor) {
        List<Pairing> shown =
                listing.page(query.search(), Part.Asked.page(query.asked().page()));
        audit.recordEach(
                actor,
                "pairing.read",
                "pairing",
                shown.stream().map(Pairing::id).toList());
        CatalogueNames names = catalogue.names(language);
        Map<String, String> chips = new LinkedHashMap<>();
        if (!query.subject().isEmpty()) {
            chips.put("subject", names.subject(query.subject()));
        }
        ListView list = page(query, language)
                .view(
                        screen.lines(shown, names, language),
                        listing.count(query.search()),
                        chips,
                        views.of(CODE),
                        query.state() == PairingState.RUNNING
                                ? List.of(new Act(
                                        ManyPairingsPages.END,
                                        Messages.in(language, PairingDeskMessages.class)
                                                .manyEndAsk()))
                                : List.of(),
                        query.text(),
                        line -> Long.toString(line.id()),
                        line -> line.learner().name() + " " + line.learner().ref(),
                        "learner");
        return PairingTemplates.pairings(new PairingsView(
                        Arrays.stream(PairingState.values())
                                .map(state -> new StateTab(
                                        state,
                                        query.asked()
                                                .with("state", state.code())
                                                .at(PATH),
                                        state == query.state()))
                                .toList(),
                        query.state().code(),
                        Choice.of(names.subjects(), query.subject()),
                        query.text(),
                        list,
                        told))
                .setLocale(language.locale());
    }

    /** All that are asked for. */
    @Transactional
    String file(PairingQuery query, PageLanguage language, String actor) {
        audit.record(actor, "pairing.exported");
        return page(query, language)
                .file(screen.lines(
                        listing.page(query.search(), new Part.Asked(0, 0, ALL)), catalogue.names(language), language));
    }

    private static ListPage<PairingLine> page(PairingQuery query, PageLanguage language) {
        return new ListPage<>(CODE, PATH, columns(language), query.asked());
    }

    private static List<ListColumn<PairingLine>> columns(PageLanguage language) {
        PairingDeskMessages words = Messages.in(language, PairingDeskMessages.class);
        return List.of(
                ListColumn.<PairingLine>rich(
                                PairingSort.LEARNER.code(),
                                words.learner(),
                                line -> ListCell.person(
                                        line.learner().name(), line.learner().ref(), PATH + "/" + line.id()))
                        .sorted()
                        .inFile("learner_ref", line -> line.learner().ref()),
                ListColumn.<PairingLine>rich(PairingSort.TUTOR.code(), words.tutor(), line -> person(line.tutor()))
                        .sorted()
                        .inFile("tutor_ref", line -> line.tutor().ref()),
                ListColumn.<PairingLine>of(PairingSort.SUBJECT.code(), words.subject(), PairingLine::subject)
                        .sorted(),
                ListColumn.<PairingLine>of(PairingSort.HOW.code(), words.how(), PairingLine::how)
                        .sorted(),
                ListColumn.<PairingLine>of(PairingSort.TIMES.code(), words.times(), PairingLine::times)
                        .sorted(),
                ListColumn.<PairingLine>of(PairingSort.SINCE.code(), words.since(), PairingLine::since)
                        .sorted());
    }

    private static ListCell person(PersonName one) {
        return ListCell.person(one.name(), one.ref(), "/tutors/" + one.id());
    }
}
