package org.ieum.joining.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** A sign-up is short, and each of its pages asks about one thing (decision 0019). */
@QuarkusTest
class QuestionsOfSignUpTest extends StoredTest {

    private static final int MOST_PAGES = 6;
    private static final int MOST_OF_A_VOLUNTEER = 9;
    private static final int MOST_ON_A_PAGE = 4;

    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

    /** What stands in each form, and whatever a robot alone fills in. */
    private static final Set<String> NOT_ASKED = Set.of("csrf-token", "from", "website");

    /** The device answers it; it is shown, so that it can be put right. */
    private static final String ZONE = "time_zone";

    @Inject JoiningPaths pages;

    private final Map<String, Form> filled = new HashMap<>();

    @Test
    void aVolunteerIsAskedNineThingsOnSixPagesWithTheOneOfAllAnswers() {
        List<String> asked = pages("tutor");
        assertThat(asked).hasSizeLessThan(MOST_PAGES);
        List<String> fields = asked.stream()
                .flatMap(page -> fields(page).stream())
                .filter(field -> !field.equals(ZONE))
                .toList();
        assertThat(fields).doesNotHaveDuplicates().hasSize(MOST_OF_A_VOLUNTEER);
    }

    @Test
    void noPageAsksMoreThanFourThings() {
        for (String page : pages.all()) {
            assertThat(fields(page)).as(page).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_ON_A_PAGE);
        }
    }

    @Test
    void aLearnerIsAskedOnSixPages() {
        assertThat(pages("learner")).hasSize(MOST_PAGES);
    }

    private List<String> pages(String kind) {
        return pages.all().stream()
                .filter(page -> page.startsWith("/join/" + kind + "/"))
                .toList();
    }

    /** What a page asks for, a table of rows once. */
    private Set<String> fields(String page) {
        String[] path = page.split("/", -1);
        Form form = filled.computeIfAbsent(
                path[2], kind -> new Form(kind).answered(kind.equals("tutor") ? Form.TUTOR : Form.LEARNER));
        return FIELD.matcher(form.get(path[3]).asString())
                .results()
                .map(field -> field.group(1).replaceAll("-\\d.*", ""))
                .filter(field -> !NOT_ASKED.contains(field))
                .collect(Collectors.toSet());
    }
}
