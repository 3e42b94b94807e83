package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words before a round is published, and while that can still be undone. */
@MessageBundle("publication")
public interface PublicationMessages {

    @Message("See what would be sent, and publish…")
    String go();

    @Message("Before you publish")
    String title();

    @Message(
            "{#if proposals == 1L}One proposal becomes{#else}{proposals} proposals become{/if} real. {#if open == 0L}All of them are approved.{#else if open == 1L}One of them nobody has decided about: it becomes real too.{#else}{open} of them nobody has decided about: they become real too.{/if}")
    String accepted(long proposals, long open);

    @Message(
            "{#if open == 1L}The one that nobody decided about is{#else}The {open} that nobody decided about are{/if} published, too")
    String alsoOpen(long open);

    @Message(
            "{#if open == 0L}Meanwhile all are decided. Look again, please.{#else if open == 1L}Nobody has decided about one proposal. Say that it is published too, or decide about it first.{#else}Nobody has decided about {open} proposals. Say that they are published too, or decide about them first.{/if}")
    String sayUndecided(long open);

    @Message("{#if count == 1L}One proposal is{#else}{count} proposals are{/if} rejected and left out.")
    String rejected(long count);

    @Message("What will be sent: {#if count == 1L}one mail{#else}{count} mails{/if}")
    String mails(long count);

    @Message("No mail will be sent: nothing changes for anybody.")
    String noMails();

    @Message("Mail")
    String kind();

    @Message("To")
    String to();

    @Message("Language")
    String language();

    @Message("How many")
    String howMany();

    @Message("an offer of lessons")
    String kindNew();

    @Message("other times")
    String kindMoved();

    @Message("the lessons end")
    String kindEnded();

    @Message("learners")
    String learners();

    @Message("tutors")
    String tutors();

    @Message("They have no address: ask them yourself, and note new ones' answers under Offers")
    String silent();

    @Message("and more; the file of proposals has everybody.")
    String silentMore();

    @Message(
            "The mails leave {#if minutes == 1L}a minute{#else}{minutes} minutes{/if} after you publish. Until then you can undo it.")
    String delayed(long minutes);

    @Message("The mails leave at once. This cannot be undone.")
    String atOnce();

    @Message("Back to the review")
    String back();

    @Message("This will be published on {when}. Until then nothing is sent, and nothing can be decided.")
    String due(String when);

    @Message(
            "This is being published: {written} of {all} mails are written. You can leave the page; it goes on by itself.")
    String goingOn(String written, String all);

    @Message("This is being published. You can leave the page; it goes on by itself.")
    String begins();

    @Message("How many mails are written")
    String progress();

    @Message("Undo: do not publish")
    String undo();

    @Message("Publish now, without waiting")
    String now();

    @Message(
            "This was due to be published, but people changed meanwhile and some proposals no longer fit. Nothing was sent. Reject those proposals, or solve again with these decisions.")
    String refused();
}
