package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering.Word;

/** Takes an answer that a coordinator was told: of a learner without an address, or of somebody who phoned. */
@Singleton
public class AnsweringForSomebody {

    @Inject Offers offers;
    @Inject Answering answering;

    /** What can be said for somebody. */
    public enum Said implements Coded {
        ACCEPTED,
        DECLINED,
        TAKEN_BACK;
    }

    /**
     * Notes it, as if they had said it themselves.
     *
     * @param why needed for a no
     * @param seen the number of the times that were answered; the present ones if it is empty
     * @throws org.ieum.platform.HttpProblem 404
     */
    public AnswerOutcome answer(
            long id, Side party, Said said, Optional<WhyNot> why, Optional<Integer> seen, String actor) {
        int turn = seen.orElseGet(() -> offers.standing(id).offer().turn());
        Word word = new Word(id, party, turn, actor);
        return switch (said) {
            case ACCEPTED -> answering.accept(word);
            case DECLINED -> answering.decline(word, why.orElse(WhyNot.OTHER), Optional.empty());
            case TAKEN_BACK -> answering.takeBack(id, party, actor);
        };
    }
}
