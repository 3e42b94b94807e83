package org.ieum.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.ieum.testing.StoredTest;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.junit.jupiter.api.Test;

/** What a migration found in plain text is sealed before anybody reads it, and nothing new stands there in plain text. */
@QuarkusTest
class SealingPlainColumnsTest extends StoredTest {

    /** Texts of the database that are neither a word of a closed list nor a key of another table. */
    private static final String TEXTS = """
            select c.table_name || '.' || c.column_name from information_schema.columns c
            where c.table_schema = 'public' and c.table_name <> 'flyway_schema_history'
            and (c.data_type in ('text', 'character varying', 'jsonb', 'json') or c.udt_name in ('_text', '_varchar'))
            and not exists (
                select 1 from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
                where k.conrelid = cast(quote_ident(c.table_name) as regclass) and a.attname = c.column_name
                and (k.contype = 'f' or pg_get_constraintdef(k.oid) like '%ANY (ARRAY%'))
            order by 1""";

    @Inject SealingPlainColumns sealing;
    @Inject Tutors tutors;

    @Test
    void whatWasPlainIsSealedBeforeAnybodyReads() {
        List<Long> ids = List.of(
                people.tutor("T1", "math", "MON 10:00-12:00"),
                people.tutor("T2", "math", "MON 10:00-12:00"),
                people.tutor("T3", "math", "MON 10:00-12:00"));
        QuarkusTransaction.requiringNew()
                .run(() -> tutors.findById(ids.get(2)).introduce(Optional.of("Min"), Optional.of("sealed before")));
        run("update tutor set introduction = '\\x00'::bytea || convert_to('I sing – 노래', 'UTF8') where id <> "
                + ids.get(2));
        assertThatThrownBy(() -> introduction(ids.get(0))).isInstanceOf(IllegalStateException.class);

        run("insert into plain_column values ('tutor.introduction')");
        sealing.start(null);
        assertThat(ids.stream().map(this::introduction)).containsExactly("I sing – 노래", "I sing – 노래", "sealed before");
        assertThat(number("select count(*) from plain_column")).isZero();
        sealing.start(null);
        assertThat(introduction(ids.get(0))).isEqualTo("I sing – 노래");
    }

    @Test
    void nobodyBringsPlainTextInByNamingAColumnThatIsNone() {
        run("insert into plain_column values ('tutor.ref'), ('nowhere.nothing')");
        sealing.start(null);
        assertThat(number("select count(*) from plain_column")).isEqualTo(2);
        run("delete from plain_column");
    }

    /** A column that is new is sealed, or says why it may be read by whoever gets hold of the database. */
    @Test
    void everyPlainTextSaysWhyItIsPlain() throws IOException {
        Properties plain = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/test/resources/plain.properties"))) {
            plain.load(in);
        }
        List<String> texts = QuarkusTransaction.requiringNew().call(() -> values(TEXTS));
        assertThat(plain.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(plain.values()).noneMatch(why -> why.toString().isBlank());
    }

    private String introduction(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Tutor tutor = tutors.findById(id);
            return tutor.introduction().orElseThrow();
        });
    }
}
