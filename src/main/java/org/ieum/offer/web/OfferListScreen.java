package org.ieum.offer.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.listing.KeepingViews;
import org.ieum.listing.ListCell;
import org.ieum.listing.ListColumn;
import org.ieum.listing.ListMessages;
import org.ieum.listing.ListPage;
import org.ieum.listing.ListView;
import org.ieum.listing.ManyDone;
import org.ieum.offer.ActingOnOffers.ManyAct;
import org.ieum.offer.ListingOffers;
import org.ieum.offer.ListingOffers.ListedOffer;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.offer.OfferSort;
import org.ieum.offer.web.OffersScreen.OfferLine;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.platform.Part;

/** The list of offers. */
@Singleton
class OfferListScreen {

    static final String CODE = "offers";
    static final String PATH = "/offers";

    /** More than any organisation has. */
    private static final int ALL = 200_000;

    @Inject ListingOffers listing;
    @Inject KeepingViews views;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A state, how many are in it, and where they are listed. */
    record ShownTab(String label, String href, long count, boolean current) {}

    /** A page of the list. */
    record OffersView(
            boolean waiting,
            String state,
            boolean silent,
            List<ShownTab> states,
            List<Choice> subjects,
            String text,
            ListView list,
            String told) {}

    /** A page; that it was read is written to the trail. */
    @Transactional
    TemplateInstance list(OfferQuery query, Optional<ManyDone> done, PageLanguage language, String actor) {
        OffersFormatter format = OffersFormatter.in(language, clock.getZone(), catalogue);
        return list(query, done.map(one -> told(one, format.words())).orElse(""), format, language, actor);
    }

    /** The page once more, of which nothing was ticked. */
    @Transactional
    TemplateInstance nothingTicked(OfferQuery query, PageLanguage language, String actor) {
        OffersFormatter format = OffersFormatter.in(language, clock.getZone(), catalogue);
        return list(query, Messages.in(language, ListMessages.class).nothingTicked(), format, language, actor);
    }

    private static String told(ManyDone done, OffersMessages words) {
        return Coded.find(ManyAct.class, done.act())
                .map(act ->
                        act == ManyAct.REMIND ? words.manyIsReminded(done.count()) : words.manyIsAllowed(done.count()))
                .orElse("");
    }

    private TemplateInstance list(
            OfferQuery query, String told, OffersFormatter format, PageLanguage language, String actor) {
        audit.record(actor, "offer.listed");
        Map<Shown, Long> counts = listing.counts();
        ListView list = page(query, format)
                .view(
                        rows(query, Part.Asked.page(query.asked().page()), format),
                        listing.count(query.filter()),
                        chips(query, format),
                        views.of(CODE),
                        ManyOffersScreen.acts(query.shown(), format.words()),
                        query.text(),
                        line -> Long.toString(line.id()),
                        OfferLine::label,
                        "ends");
        return OfferTemplates.list(new OffersView(
                        query.shown() == Shown.WAITING,
                        query.shown().code(),
                        query.silent(),
                        Arrays.stream(Shown.values())
                                .map(shown -> new ShownTab(
                                        format.words().shown(shown),
                                        query.asked()
                                                .with("state", shown.code())
                                                .at(PATH),
                                        counts.get(shown),
                                        shown == query.shown()))
                                .toList(),
                        Choice.of(format.names().subjects(), query.subject()),
                        query.text(),
                        list,
                        told))
                .setLocale(language.locale());
    }

    /** All that are asked for. */
    @Transactional
    String file(OfferQuery query, PageLanguage language, String actor) {
        audit.record(actor, "offer.exported");
        OffersFormatter format = OffersFormatter.in(language, clock.getZone(), catalogue);
        return page(query, format).file(rows(query, new Part.Asked(0, 0, ALL), format));
    }

    private List<OfferLine> rows(OfferQuery query, Part.Asked page, OffersFormatter format) {
        List<ListedOffer> found =
                listing.page(query.filter(), query.sort(), query.asked().isTurned(), page);
        return found.stream().map(row -> OffersScreen.line(row, format)).toList();
    }

    private static Map<String, String> chips(OfferQuery query, OffersFormatter format) {
        Map<String, String> chips = new LinkedHashMap<>();
        if (!query.subject().isEmpty()) {
            chips.put("subject", format.names().subject(query.subject()));
        }
        if (query.silent()) {
            chips.put("silent", format.words().silent());
        }
        return chips;
    }

    private static ListPage<OfferLine> page(OfferQuery query, OffersFormatter format) {
        return new ListPage<>(CODE, PATH, columns(query.shown() == Shown.WAITING, format.words()), query.asked());
    }

    private static List<ListColumn<OfferLine>> columns(boolean waiting, OffersMessages words) {
        String ends = waiting ? words.deadline() : words.ended();
        return List.of(
                ListColumn.<OfferLine>rich(
                                OfferSort.LEARNER.code(),
                                words.learner(),
                                line -> ListCell.person(line.learnerName(), line.learnerRef(), PATH + "/" + line.id()))
                        .sorted()
                        .inFile("learner_ref", OfferLine::learnerRef),
                ListColumn.<OfferLine>rich(
                                OfferSort.TUTOR.code(),
                                words.tutor(),
                                line -> ListCell.person(line.tutorName(), line.tutorRef(), "/tutors/" + line.tutor()))
                        .sorted()
                        .inFile("tutor_ref", OfferLine::tutorRef),
                ListColumn.<OfferLine>of(OfferSort.SUBJECT.code(), words.subject(), OfferLine::subject)
                        .sorted(),
                ListColumn.of("times", words.times(), OfferLine::times),
                ListColumn.<OfferLine>of(OfferSort.ENDS.code(), ends, OfferLine::when)
                        .sorted(),
                ListColumn.<OfferLine>of(
                                OfferSort.ANSWERS.code(), words.answers(), line -> answers(line, waiting, words))
                        .sorted());
    }

    /** What both said, and of what is over why, and whether the need is still open. */
    private static String answers(OfferLine line, boolean waiting, OffersMessages words) {
        List<String> said = new ArrayList<>(line.answers());
        if (!line.why().isEmpty()) {
            said.add(line.why());
        }
        if (!waiting) {
            said.add(line.served() ? words.served() : words.needOpen());
            if (line.allowed()) {
                said.add(words.allowed());
            }
        }
        return String.join(" · ", said);
    }
}
