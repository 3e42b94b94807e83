package org.ieum.platform;

import java.util.List;

/**
 * A request that is refused, with its reason; becomes {@code application/problem+json} (RFC 9457) or an error page.
 * {@code type} is stable for each kind of failure; clients depend on it.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final transient List<Flaw> flaws;

    private Problem(int status, String type, List<Flaw> flaws) {
        super(type);
        this.status = status;
        this.type = type;
        this.flaws = flaws;
    }

    /** 404: there is no such thing, or not for this caller. */
    public static Problem notFound() {
        return new Problem(404, "not-found", List.of());
    }

    /** 409: it cannot be done in the present state. */
    public static Problem conflict(String type) {
        return new Problem(409, type, List.of());
    }

    /** 422: what was sent has flaws; nothing was changed. */
    public static Problem invalid(List<Flaw> flaws) {
        return new Problem(422, "invalid", flaws);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The kind of failure, {@code round-open}. */
    public String type() {
        return type;
    }

    /** Each field or cell at fault; empty if none is. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
