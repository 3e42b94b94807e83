package org.ieum.explanation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.matching.model.Pattern;

/** The sentences for whom to look for. */
@MessageBundle("recruiting")
public interface RecruitingMessages {

    @Message(
            "Each line is one more volunteer, on top of those above it. How many needs more they would serve was planned anew for the whole round.")
    String recruitingHint();

    @Message("One more volunteer would not serve anybody.")
    String nobodyToLookFor();

    @Message("{#if city}A tutor for {subject} in {city}, {times}{#else}A tutor for {subject} online, {times}{/if}")
    String recruit(String subject, String city, String times);

    @Message("needs more")
    String more();

    @Message("For a call for volunteers")
    String callTitle();

    @Message(
            "We are looking for volunteers who teach {subject} {#if city}in {city}{#else}online{/if}, {times}: up to {sessions} {#if sessions == 1}lesson{#else}lessons{/if} a week, for a year. {served} {#if served == 1}request for lessons is{#else}requests for lessons are{/if} waiting for you.")
    String call(String subject, String city, String times, int sessions, int served);

    @Message
    String pattern(Pattern pattern);
}
