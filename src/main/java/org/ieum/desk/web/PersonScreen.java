package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.HistoryEntry;
import org.ieum.desk.PersonFile;
import org.ieum.desk.PersonTie;
import org.ieum.desk.PersonWish;
import org.ieum.desk.ReadingPerson;
import org.ieum.desk.web.PersonPageView.FactLine;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.note.NoteAbout;
import org.ieum.note.web.NotesPart;
import org.ieum.person.NotThisTime;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.person.web.FieldsBySide;
import org.ieum.person.web.FormField;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.LocalNames;
import org.ieum.platform.Choice;
import org.ieum.platform.TimeText;
import org.ieum.tutor.Tutor;

/** Everything about one person. */
@Singleton
class PersonScreen {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject ReadingPerson reading;
    @Inject FieldsBySide fields;
    @Inject Catalogue catalogue;
    @Inject PersonSteps steps;
    @Inject NotesPart notes;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /** The page; {@code reads} shows who has read it as well. */
    @Transactional
    public TemplateInstance show(
            Side kind, long id, boolean reads, SaidBack said, PageLanguage language, String actor) {
        PersonFile file = reading.read(kind, id, reads, actor);
        PeopleFormatter format = PeopleFormatter.in(language);
        return DeskTemplates.person(view(file, reads, said, format, new TieLines(format, catalogue.names(language))))
                .setLocale(language.locale());
    }

    /** What was done, and which answers are others by it, by the questions that they answer. */
    private String notice(SaidBack said, Side side, PeopleFormatter format) {
        String notice = said.notice().map(one -> one.say(format.words())).orElse("");
        if (said.changed().isEmpty()) {
            return notice;
        }
        String changed = fields
                .of(side)
                .ask(new FormFields(new MultivaluedHashMap<>(), List.of(), format.language()))
                .pageLanguage(format.words().mailLanguage())
                .fields()
                .stream()
                .filter(field -> said.changed().contains(field.id()))
                .map(FormField::label)
                .collect(Collectors.joining("; "));
        return changed.isEmpty() ? notice : notice + " " + format.words().changedNow(changed);
    }

    private PersonPageView view(PersonFile file, boolean reads, SaidBack said, PeopleFormatter format, TieLines ties) {
        Person person = file.person();
        PeopleMessages words = format.words();
        return new PersonPageView(
                file.side(),
                person.id(),
                person.version(),
                person.displayName(),
                person.ref(),
                format.words().status(person.status()),
                PeopleFormatter.tag(person.status()),
                notice(said, file.side(), format),
                person.confirmedAt().isPresent(),
                words.moved(file.move().at(), format.actor(file.move())),
                person.refusal()
                        .map(words::toldReasonOf)
                        .or(person::statusReason)
                        .orElse(""),
                person.pausedUntil().map(LocalDate::toString).orElse(""),
                person instanceof Tutor tutor && tutor.vouchedBy().isPresent(),
                moves(person.status(), format),
                Choice.of(List.of(NotThisTime.values()), words::toldReasonOf),
                file.pause()
                        .map(pause -> words.mailsComeBack(
                                TimeText.moment(pause.since(), zone), words.pauseReasonOf(pause.reason())))
                        .orElse(""),
                person.status().applies(),
                person instanceof Learner learner ? learner.confided().reached().orElse("") : "",
                person.status().next().contains(Status.PAUSED),
                file.newer().stream()
                        .map(one -> NewerAnswerView.of(
                                one,
                                person,
                                CLOCK.format(one.receivedAt().atZone(zone)),
                                who -> lines(who, format, ties)))
                        .toList(),
                guardian(person, format),
                person instanceof Learner learner && learner.lacksGuardian(),
                steps.of(person, format.language()),
                person instanceof Tutor stands && stands.standsIn(),
                facts(format, ties).of(person),
                week(file, format),
                zones(person, format),
                ties(file, PersonTie::waits, ties),
                ties(file, PersonTie::runs, ties),
                ties(file, tie -> !tie.waits() && !tie.runs(), ties),
                file.wishes().stream()
                        .map(one -> wished(file.side(), one, format))
                        .toList(),
                said.namesakes(),
                notes.of(NoteAbout.of(new PersonId(file.side(), person.id()))),
                file.history().stream().map(event -> event(event, format)).toList(),
                reads);
    }

    private String guardian(Person person, PeopleFormatter format) {
        return person instanceof Learner learner
                ? learner.guardian()
                        .map(yes -> format.words()
                                .guardianSaid(yes.how(), CLOCK.format(yes.at().atZone(zone)), yes.by()))
                        .orElse("")
                : "";
    }

    private PersonFactsView facts(PeopleFormatter format, TieLines ties) {
        return new PersonFactsView(format, ties.names(), side -> questions(side, format));
    }

    /** With the hours, which the page draws as a picture. */
    private Stream<FactLine> lines(Person person, PeopleFormatter format, TieLines ties) {
        String hours = person.availability().stream().map(Object::toString).collect(Collectors.joining(", "));
        return Stream.concat(
                facts(format, ties).of(person).stream(),
                Stream.of(new FactLine(format.words().hours(), hours + " (" + person.timeZone() + ")")));
    }

    private FormFields questions(Side side, PeopleFormatter format) {
        return fields.of(side).ask(new FormFields(new MultivaluedHashMap<>(), List.of(), format.language()));
    }

    private static List<PersonPageView.Move> moves(Status from, PeopleFormatter format) {
        return Arrays.stream(Status.values())
                .filter(to -> to != Status.PAUSED && from.next().contains(to))
                .map(to -> new PersonPageView.Move(to.code(), format.move(from, to)))
                .toList();
    }

    private FreeWeekPicture week(PersonFile file, PeopleFormatter format) {
        Week next = new Week(LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone);
        return FreeWeekPicture.of(
                file.person().free(next),
                file.ties().stream()
                        .filter(PersonTie::runs)
                        .flatMap(tie -> tie.times().stream())
                        .toList(),
                format.language().locale());
    }

    private String zones(Person person, PeopleFormatter format) {
        Locale locale = format.language().locale();
        String here = format.words().weekIn(LocalNames.zone(zone.getId(), locale));
        return person.timeZone().equals(zone)
                ? here
                : here + " "
                        + format.words()
                                .theyLiveBy(LocalNames.zone(person.timeZone().getId(), locale));
    }

    private static List<PersonPageView.Tie> ties(PersonFile file, Predicate<PersonTie> wanted, TieLines ties) {
        return file.ties().stream()
                .filter(wanted)
                .map(tie -> ties.of(file.side(), tie))
                .toList();
    }

    private static PersonPageView.WishLine wished(Side kind, PersonWish said, PeopleFormatter format) {
        PeopleMessages words = format.words();
        return new PersonPageView.WishLine(
                "/" + kind.other().plural() + "/" + said.otherId(),
                said.otherName(),
                said.otherRef(),
                said.by() == Side.LEARNER ? words.saidByLearner() : words.saidByTutor(),
                said.by().code(),
                format.wish(said.wish()),
                said.otherId());
    }

    private static PersonPageView.Event event(HistoryEntry event, PeopleFormatter format) {
        return new PersonPageView.Event(
                event.at(),
                format.what(event),
                format.actor(event),
                event.type() == HistoryEntry.Type.MAIL ? "/outbox/" + event.id() : "");
    }
}
