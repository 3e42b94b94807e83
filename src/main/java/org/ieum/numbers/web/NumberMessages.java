package org.ieum.numbers.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.offer.Offered;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingParty;

/** The words of the page of numbers; in Korean in {@code messages/number_ko.properties}. */
@MessageBundle("number")
public interface NumberMessages {

    @Message("Numbers")
    String title();

    @Message("As of {day}.")
    String asOf(String day);

    @Message("Nothing to count yet. Numbers appear when learners are approved and pairings run.")
    String nothing();

    @Message("Needs")
    String needs();

    @Message("Served")
    String served();

    @Message("Waiting")
    String waiting();

    @Message("Median wait")
    String median();

    @Message("Longest wait")
    String longest();

    @Message("{days} {#if days == 1}day{#else}days{/if}")
    String days(long days);

    @Message("Needs by subject")
    String bySubject();

    @Message("Needs by city")
    String byCity();

    @Message("Asked")
    String offered();

    @Message("The last twelve weeks")
    String trend();

    @Message("Lessons that were held")
    String trendHeld();

    @Message("Lessons to which somebody did not come")
    String trendMissed();

    @Message("This week is not over.")
    String trendHint();

    @Message("Week from")
    String week();

    @Message("Pairings running")
    String runningThen();

    @Message("Begun")
    String begunThen();

    @Message("Ended")
    String endedThen();

    @Message("Held")
    String held();

    @Message("Missed")
    String missed();

    @Message("Many missed? Ask the pairs that go badly.")
    String doTrend();

    @Message("Pairs that ask for somebody")
    String toDue();

    @Message("Many wait? See whom to look for.")
    String doNeeds();

    @Message("Whom to look for")
    String toRecruiting();

    @Message("Who has no tutor, and why")
    String toUnmatched();

    @Message("Pairings end early? Talk to both before you look for somebody new.")
    String doLasting();

    @Message("Running pairings")
    String toPairings();

    @Message("The same reason again and again? Then rounds can be told otherwise.")
    String doEndings();

    @Message("How rounds are planned")
    String toRounds();

    @Message("Subject")
    String subject();

    @Message("City")
    String city();

    @Message("No city (online)")
    String noCity();

    @Message("How long pairings last")
    String lasting();

    @Message(
            "Of all pairings that began, the share that lasts longer than so many days (Kaplan and Meier). A pairing that runs counts as long as it has run; one that passes to another tutor ends and another begins.")
    String lastingHint();

    @Message("After")
    String after();

    @Message("Still running")
    String stillRunning();

    @Message("Known of")
    String knownOf();

    @Message("not known yet")
    String notKnown();

    @Message("No pairing has begun yet.")
    String noPairing();

    @Message("Why pairings ended in the last year")
    String endings();

    @Message("Reason")
    String reason();

    @Message("Pairings")
    String pairings();

    @Message("None ended.")
    String noneEnded();

    @Message
    String ending(EndReason ending);

    @Message("How offers of the last year were answered")
    String answers();

    @Message(
            "Without those that are open or were taken back. An offer with lessons at several times is counted at each.")
    String answersHint();

    @Message("Offers")
    String offers();

    @Message("answers to offers")
    String answersFile();

    @Message("No offer of the last year is over.")
    String noAnswers();

    @Message("Many fall through at one time? Ask those whom you talk with for other hours.")
    String doAnswers();

    @Message("Offers that were declined")
    String toDeclined();

    @Message("Accepted")
    String accepted();

    @Message("Declined")
    String declined();

    @Message("Not answered")
    String unanswered();

    @Message("Share accepted")
    String acceptedShare();

    @Message
    String offeredBy(Offered.By by);

    @Message
    String offeredWas(Offered offered);

    @Message("Month")
    String month();

    @Message("Whose wish")
    String endedBy();

    @Message
    String endingBy(EndingParty party);

    @Message("By month and by whose wish it was")
    String endingsByMonth();

    @Message("Tutors whose pledge ends within 90 days")
    String pledges();

    @Message("Ask them whether they stay: a pairing ends with its tutor's pledge.")
    String pledgesHint();

    @Message("What they said")
    String toPledges();

    @Message("No pledge ends within 90 days.")
    String noPledges();

    @Message("The first {shown} of {all}.")
    String someOf(int shown, long all);

    @Message("Tutor")
    String tutor();

    @Message("Ends on")
    String endsOn();

    @Message("Learners")
    String running();

    @Message("The numbers as a table")
    String table();

    @Message("Files")
    String files();
}
