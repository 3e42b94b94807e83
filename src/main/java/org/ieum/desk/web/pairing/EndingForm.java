package org.ieum.desk.web.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.Text;
import org.ieum.lesson.LessonParty;
import org.ieum.pairing.EndReason;

/**
 * How a coordinator ends a pairing, as it was typed.
 *
 * @param faults what is wrong in it; empty before it is sent
 */
record EndingForm(String by, String reason, String on, List<Fault> faults) {

    /** What a form of it can ask; each has words of its own. */
    enum Fault {
        PARTY,
        REASON,
        DAY
    }

    /** What people say; the others are a plan's. */
    static final List<EndReason> REASONS = List.of(
            EndReason.GOAL_REACHED,
            EndReason.LIFE,
            EndReason.TIMES,
            EndReason.NO_FIT,
            EndReason.NO_CONTACT,
            EndReason.NEED_GONE,
            EndReason.OTHER);

    /** Nothing is typed yet; the first day that can be is. */
    static EndingForm empty(LocalDate first) {
        return new EndingForm("", "", first.toString(), List.of());
    }

    static EndingForm read(String by, String reason, String on, LocalDate first, LocalDate last) {
        EndingForm typed = new EndingForm(Text.clean(by), Text.clean(reason), Text.clean(on), List.of());
        List<Fault> faults = new ArrayList<>();
        if (typed.party().isEmpty()) {
            faults.add(Fault.PARTY);
        }
        if (typed.why().isEmpty()) {
            faults.add(Fault.REASON);
        }
        if (typed.day()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isEmpty()) {
            faults.add(Fault.DAY);
        }
        return new EndingForm(typed.by, typed.reason, typed.on, List.copyOf(faults));
    }

    Optional<LessonParty> party() {
        return Coded.find(LessonParty.class, by);
    }

    Optional<EndReason> why() {
        return Coded.find(EndReason.class, reason).filter(REASONS::contains);
    }

    Optional<LocalDate> day() {
        return IsoDay.read(on);
    }

    /** Whether this is wrong; templates ask. */
    public boolean has(String fault) {
        return faults.contains(Fault.valueOf(fault));
    }
}
