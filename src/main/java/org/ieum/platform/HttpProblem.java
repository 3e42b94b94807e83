package org.ieum.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request that is refused, with its reason; becomes {@code application/problem+json} (RFC 9457) or an error page.
 * {@code type} is stable for each kind of failure; clients depend on it.
 */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final transient List<Flaw> flaws;
    private final int flawCount;
    private final Duration wait;

    private HttpProblem(int status, String type, List<Flaw> flaws, int flawCount) {
        this(status, type, flaws, flawCount, Duration.ZERO);
    }

    private HttpProblem(int status, String type, List<Flaw> flaws, int flawCount, Duration wait) {
        super(type);
        this.wait = wait;
        this.status = status;
        this.type = type;
        this.flaws = List.copyOf(flaws);
        this.flawCount = flawCount;
    }

    /** 404: there is no such thing, or not for this caller. */
    public static HttpProblem notFound() {
        return new HttpProblem(404, "not-found", List.of(), 0);
    }

    /** The problem of a plain HTTP status from 400 on. */
    public static HttpProblem http(int status) {
        return new HttpProblem(status, ProblemKind.of(status).type(), List.of(), 0);
    }

    /** 409: it cannot be done in the present state. */
    public static HttpProblem conflict(String type) {
        return conflict(type, List.of());
    }

    /** 409: it cannot be done in the present state, because of these parts of it. */
    public static HttpProblem conflict(String type, List<Flaw> flaws) {
        return new HttpProblem(409, type, flaws, flaws.size());
    }

    /** 409: a refusal, said at the edge of the API. */
    public static HttpProblem conflict(Refusal refusal) {
        return conflict(refusal.type(), refusal.flaws());
    }

    /** 422: what was sent has flaws; nothing was changed. */
    public static HttpProblem invalid(List<Flaw> flaws) {
        return invalid(flaws, flaws.size());
    }

    /** 422: what was sent has more flaws than are worth listing. */
    public static HttpProblem invalid(List<Flaw> first, int count) {
        return new HttpProblem(422, "invalid", first, count);
    }

    /** 422: the key of this request stood over another one. */
    public static HttpProblem keyReused() {
        return new HttpProblem(422, "idempotency-key-reused", List.of(), 0);
    }

    /** 429: somebody who works here has read as much as their role may for a while. */
    public static HttpProblem readTooMuch(Duration wait) {
        return new HttpProblem(429, ProblemKind.READ_TOO_MUCH.type(), List.of(), 0, wait);
    }

    /** When to ask again; empty if nothing is known of it. */
    public Optional<Duration> retryAfter() {
        return Optional.of(wait).filter(time -> !time.isZero());
    }

    /** The HTTP status. */
    public int status() { return status; }

    /** The kind of failure, {@code round-open}. */
    public String type() { return type; }

    /** How many flaws there are; {@link #flaws()} may hold the first of them alone. */
    public int flawCount() { return flawCount; }

    /** Each field or cell at fault; empty if none is. */
    public List<Flaw> flaws() { return flaws; }
}
