package org.ieum.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.ieum.matching.model.Watcher.Progress;

/** How far the solve of a round is; written each second by the process that solves, read by any. */
@Entity
public class RoundProgress {

    @Id
    private Long roundId;

    @Column(name = "elapsed_ms")
    private long elapsedMillis;

    private int served;
    private int servedAtMost;
    private long weight;
    private long weightAtMost;
    private int mailsWritten;
    private int mailsToWrite;

    /** For Hibernate. */
    protected RoundProgress() {}

    RoundProgress(long roundId) {
        this.roundId = roundId;
    }

    public long roundId() { return roundId; }

    /** As the solver told it last. */
    public Progress progress() {
        return new Progress(Duration.ofMillis(elapsedMillis), served, servedAtMost, weight, weightAtMost);
    }

    /** How far its publication is; zeros before. */
    Rounds.Writing writing() {
        return new Rounds.Writing(mailsWritten, mailsToWrite);
    }

    /** Whether the plan, or what is proven about it, is another than was told last. */
    boolean isBetteredBy(Progress later) {
        return later.served() != served
                || later.servedAtMost() != servedAtMost
                || later.weight() != weight
                || later.weightAtMost() != weightAtMost;
    }

    void begin() {
        become(new Progress(Duration.ZERO, 0, 0, 0, 0));
    }

    void become(Progress progress) {
        elapsedMillis = progress.elapsed().toMillis();
        served = progress.served();
        servedAtMost = progress.servedAtMost();
        weight = progress.weight();
        weightAtMost = progress.weightAtMost();
    }
}
