package org.ieum.explanation.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.explanation.Explanation;
import org.ieum.explanation.Explanations;
import org.ieum.kernel.PageLanguage;
import org.ieum.round.Round;
import org.ieum.round.Rounds;

/** Gathers whom to look for, in a reader's language. */
@Singleton
class RecruitingList {

    @Inject Rounds rounds;
    @Inject Explanations explanations;
    @Inject Catalogue catalogue;

    RecruitingView of(long roundId, PageLanguage language) {
        Round round = rounds.get(roundId);
        RecruitingFormatter format = RecruitingFormatter.in(language, catalogue);
        return new RecruitingView(
                explanations.isGoingOn(round),
                explanations.of(roundId).stream()
                        .map(Explanation::recruits)
                        .flatMap(List::stream)
                        .map(recruit -> RecruitingView.RecruitView.of(recruit, format))
                        .toList());
    }
}
