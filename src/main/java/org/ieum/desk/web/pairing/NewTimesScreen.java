package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.fit.ChangingTimes;
import org.ieum.fit.FindingTimes;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.Persons;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** At which other times the two of a pairing could meet, and what follows from it. */
@Singleton
class NewTimesScreen {

    @Inject Pairings pairings;
    @Inject FindingTimes finding;
    @Inject ChangingTimes changing;
    @Inject Lessons lessons;
    @Inject Persons people;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * The page.
     *
     * @param first the first day that can be chosen
     * @param follows what happens then, in words
     * @param problem why it was not done; may be empty
     */
    record NewTimesView(
            long id,
            String title,
            String now,
            String from,
            String first,
            List<Choice> times,
            String follows,
            String problem) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }
    }

    /**
     * From this day on.
     *
     * @throws HttpProblem 404 if there is no such pairing, 409 {@code not-running} if it does not run
     */
    @Transactional
    TemplateInstance show(long id, LocalDate from, String problem, PageLanguage language, String actor) {
        Pairing pairing = pairings.findByIdOptional(id).orElseThrow(HttpProblem::notFound);
        if (pairing.state() != PairingState.RUNNING) {
            throw HttpProblem.conflict("not-running");
        }
        for (Side side : Side.values()) {
            audit.record(actor, side.code() + ".read", side.code(), pairing.personId(side));
        }
        PairingDeskMessages words = Messages.in(language, PairingDeskMessages.class);
        return PairingTemplates.times(new NewTimesView(
                        id,
                        words.timesTitle(name(Side.LEARNER, pairing), name(Side.TUTOR, pairing)),
                        TimeText.brief(pairing.at(from).times(), language.locale()),
                        from.toString(),
                        changing.earliest().toString(),
                        finding.alternatives(pairing, from).stream()
                                .map(times -> new Choice(code(times), TimeText.brief(times, language.locale())))
                                .toList(),
                        words.timesFollow(planned(id, from), from.toString()),
                        problem))
                .setLocale(language.locale());
    }

    private long planned(long id, LocalDate from) {
        return lessons.from(id, from.atStartOfDay(clock.getZone()).toInstant()).stream()
                .filter(lesson -> lesson.state() == LessonState.PLANNED)
                .count();
    }

    private String name(Side side, Pairing pairing) {
        return people.of(side)
                .names(List.of(pairing.personId(side)))
                .get(pairing.personId(side))
                .withKey();
    }

    private static String code(List<Session> times) {
        return times.stream().map(Session::toString).collect(Collectors.joining(";"));
    }
}
