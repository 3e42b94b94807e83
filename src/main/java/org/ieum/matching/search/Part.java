package org.ieum.matching.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;

/**
 * Whom one of several threads may deal with for a while. Nobody is in two parts: a tutor's weeks, and the needs of a learner
 * with all their tutors, are one thread's alone, so that none waits for another. A learner who has tutors in several parts
 * rests until people are divided anew, and so do these tutors.
 */
final class Part {

    private static final byte RESTS = -1;

    private final Instance instance;
    private final int number;
    /** By tutor and by learner whose they are, for all parts together; null where everybody is in the one part. */
    private final byte[] tutors;

    private final byte[] learners;

    private Part(Instance instance, int number, byte[] tutors, byte[] learners) {
        this.instance = instance;
        this.number = number;
        this.tutors = tutors;
        this.learners = learners;
    }

    /** Everybody. */
    static Part whole(Instance instance) {
        return new Part(instance, 0, null, null);
    }

    /** So many parts with nobody in them, which are {@link #divide divided} together. */
    static Part[] several(Instance instance, int count) {
        byte[] tutors = new byte[instance.tutorCount()];
        byte[] learners = new byte[instance.people.learners.size()];
        Arrays.fill(tutors, RESTS);
        Arrays.fill(learners, RESTS);
        Part[] parts = new Part[count];
        for (int i = 0; i < count; i++) {
            parts[i] = new Part(instance, i, tutors, learners);
        }
        return parts;
    }

    /** Whether the tutor's week may be changed. */
    boolean hasTutor(int tutor) {
        return tutors == null || tutors[tutor] == number;
    }

    /** Whether the learner of this need is here, and who teaches them. */
    boolean has(int need) {
        return learners == null || learners[instance.needs.learner[need]] == number;
    }

    /** Divides everybody among so many parts by chance, as this and the others know it from now on. */
    void divide(Board board, int count, SplittableRandom random) {
        for (int tutor = 0; tutor < tutors.length; tutor++) {
            tutors[tutor] = (byte) random.nextInt(count);
        }
        follow(board, count, random);
    }

    /** The same by circles of tutors, for many parts: of two one by one is as good. */
    void divideByCircles(Board board, int count, SplittableRandom random) {
        Circles circles = new Circles(instance, board, count, random);
        byte[] parts = new byte[tutors.length];
        random.nextBytes(parts);
        for (int tutor = 0; tutor < tutors.length; tutor++) {
            tutors[tutor] = (byte) Math.floorMod(parts[circles.of(tutor)], count);
        }
        follow(board, count, random);
    }

    /** Learners go where their tutors are. */
    private void follow(Board board, int count, SplittableRandom random) {
        for (int learner = 0; learner < learners.length; learner++) {
            learners[learner] = of(learner, board, random.nextInt(count));
        }
        for (int learner = 0; learner < learners.length; learner++) {
            if (learners[learner] == RESTS) {
                rest(learner, board);
            }
        }
    }

    /** The part of all the learner's tutors; any where there are none. */
    private byte of(int learner, Board board, int any) {
        int part = RESTS;
        for (int need = instance.needs.first[learner]; need < instance.needs.first[learner + 1]; need++) {
            int tutor = board.tutor[need];
            if (tutor != Board.NOBODY) {
                if (part != RESTS && part != tutors[tutor]) {
                    return RESTS;
                }
                part = tutors[tutor];
            }
        }
        return (byte) (part == RESTS ? any : part);
    }

    private void rest(int learner, Board board) {
        for (int need = instance.needs.first[learner]; need < instance.needs.first[learner + 1]; need++) {
            if (board.tutor[need] != Board.NOBODY) {
                tutors[board.tutor[need]] = RESTS;
            }
        }
    }
}
