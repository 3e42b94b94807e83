package org.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.learner.Learners;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.PairingsChanged;
import org.ieum.pairing.RunningPairings;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.screening.ReadingScreening;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.ieum.tutor.ApprovingTutors;
import org.ieum.tutor.TutorApproval;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where two people approve a tutor, a file is the word of one. */
@QuarkusTest
class TwoApproveInFilesTest {

    @Inject CleanDatabase database;
    @Inject EntityManager entities;
    @Inject ReadingUploads reading;
    @Inject CheckingPeople checking;
    @Inject NoticingKnownPeople noticing;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject RunningPairings running;
    @Inject Wishes wishes;
    @Inject AdvisoryLocks locks;
    @Inject KeepingJournals journals;
    @Inject ReadingScreening screening;
    @Inject Audit audit;
    @Inject Event<PairingsChanged> changed;
    @Inject Clock clock;

    @BeforeEach
    void nobody() {
        database.clear();
    }

    @Test
    void aFileIsTheWordOfOnePerson() {
        assertThat(after("account:1")).isEqualTo("applied");
        assertThat(after("account:1")).isEqualTo("applied");
        assertThat(after("token:2")).isEqualTo("applied");
        assertThat(after("account:2")).isEqualTo("approved");
        assertThat(after("account:1")).isEqualTo("approved");
    }

    @Test
    void aFileOfAProgramIsTheWordOfNobody() {
        assertThat(after("token:1")).isEqualTo("applied");
        assertThat(after("account:1")).isEqualTo("applied");
        assertThat(after("account:2")).isEqualTo("approved");
    }

    @Test
    void aTrialIsNoWord() {
        after("token:1");
        importing().take(files(), true, "account:1").orThrow();
        assertThat(after("account:2")).isEqualTo("applied");
    }

    private String after(String actor) {
        importing().take(files(), false, actor).orThrow();
        return (String) entities.createNativeQuery("select status from tutor").getSingleResult();
    }

    private static Map<DataFile, FileContent> files() {
        return new PeopleInFiles()
                .tutor("T1", "Kim", "english", "approved").files().entrySet().stream()
                        .collect(Collectors.toMap(file -> DataFile.TUTORS, file -> new TextFile(file.getValue())));
    }

    private Importing importing() {
        ApprovingTutors two = new ApprovingTutors(() -> TutorApproval.TWO, screening, audit);
        StoringUploads storing = new StoringUploads(entities, learners, tutors, pairings, wishes, two, changed, clock);
        return new Importing(
                reading, checking, noticing, storing, pairings, running, learners, tutors, screening, locks, audit,
                journals, entities, clock);
    }
}
