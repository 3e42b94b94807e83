package org.ieum.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ieum.kernel.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3"})
    void ranksFromTheDearest(String kind, int rank) {
        assertThat(new Wish(1, 2, Side.LEARNER, kind).rank()).hasValue(rank);
    }

    @Test
    void aVetoHasNoRank() {
        assertThat(new Wish(1, 2, Side.TUTOR, "never").rank()).isEmpty();
    }

    @Test
    void aWishCanBecomeAVetoAndAnotherWish() {
        Wish wish = new Wish(1, 2, Side.LEARNER, "1");
        wish.become("never");
        assertThat(wish.rank()).isEmpty();
        wish.become("3");
        assertThat(wish.rank()).hasValue(3);
        assertThat(wish.side()).isEqualTo(Side.LEARNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "Never", "always"})
    void nothingElseCanBeWished(String kind) {
        assertThatThrownBy(() -> new Wish(1, 2, Side.LEARNER, kind)).isInstanceOf(IllegalStateException.class);
        Wish wish = new Wish(1, 2, Side.LEARNER, "2");
        assertThatThrownBy(() -> wish.become(kind)).isInstanceOf(IllegalStateException.class);
        assertThat(wish.kind()).isEqualTo("2");
    }
}
