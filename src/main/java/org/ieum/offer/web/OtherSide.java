package org.ieum.offer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.offer.Offers.Standing;
import org.ieum.offer.web.OfferView.OfferFact;
import org.ieum.person.web.LocalNames;
import org.ieum.tutor.Tutor;

/**
 * What one of the two reads of the other, before and after both have said yes (docs/who-learns-what.md): a learner how the
 * tutor wants to be called, never the registered name; a tutor the alias, and what the learner lets tutors read.
 */
final class OtherSide {

    private OtherSide() {}

    static List<OfferFact> of(Standing standing, Side reader, OfferFormatter format) {
        return reader == Side.LEARNER ? tutor(standing, format) : learner(standing, format);
    }

    private static List<OfferFact> tutor(Standing standing, OfferFormatter format) {
        Tutor tutor = standing.tutor();
        OfferMessages words = format.words();
        List<OfferFact> facts = new ArrayList<>();
        facts.add(fact(
                words.withWhom(), tutor.shownAs().map(words::volunteerNamed).orElseGet(words::aVolunteer)));
        tutor.introduction().ifPresent(said -> facts.add(fact(words.aboutThem(), said)));
        facts.add(fact(words.languages(), spoken(tutor.languages(), format)));
        if (standing.pairing().meeting() == Meeting.IN_PERSON) {
            Optional.of(words.gender(tutor.gender()))
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> facts.add(fact(words.genderOfThem(), said)));
        }
        return facts;
    }

    private static List<OfferFact> learner(Standing standing, OfferFormatter format) {
        Learner learner = standing.learner();
        OfferMessages words = format.words();
        List<OfferFact> facts = new ArrayList<>();
        facts.add(fact(words.withWhom(), words.learnerNamed(learner.alias())));
        learner.level().ifPresent(level -> facts.add(fact(words.level(), words.levelOf(level))));
        learner.goal().ifPresent(goal -> facts.add(fact(words.goal(), goal)));
        facts.add(fact(words.languagesInCommon(), spoken(inCommon(standing), format)));
        return facts;
    }

    /** Those in which the lessons can be held, and no other that the learner speaks: it would tell where they come from. */
    private static List<LanguageSkill> inCommon(Standing standing) {
        return standing.tutor().languages().stream()
                .filter(spoken -> standing.learner().languages().stream()
                        .anyMatch(theirs -> theirs.language().equals(spoken.language())))
                .toList();
    }

    private static String spoken(List<LanguageSkill> languages, OfferFormatter format) {
        return languages.stream()
                .map(skill -> LocalNames.language(skill.tag(), format.language().locale()))
                .collect(Collectors.joining(", "));
    }

    private static OfferFact fact(String label, String value) {
        return new OfferFact(label, List.of(value));
    }
}
