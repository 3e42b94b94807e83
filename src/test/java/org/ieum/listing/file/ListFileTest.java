package org.ieum.listing.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ieum.kernel.PageLanguage;
import org.ieum.sheet.FileColumn;
import org.junit.jupiter.api.Test;

/** What a cell of a list says stands in its file as people read it, and runs in no spreadsheet. */
class ListFileTest {

    private static final ListAsker SOMEBODY = new ListAsker(PageLanguage.EN, "account:1", new MultivaluedHashMap<>());

    @Test
    void writesDaysMomentsWhatMayLackAndSeveral() {
        Instant evening = Instant.parse("2026-11-27T10:30:00Z");
        assertThat(of(evening)).isEqualTo("2026-11-27 19:30");
        assertThat(of(LocalDate.of(2026, 11, 27))).isEqualTo("2026-11-27");
        assertThat(of(null)).isEmpty();
        assertThat(of(Optional.empty())).isEmpty();
        assertThat(of(Optional.of(evening))).isEqualTo("2026-11-27 19:30");
        assertThat(of(List.of(evening, evening.plusSeconds(60)))).isEqualTo("2026-11-27 19:30; 2026-11-27 19:31");
    }

    @Test
    void noCellIsAFormula() {
        for (String formula : List.of("=1+1", "+82", "@SUM(A1)", "-1+1", "=HYPERLINK(1)")) {
            assertThat(of(formula)).isEqualTo("'" + formula);
        }
    }

    @Test
    void whatAColumnHasToReadIsReadOnceForAllRows() {
        AtomicInteger read = new AtomicInteger();
        String file = ListFile.of("list", asker -> List.of("one", "two", "three"))
                .reading(FileColumn.REF, asker -> {
                    int time = read.incrementAndGet();
                    return row -> row + time;
                })
                .csv(SOMEBODY, ZoneId.of("Asia/Seoul"));
        assertThat(file).isEqualTo("ref\r\none1\r\ntwo1\r\nthree1\r\n");
    }

    @Test
    void thePartThatIsAskedForIsWhatTheAddressSays() {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.add("state", "sent");
        query.add("kind", "");
        ListAsker asker = new ListAsker(PageLanguage.KO, "account:1", query);
        assertThat(asker.chosen("state")).contains("sent");
        assertThat(asker.chosen("kind")).isEmpty();
        assertThat(asker.chosen("other")).isEmpty();
    }

    private static String of(Object said) {
        String file = ListFile.of("list", asker -> List.of("one"))
                .with(FileColumn.REF, row -> row)
                .with(FileColumn.STATE, row -> said)
                .csv(SOMEBODY, ZoneId.of("Asia/Seoul"));
        assertThat(file).startsWith("ref,state\r\none,").endsWith("\r\n");
        return file.substring("ref,state\r\none,".length(), file.length() - 2);
    }
}
