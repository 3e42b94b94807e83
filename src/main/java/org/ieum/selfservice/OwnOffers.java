package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.link.Links;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.offer.Offers;
import org.ieum.offer.Offers.Standing;
import org.ieum.pairing.OfferLinks;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;

/** What somebody is asked about lessons that are proposed to them, on their own page. */
@Singleton
public class OwnOffers {

    @Inject Offers offers;
    @Inject Answering answering;
    @Inject Links links;

    /** Those of these lessons that are proposed and not settled. */
    public List<Standing> of(OwnFile file) {
        return file.lessons().stream()
                .filter(OwnLessons::offered)
                .map(lessons -> offers.standing(lessons.pairing()))
                .toList();
    }

    /**
     * Yes, to the times that they saw.
     *
     * @param turn of those times
     * @throws HttpProblem 404 if it is not proposed to them
     */
    public AnswerOutcome accept(PersonId who, long offer, int turn) {
        theirs(who, offer);
        return answering.accept(new Word(offer, who.side(), turn, Audit.PUBLIC));
    }

    /**
     * The path of the page on which they answer anything else; good as long as the offer can be answered.
     *
     * @throws HttpProblem 404 if it is not proposed to them
     */
    @Transactional
    public String page(PersonId who, long offer) {
        Standing standing = theirs(who, offer);
        return "/offer/"
                + links.issue(
                        OfferLinks.purpose(who.side()), offer, standing.offer().deadline());
    }

    private Standing theirs(PersonId who, long offer) {
        Standing standing = offers.standing(offer);
        if (standing.pairing().personId(who.side()) != who.id()) {
            throw HttpProblem.notFound();
        }
        return standing;
    }
}
