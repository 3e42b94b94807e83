package org.ieum.web.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.desk.web.api.PlaceWord;
import org.ieum.handover.HandoverStage;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.matching.model.Change;
import org.ieum.offer.AnsweringForSomebody.Said;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.offer.OfferAnswer;
import org.ieum.offer.WhyNot;
import org.ieum.outbox.AddressPause.PauseReason;
import org.ieum.outbox.MailState;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.PairingState;
import org.ieum.person.PeopleSearch;
import org.ieum.person.Status;
import org.ieum.round.Decision;
import org.ieum.round.Objection;
import org.ieum.round.RoundState;
import org.ieum.screening.StepState;
import org.ieum.tutor.PledgeAnswer;

/** Enumerations that routes name by their class: the API writes their codes, where the generator saw Java's names. */
final class CodedSchemas {

    private static final List<Class<?>> CODED = List.of(
            Change.class,
            CheckInAnswer.class,
            Decision.class,
            Delivery.class,
            EndReason.class,
            HandoverStage.class,
            LessonParty.class,
            LessonState.class,
            MailState.class,
            Meeting.class,
            Objection.class,
            OfferAnswer.class,
            PairingState.class,
            PauseReason.class,
            PeopleSearch.Order.class,
            PlaceWord.class,
            PledgeAnswer.class,
            RoundState.class,
            Said.class,
            Shown.class,
            Side.class,
            Status.class,
            StepState.class,
            WhyNot.class);

    private static final String REF = "#/components/schemas/";

    /** What somebody can say of a lesson: that it is planned, it is by itself. */
    private static final Set<LessonState> OUTCOMES = EnumSet.complementOf(EnumSet.of(LessonState.PLANNED));

    private CodedSchemas() {}

    static void spell(Components components) {
        Map<Set<String>, String> named = new HashMap<>();
        for (Class<?> type : CODED) {
            named.put(names(type), type.getSimpleName());
        }
        components.getSchemas().values().stream()
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .flatMap(properties -> properties.values().stream())
                .forEach(property -> name(property, named));
        for (Class<?> type : CODED) {
            components.addSchema(type.getSimpleName(), choice(codes(type)));
        }
        components.addSchema(
                "LessonOutcome",
                choice(OUTCOMES.stream().<Object>map(Coded::code).toList()));
    }

    /** The generator writes an enumeration of a text out, in Java's names, or gives it a second type beside its own. */
    private static void name(Schema property, Map<Set<String>, String> named) {
        if (property.getEnumeration() != null) {
            String name = named.get(
                    property.getEnumeration().stream().map(Object::toString).collect(Collectors.toSet()));
            if (name != null) {
                boolean none = property.getType().contains(SchemaType.NULL);
                property.setEnumeration(null);
                property.setType(null);
                if (none) {
                    property.setAnyOf(List.of(
                            OASFactory.createSchema().ref(name),
                            OASFactory.createSchema().addType(SchemaType.NULL)));
                } else {
                    property.setRef(name);
                }
            }
        } else if (property.getRef() != null
                && named.containsValue(property.getRef().substring(REF.length()))) {
            property.setType(null);
        }
    }

    private static Schema choice(List<Object> codes) {
        return OASFactory.createSchema().addType(SchemaType.STRING).enumeration(codes);
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).name())
                .collect(Collectors.toSet());
    }

    private static List<Object> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> ((Coded) constant).code())
                .toList();
    }
}
