package org.ieum.desk.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.desk.web.PersonPageView.FactLine;
import org.ieum.person.Person;
import org.ieum.person.TakingNewerAnswers.Waiting;

/**
 * Answers that came again for somebody, beside what is known.
 *
 * @param confirmed whether they were confirmed at the address
 */
record NewerAnswerView(long id, String at, boolean confirmed, List<Difference> differences) {

    /** One thing that would be another; empty where nothing is said. */
    record Difference(String label, String now, String then) {}

    /** {@code lines} says in words what somebody says of themselves. */
    static NewerAnswerView of(Waiting waiting, Person person, String at, Function<Person, Stream<FactLine>> lines) {
        var now = lines.apply(person).collect(Collectors.toMap(FactLine::label, FactLine::value, (one, same) -> one));
        return new NewerAnswerView(
                waiting.id(),
                at,
                waiting.confirmed(),
                lines.apply(waiting.told())
                        .filter(line -> !line.value().equals(now.get(line.label())))
                        .map(line -> new Difference(line.label(), now.getOrDefault(line.label(), ""), line.value()))
                        .toList());
    }
}
