package org.ieum.kernel;

/** A text that is not what it should be. Carries facts alone; whoever shows it finds the words. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final String value;
    private final String expected;

    /** A {@code value} with a {@code fault}; {@code expected} is the form, the list or the range that was asked for. */
    public Malformed(Fault fault, String value, String expected) {
        super(fault + ", expected " + expected);
        this.fault = fault;
        this.value = value;
        this.expected = expected;
    }

    /** What is wrong. */
    public Fault fault() { return fault; }

    /** The text at fault. It may be personal: for the person who sent it, never for a log. */
    public String value() { return value; }

    /** The form, list or range that was asked for. */
    public String expected() { return expected; }
}
