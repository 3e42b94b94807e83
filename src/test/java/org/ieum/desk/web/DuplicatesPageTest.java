package org.ieum.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.ieum.desk.FindingDuplicates;
import org.ieum.kernel.Side;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Whoever may be there twice is shown, and nobody else. */
@QuarkusTest
class DuplicatesPageTest extends StoredTest {

    @Inject FindingDuplicates duplicates;

    @Test
    void theSameAddressOrTheSameNameAndHours() {
        String need = "english:1x60";
        new PeopleInFiles()
                .learner("A1", "Areum", "same@people.test", need, "2026-09-01")
                .learner("A2", "Somebody", "SAME@people.test", need, "2026-09-01")
                .learner("B1", "Bada", "b1@people.test", need, "2026-09-01")
                .learner("B2", "bada", "", need, "2026-09-01")
                .learner("B3", "Bada", "", "Seoul", need, "WED 18:00-21:00", "2026-09-01")
                .learner("C1", "Chorong", "", need, "2026-09-01")
                .learner("D1", "Dalnim", "", need, "2026-09-01")
                .learner("D2", "Dalnim", "", need, "2026-09-01")
                .arrive();
        assertThat(duplicates.find(Side.LEARNER, "account:1"))
                .extracting(pair -> List.of(pair.first().ref(), pair.second().ref(), pair.sameAddress()))
                .containsExactly(List.of("A1", "A2", true), List.of("D1", "D2", false), List.of("B1", "B2", false));
        assertThat(duplicates.find(Side.TUTOR, "account:1")).isEmpty();
        assertThat(new WebClient().signedIn().browser().get("/duplicates").asString())
                .contains("same mail address", "same name, hours in common", "None found.")
                .doesNotContain("same@people.test");
    }

    @Test
    void namesThatReadTheSameAreTheSame() {
        String need = "english:1x60";
        new PeopleInFiles()
                .learner("G1", "달빛바다", "", need, "2026-09-01")
                .learner("G2", Normalizer.normalize("달빛바다", Form.NFD), "", need, "2026-09-01")
                .learner("S1", "Straße", "", need, "2026-09-01")
                .learner("S2", "STRASSE", "", need, "2026-09-01")
                .learner("W1", "Ｋｉｍ Ha", "", need, "2026-09-01")
                .learner("W2", "kim\u3000ha", "", need, "2026-09-01")
                .learner("Z1", "Жанна", "", need, "2026-09-01")
                .learner("Z2", "ЖАН\u200bНА", "", need, "2026-09-01")
                .arrive();
        assertThat(duplicates.find(Side.LEARNER, "account:1"))
                .extracting(pair -> pair.first().ref() + pair.second().ref())
                .containsExactlyInAnyOrder("G1G2", "S1S2", "W1W2", "Z1Z2");
    }
}
