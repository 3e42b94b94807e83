package org.ieum.round.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Unlock;
import org.ieum.person.PersonName;
import org.ieum.platform.Messages;
import org.ieum.round.UnmatchedNeed;
import org.ieum.round.review.FindingNames.PeopleNames;

/** Says what else could be in a reader's language. */
public record ExplainFormatter(ExplainMessages words, Catalogue.CatalogueNames names, PageLanguage language) {

    /** Reads the catalogue once. */
    public static ExplainFormatter in(PageLanguage language, Catalogue catalogue) {
        return new ExplainFormatter(Messages.in(language, ExplainMessages.class), catalogue.names(language), language);
    }

    /**
     * Who else could, and at whose cost.
     *
     * @param approved needs whose proposals somebody has said yes to since
     */
    public String text(Alternative next, PeopleNames names, Set<NeedKey> approved) {
        String tutor = called(names.tutors(), next.tutor());
        if (!next.losers().isEmpty()) {
            return words.nextBestCosts(tutor, text(next.losers(), names, approved));
        }
        return next.movers().isEmpty()
                ? words.nextBest(tutor)
                : words.nextBestMoves(tutor, text(next.movers(), names, approved));
    }

    private String text(List<NeedKey> asks, PeopleNames names, Set<NeedKey> approved) {
        return asks.stream()
                .map(ask ->
                        ask(called(names.learners(), ask.learner()), subject(ask.subject()), approved.contains(ask)))
                .collect(Collectors.joining(", "));
    }

    private String ask(String learner, String subject, boolean approved) {
        return approved ? words.askApproved(learner, subject) : words.ask(learner, subject);
    }

    private static String called(Map<Long, PersonName> names, long id) {
        return Optional.ofNullable(names.get(id)).map(PersonName::withKey).orElse("–");
    }

    /** What a subject is called. */
    public String subject(String key) {
        return names.subject(key);
    }

    /** What to say under a need that got nobody; {@code working} while it may still change. */
    List<String> text(UnmatchedNeed need, PeopleNames names, boolean working) {
        if (need.unlocks().isEmpty()) {
            return working ? List.of(words.workingOut()) : List.of();
        }
        List<Unlock> unlocks = need.unlocks().orElseThrow();
        return unlocks.isEmpty()
                ? List.of(words.noUnlock())
                : unlocks.stream().map(unlock -> text(unlock, names)).toList();
    }

    /** What would serve a need. */
    public String text(Unlock unlock, PeopleNames names) {
        if (unlock instanceof Unlock.MoreTime more) {
            Session stretch = more.stretch();
            return words.moreTime(
                    stretch.day().getDisplayName(TextStyle.FULL, language.locale()), stretch.from(), stretch.to());
        } else if (unlock instanceof Unlock.ShorterLessons shorter) {
            return words.shorterLessons(shorter.minutes());
        } else if (unlock instanceof Unlock.FewerLessons fewer) {
            return words.fewerLessons(fewer.sessions());
        } else if (unlock instanceof Unlock.MoreRoom more) {
            return text(more, called(names.tutors(), more.tutor()));
        } else if (unlock instanceof Unlock.OnlineToo) {
            return words.onlineToo();
        } else if (unlock instanceof Unlock.InPersonToo) {
            return words.inPersonToo();
        } else if (unlock instanceof Unlock.AnyGender) {
            return words.anyGender();
        }
        throw new IllegalArgumentException(unlock.getClass().getName());
    }

    private String text(Unlock.MoreRoom more, String tutor) {
        if (more.learners() == 0) {
            return words.moreLessons(tutor, more.lessons());
        }
        return more.lessons() == 0 ? words.oneMoreLearner(tutor) : words.moreOfBoth(tutor, more.lessons());
    }
}
