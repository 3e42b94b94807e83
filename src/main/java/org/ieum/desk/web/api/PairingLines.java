package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingFilter;
import org.ieum.pairing.Pairings;
import org.ieum.platform.Part;

/** Writes all pairings, a line each: a part at a time is in memory, however many there are. */
@Singleton
class PairingLines {

    private static final PairingFilter ALL =
            new PairingFilter(Optional.empty(), OptionalLong.empty(), OptionalLong.empty());

    @Inject Pairings pairings;
    @Inject PairingViews views;
    @Inject ObjectMapper mapper;

    /** What one transaction reads, and behind which the next one goes on. */
    private record Lines(List<PairingView> views, Optional<Long> last) {}

    /** So many at a time. */
    void write(OutputStream out, int size) throws IOException {
        Optional<Long> after = Optional.of(0L);
        while (after.isPresent()) {
            Part.Asked asked = Part.Asked.after(after.get(), size);
            Lines lines = QuarkusTransaction.requiringNew().call(() -> {
                Part<Pairing> part = pairings.part(ALL, asked);
                return new Lines(views.of(part.items()), part.last().map(Pairing::id));
            });
            for (PairingView view : lines.views()) {
                out.write(mapper.writeValueAsBytes(view));
                out.write('\n');
            }
            after = lines.last();
        }
    }
}
