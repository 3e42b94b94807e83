package org.ieum.person;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.kernel.Text;
import org.ieum.kernel.Week;

/** Finds who of those stored may be the same as somebody who is about to be: by the address, or by name and hours. */
@Singleton
public class RecognizingPeople {

    @Inject Clock clock;
    @Inject ZoneId zone;

    /** Somebody who looks like them. */
    public record Alike(long id, String ref, String name, boolean sameAddress) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Alike[" + id + "]";
        }
    }

    /** Those who look like somebody who is not stored yet, by address before by name. */
    @Transactional
    public <P extends Person> List<Alike> like(SelfDescription<P> said) {
        P fresh = said.people().fresh();
        said.tell().accept(fresh);
        List<Alike> alike = new ArrayList<>();
        said.facts()
                .email()
                .ifPresent(email -> said.people()
                        .at(email)
                        .forEach(other -> alike.add(new Alike(other.id(), other.ref(), other.displayName(), true))));
        String name = Text.folded(fresh.displayName());
        said.people().namesakes(Set.of(name)).getOrDefault(name, List.of()).stream()
                .filter(other -> other.sharesHours(said.facts(), week()))
                .filter(other -> alike.stream().noneMatch(one -> one.id() == other.id()))
                .forEach(other -> alike.add(new Alike(other.id(), other.ref(), other.name(), false)));
        return alike;
    }

    /** The week in which hours are compared: this one. */
    public Week week() {
        return new Week(LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }
}
