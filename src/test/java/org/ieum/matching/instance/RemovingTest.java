package org.ieum.matching.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ieum.matching.AnyRound;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of many tutors at once against what is told of one after the other. */
class RemovingTest {

    @Provide
    Arbitrary<Problem> again() {
        return AnyRound.again();
    }

    @Property(tries = 1000)
    void eachTutorIsTakenOutByTheFirstRuleThatIsBroken(@ForAll("again") Problem problem) {
        compare(Compiling.givingWay(problem));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyTutorsAreAsWell(long seed) {
        compare(Compiling.of(new RoundGenerator(seed).round(500)));
    }

    private static void compare(Instance instance) {
        int[] all = IntStream.range(0, instance.needs.count).toArray();
        Funnel[] funnels = instance.removals(all);
        for (int need : all) {
            assertThat(funnels[need].removals()).isEqualTo(oneByOne(instance.facts, need));
        }
    }

    private static List<Plan.Removal> oneByOne(Facts facts, int need) {
        return IntStream.range(0, facts.tutorCount())
                .mapToObj(tutor -> broken(facts, need, tutor))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(out -> new Plan.Removal(out.getKey(), out.getValue().intValue()))
                .toList();
    }

    private static Rule broken(Facts facts, int need, int tutor) {
        boolean runs = facts.runs(need, tutor);
        Rule broken = facts.rules.broken(need, tutor, runs);
        if (broken != null || !facts.findsAlone(need, tutor)) {
            return broken == null ? Rule.TIMES : broken;
        }
        return !runs && facts.rules.isRejected(need, tutor) ? Rule.REJECTED : null;
    }
}
