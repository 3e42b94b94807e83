package org.ieum.checkin.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.NextStep;
import org.ieum.checkin.ReadingHowItGoes;
import org.ieum.checkin.ReadingHowItGoes.HowItGoes;
import org.ieum.checkin.ReadingHowItGoes.PairHistoryEntry;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** How a pairing goes, as a coordinator sees it, with what can be done. */
@Singleton
class TroubleScreen {

    @Inject ReadingHowItGoes reading;
    @Inject Persons people;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /** One of the two. */
    record OfTheTwo(String side, long id, String name, String path) {}

    /** Why it needs somebody, since when. */
    record ReasonLine(String why, String since) {}

    /** Something that happened. */
    record HappenedLine(String at, String what, String line) {}

    /** What came of what was just sent: nothing said is shown. */
    record Sent(String notice, String problem, String text) {

        static final Sent NOTHING = new Sent("", "", "");
    }

    record PairingView(
            long id,
            String subject,
            String since,
            boolean runs,
            List<OfTheTwo> two,
            List<ReasonLine> open,
            List<HappenedLine> happened,
            List<Choice> answers,
            List<Choice> steps,
            Sent sent) {

        public OfTheTwo learner() {
            return two.get(0);
        }
    }

    /** @throws HttpProblem 404 if there is no such pairing */
    @Transactional
    TemplateInstance show(long id, Sent sent, PageLanguage language, String actor) {
        HowItGoes all = reading.read(id);
        audit.record(actor, "check-in.read", "pairing", id);
        TroubleMessages words = words(language);
        Pairing pairing = all.pairing();
        List<OfTheTwo> two = Stream.of(Side.LEARNER, Side.TUTOR)
                .map(side -> one(pairing, side))
                .toList();
        return CheckInTemplates.pairing(new PairingView(
                        id,
                        catalogue.names(language).subject(pairing.subject()),
                        pairing.since().toString(),
                        pairing.state() == PairingState.RUNNING,
                        two,
                        all.open().stream()
                                .map(trouble -> new ReasonLine(
                                        words.reason(trouble.reason()),
                                        TimeText.moment(trouble.since(), clock.getZone())))
                                .toList(),
                        all.happened().stream()
                                .map(one -> line(one, two, words))
                                .toList(),
                        Choice.of(List.of(CheckInAnswer.values()), words::said),
                        Choice.of(List.of(NextStep.values()), words::step),
                        sent))
                .setLocale(language.locale());
    }

    static TroubleMessages words(PageLanguage language) {
        return Messages.in(language, TroubleMessages.class);
    }

    private OfTheTwo one(Pairing pairing, Side side) {
        long person = pairing.personId(side);
        return new OfTheTwo(
                side.code(),
                person,
                people.get(new PersonId(side, person)).called().withKey(),
                "/" + side.plural() + "/" + person);
    }

    private HappenedLine line(PairHistoryEntry one, List<OfTheTwo> two, TroubleMessages words) {
        String at = TimeText.moment(one.at(), clock.getZone());
        if (one instanceof PairHistoryEntry.Asked asked) {
            String name = name(asked.side(), two);
            return new HappenedLine(at, asked.answered() ? words.asked(name) : words.silent(name), "");
        }
        if (one instanceof PairHistoryEntry.Answered answered) {
            String said = words.answered(name(answered.side(), two), words.said(answered.answer()));
            return new HappenedLine(at, said, answered.line());
        }
        if (one instanceof PairHistoryEntry.SeenTo seen) {
            return new HappenedLine(at, words.seenTo(words.step(seen.step())), seen.note());
        }
        return new HappenedLine(at, words.lessonWas(words.lesson(((PairHistoryEntry.Given) one).state())), "");
    }

    private static String name(Side side, List<OfTheTwo> two) {
        return two.stream()
                .filter(one -> one.side().equals(side.code()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
