package org.ieum.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ieum.matching.model.Weights;
import org.junit.jupiter.api.Test;

class HabitualWeightsTest {

    private record Settings(int baseWeight, int weekWaited, int wish, int inPerson, int compactDays)
            implements MatchingSettings {}

    @Test
    void areThoseOfTheSettings() {
        assertThat(new HabitualWeights(null, new Settings(5, 4, 3, 2, 1)).configured())
                .isEqualTo(new Weights(5, 4, 3, 2, 1));
    }

    @Test
    void nothingStartsWithSettingsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HabitualWeights(null, new Settings(0, 1, 1, 1, 1)))
                .withMessageContaining("baseWeight");
    }
}
