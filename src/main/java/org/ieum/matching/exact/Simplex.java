package org.ieum.matching.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Solves the packing with fractions of weeks allowed: the primal simplex method with an explicit inverse of the basis
 * (Dantzig 1963). What is allowed or added in between changes only what the last basis is worth, or leaves it short of
 * one row, so that each solve goes on from the one before. Its floating point proves nothing: its prices are believed by
 * the {@link Ceiling} alone.
 */
final class Simplex {

    private static final double TINY = 1e-9;
    /** Below 0 by less than this is rounding; a row that is overfull is so by more. */
    private static final double SHORT = 1e-7;
    /** By which a reduced worth has to differ from nothing. */
    private static final double GAIN = 1e-7;
    /** Rows are made longer by odd parts of this, so that no two of them are full at once. */
    private static final double ODD = 1e-6;
    /** By which a row may be wrong before the inverse is made anew. */
    private static final double DRIFT = 1e-7;

    /** What is not allowed and chosen by more than this should have been driven out. */
    private static final double LEFT = 1e-3;

    private static final int LISTEN_EVERY = 64;

    private final Packing packing;
    private final double[] worth;
    private int rows;
    private double[][] inverse = {};
    /** By row the week that is basic in it, or below 0 for the slack of a row: -1 less its number. */
    private int[] basis = {};
    /** How much of what is basic. */
    private double[] level = {};

    private double[] length = {};
    private final boolean[] basic;
    /** By row. */
    private boolean[] slackIsBasic = {};

    private double[] price = {};
    private double[] step = {};
    private long pivots;
    /** More than any choice is worth. */
    private double all = 1;

    Simplex(Packing packing) {
        this.packing = packing;
        worth = packing.weeks.stream().mapToDouble(Week::worth).toArray();
        basic = new boolean[packing.size()];
        for (int tutor = 0; tutor < packing.tutors; tutor++) {
            all += Arrays.stream(packing.row(tutor))
                    .mapToDouble(week -> worth[week])
                    .max()
                    .orElse(0);
        }
    }

    /** Turns so far, by which effort is counted. */
    long pivots() { return pivots; }

    /** What a place in the row is worth. */
    double price(int row) {
        return Math.max(0, price[row]);
    }

