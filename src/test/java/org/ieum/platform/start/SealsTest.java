package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ieum.kernel.Side;
import org.ieum.learner.Confided;
import org.ieum.learner.Learners;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.SealedColumn;
import org.ieum.platform.seal.SealedColumns;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens where it was sealed, and nowhere else. */
@QuarkusTest
class SealsTest extends StoredTest {

    /** Hashes, tokens, pictures, challenges and the public halves of keys: bytes that seal nothing. */
    private static final String OPEN =
            "%_hash|%_lookup|digest|heads|hash|png|task_data|challenge|creation_challenge|credential|credential_id";

    @Inject Persons persons;
    @Inject Learners learners;
    @Inject Sealing sealing;
    @Inject SealedColumns columns;
    @Inject CheckingKeys keys;

    private long bada;

    @BeforeEach
    void some() {
        bada = people.learner("L1", "math", "MON 10:00-12:00");
        people.learner("L2", "math", "MON 10:00-12:00");
        people.tutor("T1", "math", "MON 10:00-12:00");
        QuarkusTransaction.requiringNew()
                .run(() -> learners.findById(bada)
                        .confide(new Confided(
                                Optional.of("to study"), Optional.of("nobody from there"), Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update learner l set email = o.email from learner o where o.id <> l.id",
                "update learner l set email = o.email, email_lookup = o.email_lookup from learner o where o.id <> l.id",
                "update learner l set email = o.email, email_lookup = o.email_lookup from tutor o",
                "update learner set why = avoid",
                "update learner set why = email",
                "update learner l set email_lookup = o.email_lookup from learner o where o.id <> l.id",
                "update learner set email = substring(email from 2)",
                "update learner set email = substring(email from 1 for 20)",
                "update learner set email = ''"
            })
    void aSealThatIsMovedDoesNotOpen(String move) {
        assertThat(address(bada)).isNotEmpty();
        run(move);
        assertThatThrownBy(() -> address(bada)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everySealIsOnTheListThatIsSealedAnew() {
        List<?> sealed = entities.createNativeQuery(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and data_type = 'bytea' and not column_name similar to :open")
                .setParameter("open", OPEN)
                .getResultList();
        List<String> listed = columns.all().stream()
                .map(column -> column.table() + "." + column.column())
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new ArrayList<Object>(listed)).containsExactlyInAnyOrderElementsOf(new ArrayList<Object>(sealed));
    }

    @Test
    void whatIsUnchangedIsNotWrittenAgain() {
        byte[] before = stored("email", bada);
        QuarkusTransaction.requiringNew()
                .run(() -> learners.describe(
                        learners.findById(bada), learners.findById(bada).facts()));
        assertThat(stored("email", bada)).isEqualTo(before);
    }

    @Test
    void oldSealsAreReadAndSealedAnewOnce() throws Exception {
        String address = address(bada);
        Sealing lenient = sealing(set());
        long all = unbind(lenient);
        assertThatThrownBy(() -> address(bada)).isInstanceOf(IllegalStateException.class);
        assertThat(lenient.open(stored("email", bada), at(bada))).isEqualTo(address);
        List<String> told = new ArrayList<>();
        Resealing resealing = new Resealing(entities, columns, lenient, new CheckingKeys(entities, columns, lenient));
        assertThat(resealing.run(told::add)).isEqualTo(all).isGreaterThan(3);
        assertThat(told).contains("learner.email: 2 of 2", "tutor.email: 1 of 1");
        assertThat(address(bada)).isEqualTo(address);
        assertThat(resealing.run(told::add)).isZero();
        assertThatThrownBy(() -> lenient.open(unbound("x"), at(bada))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeySealsAllAnewAndTheOldOneIsNotNeededAnyMore() throws Exception {
        String address = address(bada);
        KeysetHandle set = parsed(Secrets.rotated(written(set())));
        Sealing fresh = sealing(set);
        assertThat(reseal(fresh)).isGreaterThan(3);
        assertThatThrownBy(() -> address(bada)).isInstanceOf(IllegalStateException.class);
        assertThat(fresh.open(stored("email", bada), at(bada))).isEqualTo(address);
        Sealing alone = sealing(
                KeysetHandle.newBuilder().addEntry(kept(set).makePrimary()).build());
        assertThat(alone.open(stored("email", bada), at(bada))).isEqualTo(address);
        // Back, for the tests that follow.
        Sealing back = sealing(KeysetHandle.newBuilder()
                .addEntry(kept(set()).makePrimary())
                .addEntry(kept(set))
                .build());
        reseal(back);
        assertThat(address(bada)).isEqualTo(address);
    }

    @Test
    void otherKeysThanThoseOfTheDataAreRefused() throws Exception {
        Sealing others = sealing(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        CheckingKeys check = new CheckingKeys(entities, columns, others);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> check.start(null)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_FIELD_KEYS");
        Sealing otherLookUp = new Sealing(written(set()), Base64.getEncoder().encodeToString(new byte[32]));
        CheckingKeys lookUp = new CheckingKeys(entities, columns, otherLookUp);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> lookUp.start(null)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_LOOKUP_KEY");
    }

    /** Of before there were proofs, or somebody has taken them away. */
    @Test
    void otherKeysAreRefusedWithoutAnyProofToo() throws Exception {
        Sealing others = sealing(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        CheckingKeys check = new CheckingKeys(entities, columns, others);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    entities.createNativeQuery("delete from key_check").executeUpdate();
                    check.start(null);
                }))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_FIELD_KEYS");
    }

    @Test
    void eachKeyThatHasSealedIsNeededUntilAllIsSealedAnew() throws Exception {
        KeysetHandle rotated = parsed(Secrets.rotated(written(set())));
        Sealing fresh = sealing(rotated);
        QuarkusTransaction.requiringNew().run(() -> new CheckingKeys(entities, columns, fresh).start(null));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> keys.start(null)))
                .as("the keys of before")
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_FIELD_KEYS");
        // Back, for the tests that follow.
        reseal(sealing(KeysetHandle.newBuilder()
                .addEntry(kept(set()).makePrimary())
                .addEntry(kept(rotated))
                .build()));
        QuarkusTransaction.requiringNew().run(() -> keys.start(null));
    }

    /** The primary key of a set, for another one. */
    private static KeysetHandle.Builder.Entry kept(KeysetHandle set) {
        return KeysetHandle.importKey(set.getPrimary().getKey())
                .withFixedId(set.getPrimary().getId());
    }

    private long reseal(Sealing with) {
        return new Resealing(entities, columns, with, new CheckingKeys(entities, columns, with)).run(progress -> {});
    }

    /** As all was sealed before it was bound to its place. */
    private long unbind(Sealing lenient) {
        return columns.all().stream()
                .filter(column -> !column.table().equals("key_check"))
                .mapToLong(column -> unbind(column, lenient))
                .sum();
    }

    private long unbind(SealedColumn column, Sealing lenient) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = entities.createNativeQuery(
                            "select %2$s, %1$s from %3$s where %1$s is not null"
                                    .formatted(column.column(), column.key(), column.table()),
                            Object[].class)
                    .getResultList();
            for (Object one : rows) {
                Object[] row = (Object[]) one;
                entities.createNativeQuery("update %3$s set %1$s = :old where %2$s = :row"
                                .formatted(column.column(), column.key(), column.table()))
                        .setParameter("old", unbound(lenient.open((byte[]) row[1], column.at(row[0]))))
                        .setParameter("row", row[0])
                        .executeUpdate();
            }
            return (long) rows.size();
        });
    }

