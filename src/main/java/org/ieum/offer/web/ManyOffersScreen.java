package org.ieum.offer.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.listing.ListView.Act;
import org.ieum.listing.ManyAhead;
import org.ieum.offer.ActingOnOffers;
import org.ieum.offer.ActingOnOffers.Ahead;
import org.ieum.offer.ActingOnOffers.ManyAct;
import org.ieum.offer.ListingOffers.Shown;

/** Says what follows from doing the same to several offers. */
@Singleton
class ManyOffersScreen {

    @Inject ActingOnOffers acting;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What can be done to offers in this state. */
    static List<Act> acts(Shown shown, OffersMessages words) {
        ManyAct act = switch (shown) {
            case WAITING -> ManyAct.REMIND;
            case DECLINED, EXPIRED -> ManyAct.AGAIN;
        };
        return List.of(new Act(act.code(), words.many(act)));
    }

    /** What would be done; that it was read is written to the trail. */
    @Transactional
    TemplateInstance preview(ManyAct act, List<Long> ids, OfferQuery query, PageLanguage language, String actor) {
        audit.record(actor, "offer.listed");
        OffersFormatter format = OffersFormatter.in(language, clock.getZone(), catalogue);
        OffersMessages words = format.words();
        List<Ahead> all = acting.preview(act, ids);
        List<Ahead> able = all.stream().filter(one -> one.why().isEmpty()).toList();
        return OfferTemplates.many(new ManyAhead(
                        words.manyTitle(act),
                        List.of(
                                act == ManyAct.REMIND
                                        ? words.manyReminded(
                                                able.size(),
                                                able.stream()
                                                        .mapToInt(Ahead::mails)
                                                        .sum())
                                        : words.manyAgain(able.size())),
                        able.stream().map(one -> called(one, format)).toList(),
                        all.stream()
                                .filter(one -> one.why().isPresent())
                                .map(one -> words.manyLeft(
                                        called(one, format),
                                        words.whyLeft(one.why().orElseThrow())))
                                .toList(),
                        able.stream().map(one -> one.standing().offer().id()).toList(),
                        act.code(),
                        query.asked().at(OfferListScreen.PATH + "/many/doing"),
                        words.many(act),
                        query.asked().at(OfferListScreen.PATH),
                        List.of()))
                .setLocale(language.locale());
    }

    private static String called(Ahead one, OffersFormatter format) {
        return format.words()
                .pair(
                        one.standing().learner().called().withKey(),
                        one.standing().tutor().called().withKey(),
                        format.subject(one.standing().pairing().subject()));
    }
}
