package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What makes a plan good, in sentences. A sentence has the name of its constraint's method. */
@MessageBundle("worth")
public interface WorthMessages {

    @Message("{matches} {#if matches == 1}time{#else}times{/if} a tutor would be in two lessons at once.")
    String tutorDoubleBooked(int matches, long points);

    @Message("{matches} {#if matches == 1}time{#else}times{/if} a learner would be in two lessons at once.")
    String learnerDoubleBooked(int matches, long points);

    @Message("{matches} {#if matches == 1}time{#else}times{/if} a tutor would have no time to get to the next lesson.")
    String tutorTravel(int matches, long points);

    @Message(
            "{matches} {#if matches == 1}time{#else}times{/if} a learner would have no time to get to the next lesson.")
    String learnerTravel(int matches, long points);

    @Message("{matches} {#if matches == 1}tutor{#else}tutors{/if} would have too many lessons.")
    String maxSessions(int matches, long points);

    @Message("{matches} {#if matches == 1}tutor{#else}tutors{/if} would have too many learners.")
    String maxLearners(int matches, long points);

    @Message("{matches} running {#if matches == 1}pairing keeps its{#else}pairings keep their{/if} tutor.")
    String continuity(int matches, long points);

    @Message(
            "{matches} {#if matches == 1}need gets{#else}needs get{/if} a tutor: {points} {#if points == 1L}point{#else}points{/if} for lessons and waiting.")
    String weightServed(int matches, long points);

    @Message(
            "{matches} {#if matches == 1}need goes{#else}needs go{/if} to somebody wished for: {points} {#if points == 1L}point{#else}points{/if}.")
    String wish(int matches, long points);

    @Message(
            "{matches} {#if matches == 1}need has its{#else}needs have their{/if} lessons in person: {points} {#if points == 1L}point{#else}points{/if}.")
    String inPerson(int matches, long points);

    @Message(
            "{matches} {#if matches == 1}time{#else}times{/if} two needs share a day of their tutor: {points} {#if points == 1L}point{#else}points{/if}.")
    String compactDays(int matches, long points);
}
