package org.ieum.matching.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;

/**
 * What was found on a cluster, as a compact file: who has which open need and when, by the numbers of the compiled problem,
 * and what was proven about it. It is not believed: whoever reads it has the evaluator look at it.
 *
 * @param problem the digest of the file that was solved
 * @param weight what it weighs, as the search counts
 * @param servedAtMost what no plan exceeds; pins count as well
 * @param weightAtMost likewise
 * @param tutors by need, {@link Board#NOBODY} where it waits or is pinned
 * @param times by need, as a board has them
 */
@SuppressWarnings("ArrayRecordComponent")
public record FoundPlan(String problem, long weight, int servedAtMost, long weightAtMost, int[] tutors, long[] times) {

    private static final String FORM = "ieum-plan-1";

    /** By which a frozen problem is known. */
    public static String digest(byte[] frozen) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is on a board. */
    public static FoundPlan of(String problem, long weight, int servedAtMost, long weightAtMost, Board board) {
        return new FoundPlan(problem, weight, servedAtMost, weightAtMost, board.tutor.clone(), board.times.clone());
    }

    /** Writes all of it, and closes the file. */
    public void write(OutputStream file) throws IOException {
        try (Packer out = new Packer(file)) {
            out.word(FORM);
            out.word(problem);
            out.number(weight);
            out.number(servedAtMost);
            out.number(weightAtMost);
            out.number(tutors.length);
            for (int need = 0; need < tutors.length; need++) {
                out.number(tutors[need]);
                if (tutors[need] != Board.NOBODY) {
                    out.number(times[need]);
                }
            }
        }
    }

    /**
     * Reads all of it, and closes the file.
     *
     * @throws IOException also if it answers another problem
     */
    public static FoundPlan read(InputStream file, String problem) throws IOException {
        try (Unpacker in = new Unpacker(file)) {
            if (!FORM.equals(in.word()) || !problem.equals(in.word())) {
                throw new IOException("no plan of the form " + FORM + " for this problem");
            }
            long weight = in.number();
            int servedAtMost = in.small();
            long weightAtMost = in.number();
            int[] tutors = new int[in.small()];
            long[] times = new long[tutors.length];
            for (int need = 0; need < tutors.length; need++) {
                tutors[need] = in.small();
                times[need] = tutors[need] == Board.NOBODY ? 0 : in.number();
            }
            return new FoundPlan(problem, weight, servedAtMost, weightAtMost, tutors, times);
        }
    }

    /**
     * The plan on a board of the same problem.
     *
     * @throws IllegalStateException if it gives a need that is not open, or to nobody who could take it, or more lessons to
     *     somebody than they give
     */
    public Board board(Instance instance) {
        Board board = new Board(instance.facts);
        for (int need : instance.open) {
            board.expect(need);
        }
        for (int need = 0; need < tutors.length; need++) {
            if (tutors[need] != Board.NOBODY) {
                if (!instance.mayTake(need, tutors[need])) {
                    throw new IllegalStateException("tutor " + tutors[need] + " may not take need " + need);
                }
                if (instance.needs.sessions[need] > board.sessionsLeft(tutors[need])) {
                    throw new IllegalStateException("tutor " + tutors[need] + " has no lesson left for need " + need);
                }
                board.put(need, tutors[need], times[need]);
            }
        }
        board.commit();
        return board;
    }
}
