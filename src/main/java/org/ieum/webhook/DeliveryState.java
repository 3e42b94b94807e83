package org.ieum.webhook;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Where a delivery is on its way. */
public enum DeliveryState implements Coded {
    /** Not delivered yet; it is tried again and again. */
    WAITING,
    /** The other program took it. */
    SENT,
    /** Tried often enough; an admin may ask for more. */
    GIVEN_UP;

    @Converter(autoApply = true)
    static class DeliveryStateConverter extends CodedConverter<DeliveryState> {}
}
