package org.ieum.web.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.pairing.PairingState;
import org.ieum.person.PeopleSearch;
import org.ieum.person.Status;

/** Enumerations that routes name by their class: the API writes their codes, where the generator saw Java's names. */
final class CodedSchemas {

    private static final Map<String, List<Object>> CODES = Stream.of(
                    Status.class, Delivery.class, PairingState.class, PeopleSearch.Order.class)
            .collect(Collectors.toMap(Class::getSimpleName, CodedSchemas::codes));

    private CodedSchemas() {}

    static void spell(Components components) {
        CODES.forEach((name, codes) -> {
            Schema schema = components.getSchemas().get(name);
            if (schema != null) {
                schema.setEnumeration(codes);
            }
        });
    }

    private static List<Object> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> ((Coded) constant).code())
                .toList();
    }
}
