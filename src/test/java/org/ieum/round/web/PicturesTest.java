package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Watcher.Progress;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void aCurveClimbsInStepsToWhatIsReached() {
        CurvePicture picture = CurvePicture.of(List.of(point(0, 500, 1100), point(5, 500, 1000), point(10, 990, 1000)));
        assertThat(picture.line()).isEqualTo("0.0,120.0 300.0,120.0 300.0,120.0 600.0,120.0 600.0,2.4");
        assertThat(picture.least()).isEqualTo("50.0");
        assertThat(picture.now()).isEqualTo("99.0");
        assertThat(picture.seconds()).isEqualTo(10);
    }

    @Test
    void thereIsNoCurveOfNothing() {
        assertThat(CurvePicture.of(List.of()).line()).isEmpty();
        assertThat(CurvePicture.of(List.of(point(1, 0, 0))).line()).isEmpty();
    }

    @Test
    void whoeverIsProvenBestIsAtTheTop() {
        assertThat(CurvePicture.of(List.of(point(2, 70, 70))).line()).isEqualTo("600.0,0.0");
    }

    @Test
    void aWeekHasABoxForEachStretchOfADay() {
        HalfHours free = HalfHours.of(Session.parse("MON 19:00/60").indices().toArray());
        HalfHours late = HalfHours.of(java.util.stream.IntStream.range(46, 50));
        assertThat(free.stretches()).containsExactly(new HalfHours.Stretch(38, 2));
        assertThat(late.stretches()).containsExactly(new HalfHours.Stretch(46, 2), new HalfHours.Stretch(48, 2));
        ProposalWeekPicture.Frame frame = ProposalWeekPicture.Frame.of(free);
        assertThat(frame).isEqualTo(new ProposalWeekPicture.Frame(38, 40));
        ProposalWeekPicture picture = ProposalWeekPicture.of(
                "A", "text", frame, free, List.of(Session.parse("TUE 19:30/30")), List.of(), Locale.ENGLISH);
        assertThat(picture.boxes())
                .containsExactly(
                        new ProposalWeekPicture.WeekBox(37, 18, 42, 20, "free"),
                        new ProposalWeekPicture.WeekBox(81, 28, 42, 10, "lesson"));
        assertThat(picture.days()).hasSize(7);
        assertThat(picture.hours()).hasSize(2);
    }

    private static Progress point(int seconds, long weight, long most) {
        return new Progress(Duration.ofSeconds(seconds), 1, 1, weight, most);
    }
}
