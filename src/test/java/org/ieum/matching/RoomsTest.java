package org.ieum.matching;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.Floors;
import org.ieum.testing.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The solver's rooms: arrows go down, the evaluator shares nothing with the search, and there are two doors. */
class RoomsTest {

    private static final String HERE = "org.ieum.matching";
    private static final String MODEL = HERE + ".model";

    /** From the ground up; the rooms of one floor do not know each other. Above them all are the doors. */
    private static final Floors FLOORS = new Floors(
            HERE,
            List.of(
                    List.of("model"),
                    List.of("instance"),
                    List.of("board"),
                    List.of("price", "exact"),
                    List.of("search", "cluster"),
                    List.of("planner", "check"),
                    List.of("explain")));

    private static final Pattern ROW = Pattern.compile("\\| (?<room>the doors|`\\w+`|) ?\\|[^|]+\\|(?<names>[^|]+)\\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static final JavaClasses HOUSE = House.classes();

    @Test
    void everyRoomHasAFloorAndEveryFloorItsRooms() {
        FLOORS.checkRooms(HOUSE);
    }

    /** The table of docs/solver.md, by which newcomers find their way: a row without a room goes on with the last one. */
    @Test
    void theGuideNamesWhatIsInEachRoom() throws IOException {
        String room = HERE;
        int named = 0;
        for (String line : Files.readAllLines(Path.of("docs", "solver.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                room = row.group("room").isBlank() ? room : roomOf(row.group("room"));
                for (String name : NAME.matcher(row.group("names"))
                        .results()
                        .map(it -> it.group(1))
                        .toList()) {
                    assertThat(HOUSE.contain(room + "." + name))
                            .as(room + "." + name)
                            .isTrue();
                    named++;
                }
            }
        }
        assertThat(named).isGreaterThan(40);
    }

    private static String roomOf(String cell) {
        return cell.equals("the doors") ? HERE : HERE + "." + cell.replace("`", "");
    }

    @TestFactory
    Stream<DynamicTest> arrowsGoDown() {
        return FLOORS.arrowsGoDown(HOUSE);
    }

    @Test
    void noRoomKnowsTheDoors() {
        noClasses()
                .that()
                .resideInAPackage(HERE + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HERE)
                .check(HOUSE);
    }

    @Test
    void noCirclesAmongRooms() {
        slices().matching(HERE + ".(*)").should().beFreeOfCycles().check(HOUSE);
    }

    /** An error of the solver must not hide from who checks it. */
    @Test
    void theEvaluatorKnowsTheModelAlone() {
        classes()
                .that()
                .resideInAPackage(HERE + ".check")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.ieum.kernel..", MODEL, HERE + ".check"))
                .check(HOUSE);
    }

    @Test
    void theModelKnowsTheKernelAlone() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.ieum.kernel..", MODEL))
                .check(HOUSE);
    }

    @Test
    void optaPlannerIsKnownWhereItRunsAlone() {
        classes()
                .that(resideInAPackage(HERE + "..").and(not(resideInAPackage(HERE + ".planner"))))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.optaplanner..")))
                .check(HOUSE);
    }

    /** What is public behind the doors is so for the other rooms. */
    @Test
    void othersKnowTheDoorsAndTheModelAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(HERE + "..").and(not(resideInAnyPackage(HERE, MODEL))))
                .check(HOUSE);
    }

    @Test
    void thereAreTwoDoors() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.getPackageName().equals(HERE)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Explaining", "Matching");
    }
}