    /** How much of each week is chosen. */
    double[] chosen() {
        double[] chosen = new double[packing.size()];
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= 0) {
                chosen[basis[row]] = level[row];
            }
        }
        return chosen;
    }

    /**
     * Chooses among the allowed weeks; false if it was told to stop before the end.
     *
     * @param forced by tutor whether they have a week if at all possible
     * @param most turns
     */
    boolean solve(boolean[] allowed, boolean[] forced, long most, BooleanSupplier isOver) {
        while (rows < packing.rows()) {
            addRow(rows);
        }
        if (hasDrifted()) {
            begin();
        }
        double[] value = new double[worth.length];
        for (int week = 0; week < value.length; week++) {
            // A packing can always do with less of a week, so that any loss drives it out.
            double more = forced[packing.weeks.get(week).tutor()] ? all : 0;
            value[week] = allowed[week] ? worth[week] + more : -1;
        }
        long last = pivots + most;
        boolean ended = turnAll(value, allowed, last, isOver);
        if (ended && !isSettled(allowed)) {
            // Rounding has led it astray: from nothing chosen it finds its way.
            begin();
            ended = turnAll(value, allowed, last, isOver);
        }
        return ended;
    }

    private boolean turnAll(double[] value, boolean[] allowed, long last, BooleanSupplier isOver) {
        while (turn(value, allowed)) {
            pivots++;
            if (pivots >= last || (pivots % LISTEN_EVERY == 0 && isOver.getAsBoolean())) {
                return false;
            }
        }
        return true;
    }

    /** Whether no row is overfull and nothing is chosen that is not allowed. */
    private boolean isSettled(boolean[] allowed) {
        for (int i = 0; i < rows; i++) {
            boolean isLeft = basis[i] >= 0 && !allowed[basis[i]] && level[i] > LEFT;
            if (isLeft || level[i] < -SHORT) {
                return false;
            }
        }
        return true;
    }

    private void begin() {
        Arrays.fill(basic, false);
        int all = rows;
        rows = 0;
        while (rows < all) {
            addRow(rows);
        }
    }

    /** The row's slack becomes basic; below 0 where the row cuts off what is chosen now. */
    private void addRow(int row) {
        if (row == basis.length) {
            enlarge(Math.max(64, 2 * row));
        }
        double[] last = inverse[row];
        Arrays.fill(last, 0);
        last[row] = 1;
        for (int i = 0; i < row; i++) {
            inverse[i][row] = 0;
            if (basis[i] >= 0 && isIn(basis[i], row)) {
                for (int j = 0; j < row; j++) {
                    last[j] -= inverse[i][j];
                }
            }
        }
        basis[row] = -1 - row;
        slackIsBasic[row] = true;
        length[row] = packing.most.get(row) + ODD * (1 + row * 7919 % 1009 / 1009.0);
        rows++;
        level[row] = dot(last, length);
    }

    private boolean isIn(int week, int row) {
        return Arrays.binarySearch(packing.rowsOf[week], row) >= 0;
    }

    private void enlarge(int to) {
        double[][] larger = new double[to][];
        for (int i = 0; i < to; i++) {
            larger[i] = i < inverse.length ? Arrays.copyOf(inverse[i], to) : new double[to];
        }
        inverse = larger;
        basis = Arrays.copyOf(basis, to);
        slackIsBasic = Arrays.copyOf(slackIsBasic, to);
        level = Arrays.copyOf(level, to);
        length = Arrays.copyOf(length, to);
        price = Arrays.copyOf(price, to);
        step = Arrays.copyOf(step, to);
    }

    private double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Brings in what gains most and takes out what is in its way; false if nothing gains. */
    private boolean turn(double[] value, boolean[] allowed) {
        boolean isShort = priceRows(value);
        int enters = enters(isShort, value, allowed);
        if (enters == Integer.MIN_VALUE) {
            return false;
        }
        direct(enters);
        int leaves = leaves();
        if (leaves < 0) {
            return false;
        }
        exchange(leaves, enters);
        return true;
    }

    /** Prices by the worth of what is basic, or, while rows are overfull, by how much they are. */
    private boolean priceRows(double[] value) {
        boolean isShort = false;
        for (int i = 0; i < rows; i++) {
            isShort |= level[i] < -SHORT;
        }
        Arrays.fill(price, 0, rows, 0);
        for (int i = 0; i < rows; i++) {
            double counts = isShort ? (level[i] < -SHORT ? 1 : 0) : basis[i] < 0 ? 0 : value[basis[i]];
            if (counts != 0) {
                double[] line = inverse[i];
                for (int j = 0; j < rows; j++) {
                    price[j] += counts * line[j];
                }
            }
        }
        return isShort;
    }

    private int enters(boolean isShort, double[] value, boolean[] allowed) {
        int best = Integer.MIN_VALUE;
        double most = GAIN;
        for (int row = 0; row < rows; row++) {
            if (!slackIsBasic[row] && -price[row] > most) {
                most = -price[row];
                best = -1 - row;
            }
        }
        for (int week = 0; week < value.length; week++) {
            if (!basic[week] && allowed[week]) {
                double gain = isShort ? 0 : value[week];
                for (int row : packing.rowsOf[week]) {
                    gain -= price[row];
                }
                if (gain > most) {
                    most = gain;
                    best = week;
                }
            }
        }
        return best;
    }

    /** By how much what is basic becomes less for each part of what enters. */
    private void direct(int enters) {
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            if (enters < 0) {
                sum = inverse[i][-1 - enters];
            } else {
                for (int row : packing.rowsOf[enters]) {
                    sum += inverse[i][row];
                }
            }
            step[i] = sum;
        }
    }

    /** Where something becomes 0 first: on its way down, or, where a row is overfull, on its way up. */
    private int leaves() {
        int leaves = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < rows; i++) {
            boolean blocks = level[i] < -SHORT ? step[i] < -TINY : step[i] > TINY;
            if (blocks) {
                double part = Math.max(0, level[i] / step[i]);
                if (part < least - TINY || (part < least + TINY && Math.abs(step[i]) > Math.abs(step[leaves]))) {
                    least = part;
                    leaves = i;
                }
            }
        }
        return leaves;
    }

    private void exchange(int row, int enters) {
        double[] pivot = inverse[row];
        double by = step[row];
        for (int j = 0; j < rows; j++) {
            pivot[j] /= by;
        }
        double part = level[row] / by;
        for (int i = 0; i < rows; i++) {
            double times = step[i];
            if (i != row && Math.abs(times) > 0) {
                double[] line = inverse[i];
                for (int j = 0; j < rows; j++) {
                    line[j] -= times * pivot[j];
                }
                level[i] -= times * part;
            }
        }
        level[row] = part;
        mark(basis[row], false);
        basis[row] = enters;
        mark(enters, true);
    }

    private void mark(int one, boolean isBasic) {
        if (one >= 0) {
            basic[one] = isBasic;
        } else {
            slackIsBasic[-1 - one] = isBasic;
        }
    }

    /** Whether the rows no longer add up. */
    private boolean hasDrifted() {
        double[] full = new double[rows];
        for (int i = 0; i < rows; i++) {
            if (basis[i] < 0) {
                full[-1 - basis[i]] += level[i];
            } else {
                for (int row : packing.rowsOf[basis[i]]) {
                    if (row < rows) {
                        full[row] += level[i];
                    }
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            if (Math.abs(full[row] - length[row]) > DRIFT) {
                return true;
            }
        }
        return false;
    }
}
