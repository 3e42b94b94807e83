package org.ieum.offer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.ieum.listing.ManyAhead;

/** The pages of this room, in {@code templates/offer}. */
@CheckedTemplate(basePath = "offer")
final class OfferTemplates {

    private OfferTemplates() {}

    static native TemplateInstance door(String state);

    static native TemplateInstance answer(OfferView view);

    static native TemplateInstance list(OfferListScreen.OffersView view);

    static native TemplateInstance offer(OffersScreen.OneView view);

    static native TemplateInstance next(OffersScreen.NextView view);

    static native TemplateInstance many(ManyAhead view);

    static native TemplateInstance ended(EndedPages.EndedView view);
}
