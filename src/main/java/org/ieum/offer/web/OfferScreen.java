package org.ieum.offer.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.catalogue.Catalogue;
import org.ieum.fit.FindingTimes;
import org.ieum.kept.KeepingForms;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.Answering;
import org.ieum.offer.Deadlines;
import org.ieum.offer.Offer;
import org.ieum.offer.OfferAnswer;
import org.ieum.offer.Offers;
import org.ieum.offer.Offers.Standing;
import org.ieum.offer.WhyNot;
import org.ieum.offer.web.OfferView.AnswerChoice;
import org.ieum.offer.web.OfferView.Form;
import org.ieum.offer.web.OfferView.OfferFact;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Turn;
import org.ieum.person.PersonId;
import org.ieum.platform.PageReader;
import org.ieum.week.CalendarState;
import org.ieum.week.LessonCalendar;
import org.ieum.week.LessonSeries;
import org.ieum.week.PairingCalendars;

/** Gathers what one of the two reads about their offer: no more of the other one than either may know by then. */
@Singleton
class OfferScreen {

    @Inject Offers offers;
    @Inject Answering answering;
    @Inject FindingTimes finding;
    @Inject PairingCalendars calendars;
    @Inject LessonCalendar calendar;
    @Inject Catalogue catalogue;
    @Inject PageReader reader;
    @Inject Deadlines deadlines;
    @Inject Clock clock;

    /**
     * What they sent before they read this.
     *
     * @param outcome what came of it; empty if nothing was tried
     * @param faults which fields were at fault
     */
    record Sent(AnswerForm form, Optional<AnswerOutcome> outcome, List<AnswerField> faults) {}

    /** What can be wrong with what they sent. */
    enum AnswerField {
        TIMES,
        REASON,
        NOTE_TOO_LONG,
        NOTE_UNSEEN
    }

    @Transactional
    OfferView view(long id, Side party, PageLanguage language, Sent sent) {
        Standing standing = offers.standing(id);
        reader.cameByAddress(
                KeepingForms.reader(new PersonId(party, standing.person(party).id())));
        OfferFormatter format =
                OfferFormatter.in(language, standing.person(party).timeZone(), catalogue);
        Mood mood = Mood.of(standing, party, clock.instant());
        boolean asks = mood == Mood.ASKED || mood == Mood.ASKED_ANEW;
        return new OfferView(
                mood.heading(format.words()),
                mood.lead(format, standing, party),
                problems(sent, format.words()),
                warning(sent, format.words()),
                next(mood, format, standing.offer(), back(standing, party)),
                facts(standing, party, format),
                asks,
                standing.offer().turn(),
                asks ? times(standing, format, sent) : new Form(List.of(), "", false),
                asks ? why(format, sent) : new Form(List.of(), "", false),
                sent.form().note().orElse(""),
                noteError(sent, format.words()),
                back(standing, party),
                standing.pairing().state() == PairingState.OFFERED && mood != Mood.OVER,
                standing.pairing().state() == PairingState.RUNNING,
                isOver(standing));
    }

    private static boolean isOver(Standing standing) {
        return switch (standing.pairing().state()) {
            case DECLINED, EXPIRED, WITHDRAWN -> true;
            case OFFERED, RUNNING, ENDED -> false;
        };
    }

    /** The lessons as a file that a calendar reads; it names nobody. */
    @Transactional
    String file(long id, Side party) {
        Standing standing = offers.standing(id);
        PageLanguage language = standing.person(party).locale();
        OfferFormatter format =
                OfferFormatter.in(language, standing.person(party).timeZone(), catalogue);
        Pairing pairing = standing.pairing();
        return calendar.early(
                state(pairing.state()),
                calendars
                        .entries(
                                pairing,
                                Turn.ALONE,
                                standing.tutor().commitment().end(),
                                format.subject(pairing.subject()),
                                party,
                                language)
                        .stream()
                        .map(entry -> entry.notBefore(lessons(pairing).from()))
                        .toList());
    }

