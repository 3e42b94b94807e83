package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.desk.web.api.Pairs.Pair;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonParty;
import org.ieum.message.Conversation;
import org.ieum.message.Conversations;
import org.ieum.message.Message;
import org.ieum.message.WritingToEachOther;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.Validation;

/** Conversations as the API shows them, and what is written into them. */
@Singleton
class ConversationViews {

    private static final Flaw.Where TEXT = new Flaw.Where.Field("/text");

    @Inject Conversations conversations;
    @Inject WritingToEachOther writing;
    @Inject Pairs pairs;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record ConversationsView(
            List<CalledView> items,
            long total,
            @Schema(nullable = true) String next) {}

    /**
     * Who called.
     *
     * @param pairing its id
     * @param learner the learner's key
     * @param tutor the tutor's key
     */
    record CalledView(
            long pairing,
            String learner,
            String tutor,
            Instant calledAt,
            @Schema(implementation = Side.class) String calledBy) {}

    /** @param messages the last 200, the newest first */
    record ConversationView(long pairing, String learner, String tutor, List<SaidView> messages) {}

    /** What one of them wrote, or the organisation. */
    record SaidView(
            @Schema(implementation = LessonParty.class) String by, Instant writtenAt, String text) {}

    /** As the document shows it. */
    @Schema(name = "NewMessage")
    record MessageBody(
            @Schema(required = true, maxLength = WritingToEachOther.LONGEST, description = "Lines, without links.")
            String text) {}

    ConversationsView called(Part.Asked asked) {
        Part<Conversation> part = conversations.called(asked);
        Map<Long, Pair> two =
                pairs.of(part.items().stream().map(Conversation::id).toList());
        return new ConversationsView(
                part.map(one -> called(one, two.get(one.id()))).items(),
                conversations.countCalled(),
                part.last().map(one -> Cursor.of(one.id())).orElse(null));
    }

    private static CalledView called(Conversation conversation, Pair two) {
        return new CalledView(
                conversation.id(),
                two.learner(),
                two.tutor(),
                conversation.calledAt().orElseThrow(),
                conversation.calledBy().orElseThrow().code());
    }

    /** @throws HttpProblem 404 if no coordinator was called */
    ConversationView read(long id, String actor) {
        List<SaidView> said = writing.readAsCoordinator(id, actor).stream()
                .map(ConversationViews::said)
                .toList();
        Pair two = pairs.of(List.of(id)).get(id);
        return new ConversationView(id, two.learner(), two.tutor(), said);
    }

    private static SaidView said(Message message) {
        Coded by = message.sender().map(LessonParty::of).orElse(LessonParty.ORGANISATION);
        return new SaidView(by.code(), message.writtenAt(), message.text());
    }

    /** @throws HttpProblem 422 if there is something else than a text */
    static String text(JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, List.of("text"), validation);
        String text = answers.one("text").text();
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return text;
    }

    /** @throws HttpProblem 422 if it was refused */
    static void requireSent(WritingOutcome outcome) {
        switch (outcome) {
            case SENT -> {}
            case EMPTY -> throw refused(Fault.REQUIRED, "");
            case TOO_LONG -> throw refused(Fault.TOO_LONG, Integer.toString(WritingToEachOther.LONGEST));
            case UNSEEN -> throw refused(Fault.CONTROL_CHARACTER, "");
            case LINK -> throw refused(Fault.LINK, "");
            // One of the two alone is asked or has written enough.
            case ASK, TOO_MANY -> throw new IllegalStateException(outcome.code());
        }
    }

    private static HttpProblem refused(Fault fault, String expected) {
        return HttpProblem.invalid(List.of(new Flaw(TEXT, fault, "", expected)));
    }
}
