package org.ieum.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.ieum.desk.ReadingApplications.Application;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;

/** By what the list of applications is sorted; the codes are those of addresses. */
public enum ApplicationSort implements Coded {
    /** Each name is folded once, however often it is compared. */
    NAME(ApplicationSort::byName),
    SIDE(() -> Comparator.comparing(Application::side)),
    STEP(() -> Comparator.comparing(Application::step)),
    /** The longest waiting first. */
    SINCE(() -> Comparator.comparing(one -> one.person().since())),
    /** What is due first; who need not hear from us last. */
    BY(() -> Comparator.comparing(one -> one.by().orElse(LocalDate.MAX))),
    /** To which somebody comes back first. */
    FOLLOW_UP(() -> Comparator.comparing(one -> one.followUp().orElse(LocalDate.MAX)));

    // What makes comparators of what cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Comparator<Application>> order;

    ApplicationSort(Supplier<Comparator<Application>> order) {
        this.order = order;
    }

    /** Ties are broken by who has waited longest. */
    Comparator<Application> order(boolean turned) {
        return (turned ? order.get().reversed() : order.get())
                .thenComparing(one -> one.person().since())
                .thenComparing(Application::side)
                .thenComparing(one -> one.person().id());
    }

    private static Comparator<Application> byName() {
        IdentityHashMap<Application, String> folded = new IdentityHashMap<>();
        return Comparator.comparing(one ->
                folded.computeIfAbsent(one, any -> Text.folded(any.person().name())));
    }
}
