package org.ieum.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** What is wrong with an upload: all is counted, the first thousand are kept, which is more than anybody mends at once. */
final class ImportFlaws {

    private static final int KEPT = 1000;

    private final List<Flaw> kept = new ArrayList<>();
    private final Set<String> inOtherEncoding = new HashSet<>();
    private int count;

    void add(Validation validation) {
        if (!validation.isSound()) {
            validation.flaws().forEach(this::add);
        }
    }

    void add(Where where, Fault fault, String value, String expected) {
        add(new Flaw(where, fault, value, expected));
    }

    /** A file in another encoding is told of once: it is in another encoding from there on. */
    void add(Flaw flaw) {
        if (flaw.fault() == Fault.NOT_UTF8 && !inOtherEncoding.add(((Where.Cell) flaw.where()).file())) {
            return;
        }
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
