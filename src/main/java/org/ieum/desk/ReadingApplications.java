package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.interview.Interview;
import org.ieum.interview.Interviews;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.note.ReadingNotes;
import org.ieum.person.People.Applicant;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.PromiseSettings;

/** Everybody who has applied, with how far that is. Six statements, however many there are. */
@Singleton
public class ReadingApplications {

    /** What is soon. */
    public static final Duration SOON = Duration.ofDays(7);

    @Inject Persons people;
    @Inject Interviews interviews;
    @Inject ReadingNotes notes;
    @Inject PromiseSettings promises;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * An application.
     *
     * @param talk when the two talk, or talked; empty before a time was taken
     * @param by the day by which they were promised to hear from us; empty while they have to do something
     * @param followUp the day on which somebody comes back to a note
     */
    public record Application(
            Side side,
            Applicant person,
            ApplicationStep step,
            Optional<Instant> talk,
            Optional<LocalDate> by,
            Optional<LocalDate> followUp) {}

    /**
     * Which are asked for.
     *
     * @param side empty for both
     * @param step empty for all
     * @param soon whether only those whose talk is within {@link #SOON}
     * @param text a part of the name or the beginning of the key; empty for all
     */
    public record Wanted(
            Optional<Side> side,
            Optional<ApplicationStep> step,
            boolean soon,
            String text,
            ApplicationSort sort,
            boolean turned) {}

    /** All that are asked for, in their order. Written to the trail as a list of people. */
    @Transactional
    public List<Application> list(Wanted wanted, String actor) {
        Map<PersonId, Interview> talks = interviews.byPerson();
        return Stream.of(Side.values())
                .filter(side -> wanted.side().filter(other -> other != side).isEmpty())
                .flatMap(side -> of(side, talks, actor))
                .filter(one ->
                        wanted.step().filter(other -> other != one.step()).isEmpty())
                .filter(one -> !wanted.soon() || isSoon(one))
                .filter(one -> isCalled(one.person(), wanted.text()))
                .sorted(wanted.sort().order(wanted.turned()))
                .toList();
    }

    private Stream<Application> of(Side side, Map<PersonId, Interview> talks, String actor) {
        audit.record(actor, side.code() + ".listed");
        List<Applicant> applicants = people.of(side).applicants();
        List<Long> ids = applicants.stream().map(Applicant::id).toList();
        Map<Long, LocalDate> followUps = ids.isEmpty() ? Map.of() : notes.followUps(side, ids);
        return applicants.stream()
                .map(one -> application(
                        side,
                        one,
                        Optional.ofNullable(talks.get(new PersonId(side, one.id()))),
                        Optional.ofNullable(followUps.get(one.id()))));
    }

    private Application application(Side side, Applicant one, Optional<Interview> talk, Optional<LocalDate> followUp) {
        ApplicationStep step = ApplicationStep.of(one, talk, clock.instant());
        Optional<Instant> taken = talk.flatMap(Interview::taken);
        return new Application(side, one, step, taken, by(one, step, taken), followUp);
    }

    /** As mails and the own page say it; after a talk, counted from it. */
    private Optional<LocalDate> by(Applicant one, ApplicationStep step, Optional<Instant> talk) {
        return switch (step) {
            case UNCONFIRMED, TIMES_OFFERED, TALK -> Optional.empty();
            case NEW, TIMES_TO_OFFER, TO_DECIDE ->
                Stream.of(Optional.of(one.since()), one.confirmedAt(), talk)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(from -> LocalDate.ofInstant(from, clock.getZone()).plus(promises.answerWithin()));
        };
    }

    private boolean isSoon(Application one) {
        return one.step() == ApplicationStep.TALK
                && one.talk()
                        .filter(time -> !time.isAfter(clock.instant().plus(SOON)))
                        .isPresent();
    }

    private static boolean isCalled(Applicant one, String text) {
        return text.isEmpty()
                || Text.folded(one.name()).contains(Text.folded(text))
                || one.ref().toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
    }
}
