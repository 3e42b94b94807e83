package org.ieum.desk.web.application;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.ieum.desk.ApplicationSort;
import org.ieum.desk.ApplicationStep;
import org.ieum.desk.ReadingApplications;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.listing.ListAsked;

/**
 * What the address of the list asks for; what makes no sense is taken as absent.
 *
 * @param text what is searched for, which stands in no address
 */
record ApplicationQuery(ListAsked asked, String text) {

    static ApplicationQuery of(MultivaluedMap<String, String> query, String text) {
        return new ApplicationQuery(ListAsked.of(query, List.of("side", "step", "soon")), Text.clean(text));
    }

    Optional<Side> side() {
        return Coded.find(Side.class, asked.filter("side"));
    }

    Optional<ApplicationStep> step() {
        return Coded.find(ApplicationStep.class, asked.filter("step"));
    }

    boolean soon() {
        return asked.filter("soon").equals("yes");
    }

    ReadingApplications.Wanted wanted() {
        return new ReadingApplications.Wanted(
                side(),
                step(),
                soon(),
                text,
                Coded.find(ApplicationSort.class, asked.sortedBy()).orElse(ApplicationSort.SINCE),
                asked.isTurned());
    }
}
