package org.ieum.joining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Answers that are longer than any are told of, and not stored. */
@QuarkusTest
class SmallDraftsTest extends StoredTest {

    @Test
    void anAnswerThatIsFarTooLongIsToldAtItsFieldAndNotKeptWhole() {
        Map<String, Object> who = new HashMap<>(Form.TUTOR.get("who"));
        who.put("name", "a".repeat(12_000));
        new Form("tutor").post("who", who).then().statusCode(422).body(containsString("href=\"#name\""));
        assertThat(stored()).isBetween(100, 4_000);
    }

    @Test
    void moreThanAllAnswersTogetherIsRefusedAndNotKept() {
        Form form = new Form("tutor");
        form.post("who", Form.TUTOR.get("who"));
        Map<String, Object> skills = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            skills.put("languages-" + i + "-tag", "x".repeat(80));
        }
        form.post("skills", skills).then().statusCode(413);
        assertThat(stored()).isBetween(100, 4_000);
    }

    private int stored() {
        return ((Number) entities.createNativeQuery("select max(octet_length(cast(answers as text))) from draft")
                        .getSingleResult())
                .intValue();
    }
}
