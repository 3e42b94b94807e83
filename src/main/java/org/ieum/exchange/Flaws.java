package org.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** What is wrong with an upload: all is counted, the first thousand are kept, which is more than anybody mends at once. */
final class Flaws {

    private static final int KEPT = 1000;

    private final List<Flaw> kept = new ArrayList<>();
    private int count;

    void add(Validation validation) {
        if (!validation.isSound()) {
            validation.flaws().forEach(this::add);
        }
    }

    void add(Where where, Fault fault, String value, String expected) {
        add(new Flaw(where, fault, value, expected));
    }

    private void add(Flaw flaw) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(flaw);
        }
    }

    /** @throws HttpProblem if there is any flaw */
    void refuse() {
        if (count > 0) {
            throw HttpProblem.invalid(kept, count);
        }
    }
}
