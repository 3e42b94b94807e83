package org.ieum.pairing;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;
import org.ieum.platform.CodedConverter;

/** Where a pairing is in its life. */
public enum PairingState implements Coded, Transitions<PairingState> {
    /** Both people are asked; its times are theirs meanwhile. */
    OFFERED,
    RUNNING,
    ENDED,
    /** One of the two said no before it ran. */
    DECLINED,
    /** One of the two did not answer in time. */
    EXPIRED,
    /** Taken back by us before it ran. */
    WITHDRAWN;

    /** Those that serve a need and take hours: one of them for a need. */
    public static final Set<PairingState> LIVE = EnumSet.of(OFFERED, RUNNING);

    /** What can come after it. A file may say anew since when it runs; a decline can be taken back for a while. */
    @Override
    public Set<PairingState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(RUNNING, DECLINED, EXPIRED, WITHDRAWN);
            case RUNNING -> EnumSet.of(RUNNING, ENDED);
            case DECLINED -> EnumSet.of(OFFERED);
            case ENDED, EXPIRED, WITHDRAWN -> EnumSet.noneOf(PairingState.class);
        };
    }

    @Converter(autoApply = true)
    static class PairingStateConverter extends CodedConverter<PairingState> {}
}
