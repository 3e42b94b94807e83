package org.ieum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors of the house (README, picture): arrows go down, never sideways, never in a circle. */
class FloorsTest {

    /** From the ground up; the packages of one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("kernel"),
            List.of("retention"),
            List.of("platform", "matching"),
            List.of("audit", "follow", "queue", "sheet"),
            List.of("catalogue", "holiday", "link", "listing", "organisation", "outbox"),
            List.of("account", "person"),
            List.of("screening"),
            List.of("learner", "privacy", "tutor"),
            List.of("joining", "kept", "pairing", "wish"),
            List.of("handover", "interview", "note"),
            List.of("message"),
            List.of("fit", "lesson"),
            List.of("checkin", "concern", "exchange", "pledge", "round", "week"),
            List.of("explanation", "hours", "offer", "schedule", "spreadsheet", "substitute", "whatif"),
            List.of("numbers", "selfservice"),
            List.of("backup", "desk", "mail"),
            List.of("today", "webhook"),
            List.of("demo", "web"));

    /** Classes of a package, without those inside others. */
    private static final long MOST = 45;

    private static final JavaClasses HOUSE = House.classes();

    @Test
    void everyPackageHasAFloorAndEveryFloorItsPackages() {
        new Floors("org.ieum", FLOORS).checkRooms(HOUSE);
    }

    /** {@code 10  fit  who could meet whom │ lesson  each lesson by itself}: a floor of the picture. */
    private static final Pattern FLOOR = Pattern.compile("(?m)^ ?(\\d+)  (\\w+ .*)$");

    @Test
    void thePictureOfTheReadmeHasTheseFloors() throws IOException {
        Map<Integer, List<String>> picture = new TreeMap<>();
        FLOOR.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(floor -> picture.put(
                        Integer.valueOf(floor.group(1)),
                        Stream.of(floor.group(2).split("│", -1))
                                .map(room -> room.strip().split(" ", 2)[0])
                                .sorted()
                                .toList()));
        assertThat(List.copyOf(picture.values()))
                .isEqualTo(FLOORS.stream()
                        .map(floor -> floor.stream().sorted().toList())
                        .toList());
        assertThat(picture.keySet())
                .containsExactlyElementsOf(
                        IntStream.range(0, FLOORS.size()).boxed().toList());
    }

    @TestFactory
    Stream<DynamicTest> arrowsGoDown() {
        return new Floors("org.ieum", FLOORS).arrowsGoDown(HOUSE);
    }

    @Test
    void noCircles() {
        slices().matching("org.ieum.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theKernelKnowsJavaAlone() {
        classes()
                .that()
                .resideInAPackage("org.ieum.kernel..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage("org.ieum.kernel..")))
                .check(HOUSE);
    }

    @Test
    void matchingKnowsTheKernelAndOptaPlannerAlone() {
        classes()
                .that()
                .resideInAPackage("org.ieum.matching..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("org.ieum.kernel.."))
                        .or(resideInAPackage("org.ieum.matching.."))
                        .or(resideInAPackage("org.optaplanner.."))
                        .or(resideInAPackage("org.slf4j..")))
                .check(HOUSE);
    }

    @Test
    void featuresDoNotKnowTheirPages() {
        noClasses()
                .that()
                .resideInAPackage("org.ieum.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ieum.*.web..")
                .check(HOUSE);
    }

    @Test
    void noPackageIsNamedAfterALayer() {
        noClasses()
                .should()
                .resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..")
                .check(HOUSE);
    }

    /** A room in which nobody finds anything any more wants a wall. */
    @Test
    void noPackageIsTooFull() {
        Map<String, Long> full = HOUSE.stream()
                .filter(type -> !type.getName().contains("$"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
        full.values().removeIf(classes -> classes <= MOST);
        assertThat(full).isEmpty();
    }
}