    private static CalendarState state(PairingState state) {
        return switch (state) {
            case OFFERED -> CalendarState.ASKED;
            case RUNNING, ENDED -> CalendarState.ARRANGED;
            case DECLINED, EXPIRED, WITHDRAWN -> CalendarState.OVER;
        };
    }

    /** As they would be if both said yes now. */
    private LessonSeries lessons(Pairing pairing) {
        return lessons(pairing, pairing.times());
    }

    private LessonSeries lessons(Pairing pairing, List<Session> times) {
        return new LessonSeries(
                times,
                clock.getZone(),
                pairing.state() == PairingState.RUNNING ? pairing.since() : deadlines.start(pairing, times));
    }

    private List<OfferFact> facts(Standing standing, Side party, OfferFormatter format) {
        OfferMessages words = format.words();
        Pairing pairing = standing.pairing();
        boolean live = PairingState.LIVE.contains(pairing.state());
        List<OfferFact> facts = new ArrayList<>();
        facts.add(new OfferFact(words.subject(), List.of(format.subject(pairing.subject()))));
        if (!live) {
            return facts;
        }
        facts.addAll(OtherSide.of(standing, party, format));
        LessonSeries lessons = lessons(pairing);
        facts.add(new OfferFact(words.everyWeek(), format.text(lessons)));
        facts.add(new OfferFact(
                words.meeting(),
                List.of(
                        pairing.meeting() == Meeting.IN_PERSON
                                ? words.inPerson(format.city(standing.tutor().city()))
                                : words.online())));
        LocalDate first = standing.offer().firstMeetingOn(pairing).orElseGet(lessons::firstDay);
        facts.add(new OfferFact(
                words.firstLesson(),
                pairing.state() == PairingState.OFFERED
                        ? List.of(format.text(first), words.firstIfBy(format.text(deadlines.inTime(pairing))))
                        : List.of(format.text(first))));
        if (pairing.state() == PairingState.OFFERED) {
            facts.add(new OfferFact(
                    words.answerBy(), List.of(format.until(standing.offer().deadline()))));
        }
        return facts;
    }

    private Form times(Standing standing, OfferFormatter format, Sent sent) {
        if (standing.offer().turn() >= Answering.MOST_TURNS) {
            return new Form(List.of(), "", false);
        }
        List<List<Session>> found = finding.alternatives(standing.pairing());
        List<AnswerChoice> choices = IntStream.range(0, found.size())
                .mapToObj(n -> choice(
                        "times",
                        n,
                        found.get(n).stream().map(Session::toString).collect(Collectors.joining(";")),
                        format.line(lessons(standing.pairing(), found.get(n))),
                        sent.form().times().filter(found.get(n)::equals).isPresent()))
                .toList();
        boolean missing = sent.faults().contains(AnswerField.TIMES);
        boolean taken = sent.outcome().filter(AnswerOutcome.TAKEN::equals).isPresent();
        return new Form(choices, missing ? format.words().timesMissing() : "", missing || taken);
    }

    private static Form why(OfferFormatter format, Sent sent) {
        List<WhyNot> all = List.of(WhyNot.values());
        List<AnswerChoice> choices = all.stream()
                .map(why -> choice(
                        "reason",
                        all.indexOf(why),
                        why.code(),
                        format.words().why(why),
                        sent.form().reason().filter(why::equals).isPresent()))
                .toList();
        boolean missing = sent.faults().contains(AnswerField.REASON);
        boolean wrong = sent.faults().stream().anyMatch(fault -> fault != AnswerField.TIMES);
        return new Form(choices, missing ? format.words().whyMissing() : "", wrong);
    }

    private static AnswerChoice choice(String group, int number, String value, String label, boolean chosen) {
        return new AnswerChoice(number == 0 ? group : group + "-" + number, value, label, chosen);
    }

