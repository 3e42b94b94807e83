package org.ieum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rooms on floors: those of one floor do not know each other, and nobody knows a room above.
 *
 * @param house the package whose packages are the rooms
 * @param floors from the ground up
 */
public record Floors(String house, List<List<String>> floors) {

    /** Holds that each room has a floor, and each floor its rooms. */
    public void checkRooms(JavaClasses all) {
        TreeSet<String> named = floors.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> found = all.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(house + "."))
                .map(name -> name.substring(house.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(named);
    }

    /** A test a room. */
    public Stream<DynamicTest> arrowsGoDown(JavaClasses all) {
        return IntStream.range(0, floors.size())
                .boxed()
                .flatMap(floor -> floors.get(floor).stream()
                        .map(room -> DynamicTest.dynamicTest(
                                room, () -> room(room, floor).check(all))));
    }

    private ArchRule room(String room, int floor) {
        String[] forbidden = floors.subList(floor, floors.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(other -> house + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(house + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                // package-info alone is a room that is not furnished yet.
                .allowEmptyShould(true);
    }
}
