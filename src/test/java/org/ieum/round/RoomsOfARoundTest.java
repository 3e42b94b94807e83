package org.ieum.round;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.Floors;
import org.ieum.testing.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of a round: pages on top, the review and the publication beside each other, all of them on the round itself. */
class RoomsOfARoundTest {

    private static final String HERE = "org.ieum.round";

    private static final Floors FLOORS =
            new Floors(HERE, List.of(List.of("measure", "misfit", "publication", "review"), List.of("web")));

    private static final Set<String> STATE = Set.of(Round.class.getName(), Proposal.class.getName());

    private static final JavaClasses HOUSE = House.classes();

    @Test
    void everyRoomHasAFloorAndEveryFloorItsRooms() {
        FLOORS.checkRooms(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> arrowsGoDown() {
        return FLOORS.arrowsGoDown(HOUSE);
    }

    @Test
    void theRoundKnowsNoneOfThem() {
        noClasses()
                .that()
                .resideInAPackage(HERE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HERE + ".*..")
                .check(HOUSE);
    }

    /** What is public so that these rooms can change a round is for them alone. */
    @Test
    void nobodyElseChangesARound() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE, HERE + ".publication", HERE + ".review")
                .should()
                .callMethodWhere(describe(
                        "changes a round or a proposal",
                        call -> STATE.contains(call.getTargetOwner().getFullName()) && changes(call)))
                .check(HOUSE);
    }

    private static boolean changes(JavaMethodCall call) {
        return call.getTarget().getRawReturnType().isEquivalentTo(void.class);
    }
}