    private static List<OfferView.AnswerProblem> problems(Sent sent, OfferMessages words) {
        return sent.faults().stream()
                .map(fault -> switch (fault) {
                    case TIMES -> new OfferView.AnswerProblem("times", words.timesMissing());
                    case REASON -> new OfferView.AnswerProblem("reason", words.whyMissing());
                    case NOTE_TOO_LONG, NOTE_UNSEEN -> new OfferView.AnswerProblem("note", noteError(sent, words));
                })
                .toList();
    }

    private static String noteError(Sent sent, OfferMessages words) {
        if (sent.faults().contains(AnswerField.NOTE_TOO_LONG)) {
            return words.noteTooLong(sent.form().noteExcess());
        }
        return sent.faults().contains(AnswerField.NOTE_UNSEEN) ? words.noteUnseen() : "";
    }

    private static String warning(Sent sent, OfferMessages words) {
        boolean back = sent.form()
                .choice()
                .filter(AnswerForm.AnswerButton.BACK::equals)
                .isPresent();
        return sent.outcome()
                .map(outcome -> switch (outcome) {
                    case DONE -> back ? words.sayTakenBack() : "";
                    case TOLD -> words.sayTimesTakenBack();
                    case SAME -> "";
                    case OTHER_TIMES_NOW -> words.sayOtherTimesNow();
                    case OVER -> words.sayOver();
                    case TAKEN -> words.sayTaken();
                    case FOLLOWED -> words.sayFollowed();
                })
                .orElse("");
    }

    private boolean back(Standing standing, Side party) {
        return answering.canTakeBack(standing.offer(), standing.pairing(), party);
    }

    private static String next(Mood mood, OfferFormatter format, Offer offer, boolean canTakeBack) {
        String until = format.until(offer.deadline());
        return switch (mood) {
            case ACCEPTED -> format.words().acceptedNext(until);
            case PROPOSED -> format.words().proposedNext(until);
            case DECLINED -> canTakeBack ? format.words().declinedBack() : "";
            case ASKED, ASKED_ANEW, ARRANGED, OVER, ENDED -> "";
        };
    }

    /** How an offer stands for one of the two. */
    enum Mood {
        ASKED,
        ASKED_ANEW,
        ACCEPTED,
        PROPOSED,
        ARRANGED,
        DECLINED,
        OVER,
        ENDED;

        static Mood of(Standing standing, Side party, Instant now) {
            Offer offer = standing.offer();
            return switch (standing.pairing().state()) {
                case OFFERED -> now.isBefore(offer.deadline()) ? waiting(offer, party) : OVER;
                case RUNNING -> ARRANGED;
                case DECLINED -> offer.says(party, OfferAnswer.DECLINED) ? DECLINED : OVER;
                case EXPIRED, WITHDRAWN -> OVER;
                case ENDED -> ENDED;
            };
        }

        private static Mood waiting(Offer offer, Side party) {
            boolean mine = offer.proposedBy().filter(party::equals).isPresent();
            if (offer.reply(party).isPresent()) {
                return mine ? PROPOSED : ACCEPTED;
            }
            return offer.proposedBy().isPresent() ? ASKED_ANEW : ASKED;
        }

        String heading(OfferMessages words) {
            return words.heading(this);
        }

        String lead(OfferFormatter format, Standing standing, Side party) {
            OfferMessages words = format.words();
            return switch (this) {
                case ASKED -> words.lead();
                case ASKED_ANEW -> words.otherTimesLead();
                case ACCEPTED, PROPOSED -> "";
                case ARRANGED ->
                    words.arrangedLead(format.text(standing.offer()
                            .firstMeetingOn(standing.pairing())
                            .orElse(standing.pairing().since())));
                case DECLINED -> words.declinedLead();
                case OVER -> party == Side.LEARNER ? words.overLearner() : words.overTutor();
                case ENDED -> words.endedLead();
            };
        }
    }
}
