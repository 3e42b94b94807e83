package org.ieum.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.ActionRecorded;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonSaid;
import org.ieum.lesson.LessonState;
import org.ieum.matching.model.Change;
import org.ieum.offer.OfferAnswered;
import org.ieum.pairing.PairingEnded;
import org.ieum.person.Persons;
import org.ieum.platform.start.BaseUrl;
import org.ieum.round.PlanStored;
import org.ieum.round.publication.RoundPublished;

/**
 * Hears what happens and queues it for each program that is told, in the transaction in which it happens: what is rolled back
 * is told to nobody. A body says what kind of thing happened to which, and where more is to be read by whoever may; of no
 * person more than their key.
 */
@Singleton
class QueueingEvents {

    private static final String API = "/api/v1/";

    @Inject ToldPrograms programs;
    @Inject Deliveries deliveries;
    @Inject Persons persons;
    @Inject BaseUrl base;
    @Inject ObjectMapper mapper;
    @Inject Clock clock;

    void recorded(@Observes ActionRecorded event) {
        EventKind.of(event.action()).ifPresent(kind -> {
            Optional<Side> side = Coded.find(Side.class, String.valueOf(event.targetKind()));
            if (side.isPresent()) {
                person(kind, side.get(), event.targetId());
            } else if (event.targetId() != null) {
                queue(kind, event.targetKind(), event.targetId());
            } else {
                queue(kind, "", JsonNodeFactory.instance.objectNode(), all());
            }
        });
    }

    void underReview(@Observes PlanStored event) {
        queue(EventKind.ROUND_UNDER_REVIEW, "round", event.plan().round());
    }

    void published(@Observes RoundPublished event) {
        event.pairings().stream()
                .filter(pairing -> pairing.change() == Change.ENDED && !pairing.offer())
                .forEach(pairing -> queue(EventKind.PAIRING_ENDED, "pairing", pairing.pairingId()));
    }

    void ended(@Observes PairingEnded event) {
        queue(EventKind.PAIRING_ENDED, "pairing", event.pairingId());
    }

    void said(@Observes LessonSaid event) {
        if (event.state() == LessonState.MISSED) {
            queue(EventKind.LESSON_MISSED, "lesson", event.lesson());
        }
    }

    void answered(@Observes OfferAnswered event) {
        queue(EventKind.OFFER_ANSWERED, "offer", event.offer());
    }

    /** To one program alone, whatever has happened. */
    void test(Endpoint endpoint) {
        queue(EventKind.TEST, "", JsonNodeFactory.instance.objectNode(), List.of(endpoint));
    }

    private void person(EventKind kind, Side side, long id) {
        List<Endpoint> told = all();
        if (told.isEmpty()) {
            return;
        }
        String about = side.code() + ":" + id;
        if (kind == EventKind.PERSON_ERASED) {
            deliveries.forget(about);
        }
        persons.of(side).names(List.of(id)).values().forEach(name -> {
            String link = API + side.plural() + "/" + name.ref();
            queue(kind, about, data(name.ref(), link).put("side", side.code()), told);
        });
    }

    private void queue(EventKind kind, String thing, long id) {
        List<Endpoint> told = all();
        if (!told.isEmpty()) {
            String path = switch (thing) {
                // It is read as the pairing that it becomes.
                case "offer" -> "pairings/" + id;
                default -> thing + "s/" + id;
            };
            queue(kind, thing + ":" + id, data(Long.toString(id), API + path), told);
        }
    }

    private ObjectNode data(String id, String path) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("link", base.to(path));
    }

    private void queue(EventKind kind, String about, ObjectNode data, List<Endpoint> told) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("type", kind.code())
                .put("timestamp", clock.instant().toString());
        body.set("data", data);
        told.forEach(endpoint -> deliveries.persist(
                new WebhookDelivery(endpoint.id(), "msg_" + UUID.randomUUID(), about, written(body), clock.instant())));
    }

    private List<Endpoint> all() {
        return programs.all();
    }

    private String written(ObjectNode body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
