package org.ieum.desk;

import java.time.LocalDate;
import java.util.Comparator;
import org.ieum.desk.ReadingApplications.Application;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;

/** By what the list of applications is sorted; the codes are those of addresses. */
public enum ApplicationSort implements Coded {
    NAME(Comparator.comparing(one -> Text.folded(one.person().name()))),
    SIDE(Comparator.comparing(Application::side)),
    STEP(Comparator.comparing(Application::step)),
    /** The longest waiting first. */
    SINCE(Comparator.comparing(one -> one.person().since())),
    /** What is due first; who need not hear from us last. */
    BY(Comparator.comparing(one -> one.by().orElse(LocalDate.MAX))),
    /** To which somebody comes back first. */
    FOLLOW_UP(Comparator.comparing(one -> one.followUp().orElse(LocalDate.MAX)));

    // A comparator of what cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<Application> order;

    ApplicationSort(Comparator<Application> order) {
        this.order = order;
    }

    /** Ties are broken by who has waited longest. */
    Comparator<Application> order(boolean turned) {
        return (turned ? order.reversed() : order)
                .thenComparing(one -> one.person().since())
                .thenComparing(Application::side)
                .thenComparing(one -> one.person().id());
    }
}
