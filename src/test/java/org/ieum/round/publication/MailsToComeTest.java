package org.ieum.round.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Change;
import org.ieum.person.Status;
import org.ieum.round.publication.MailsToCome.Mails;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Before a round is published, a coordinator reads what it would send, and whom it would not reach. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class MailsToComeTest extends StoredTest {

    @Inject MailsToCome mails;

    @Test
    void countsWhatIsNewAndNamesWhoHasNoAddress() {
        people.twoLearnersWithATutorEach();
        people.learnerWithoutMail("L3", "economics", "WED 19:00-20:00");
        people.tutor("T3", "economics", "WED 19:00-22:00");
        String round = SolvedRounds.solved();
        assertThat(toCome(round).mails()).containsExactlyInAnyOrder(of(Change.NEW, true, 2), of(Change.NEW, false, 3));
        assertThat(toCome(round).silent())
                .extracting(one -> one.learner().ref(), one -> one.learner().name(), MailsToCome.Unreached::change)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("L3", "Alias L3", Change.NEW));
    }

    /** Of two who go on with the same tutor nobody hears anything. */
    @Test
    void tellsOfAnotherTutorTwiceAndTheOneBeforeOnce() {
        people.twoLearnersWithATutorEach();
        long leaving = people.tutor("T3", "economics", "WED 19:00-22:00");
        people.learner("L3", "economics", "WED 19:00-20:00");
        given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        people.tutorBecomes(leaving, Status.LEFT);
        people.tutor("T4", "economics", "WED 19:00-22:00");
        assertThat(toCome(SolvedRounds.solved()).mails())
                .containsExactlyInAnyOrder(
                        of(Change.ENDED, true, 1),
                        of(Change.NEW, true, 1),
                        of(Change.NEW, false, 1),
                        of(Change.ENDED, false, 1));
    }

    private MailsToCome.ToCome toCome(String round) {
        return mails.of(SolvedRounds.id(round));
    }

    private static Mails of(Change kind, boolean toLearner, long count) {
        return new Mails(kind, toLearner, PageLanguage.KO, count);
    }
}