    private static byte[] unbound(String text) {
        try {
            return set().getPrimitive(AeadConfig2026.get(), com.google.crypto.tink.Aead.class)
                    .encrypt(text.getBytes(StandardCharsets.UTF_8), new byte[0]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle set() throws GeneralSecurityException {
        return parsed(ConfigProvider.getConfig().getValue("ieum.field-keys", String.class));
    }

    private static KeysetHandle parsed(String keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                new String(Base64.getDecoder().decode(keys), StandardCharsets.UTF_8),
                AeadConfig2026.get(),
                InsecureSecretKeyAccess.get());
    }

    private static Sealing sealing(KeysetHandle set) throws GeneralSecurityException {
        return new Sealing(written(set), ConfigProvider.getConfig().getValue("ieum.lookup-key", String.class));
    }

    private static String written(KeysetHandle set) throws GeneralSecurityException {
        String json =
                TinkJsonProtoKeysetFormat.serializeKeyset(set, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static SealedAt at(long learner) {
        return new SealedAt("learner.email", Long.toString(learner));
    }

    private byte[] stored(String column, long learner) {
        return (byte[]) entities.createNativeQuery("select " + column + " from learner where id = :id", byte[].class)
                .setParameter("id", learner)
                .getSingleResult();
    }

    private String address(long learner) {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.get(new PersonId(Side.LEARNER, learner))
                        .storedEmail()
                        .orElseThrow());
    }
}
