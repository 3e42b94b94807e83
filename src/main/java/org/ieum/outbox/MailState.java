package org.ieum.outbox;

import jakarta.persistence.Converter;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;
import org.ieum.platform.CodedConverter;

/** Where a mail is on its way. */
public enum MailState implements Coded, Transitions<MailState> {
    /** Not sent yet; it is tried again and again. */
    WAITING,
    /** The SMTP server took it. */
    SENT,
    /** Tried often enough, refused, or come back; a coordinator may ask for more. */
    GIVEN_UP,
    /** Its letter could not be made; a coordinator may have it made again. */
    UNMADE,
    /** It is for somebody whom no mail reaches: a coordinator tells it. */
    BY_HAND,
    /** A coordinator has told it. */
    TOLD;

    /** What a mail that stands here can become. */
    @Override
    public Set<MailState> next() {
        return switch (this) {
            case WAITING -> Set.of(SENT, GIVEN_UP);
            // It came back.
            case SENT -> Set.of(GIVEN_UP);
            case TOLD -> Set.of();
            case BY_HAND -> Set.of(TOLD);
            case GIVEN_UP, UNMADE -> Set.of(WAITING);
        };
    }

    @Converter(autoApply = true)
    static class MailStateConverter extends CodedConverter<MailState> {}
}
