package org.ieum.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Malformed;
import org.ieum.testing.OwnersConnection;
import org.junit.jupiter.api.Test;

/** What another replica adds is known here as soon as somebody names it. */
@QuarkusTest
class KnownTest {

    @Inject Catalogue catalogue;
    @Inject OwnersConnection owner;

    @Test
    void aCityOfAnotherReplicaIsKnown() {
        Known before = Known.of(catalogue);
        assertThatThrownBy(() -> before.city("Gongju")).isInstanceOf(Malformed.class);
        owner.run("insert into city (key, name_en, name_ko, name_zh) values ('Gongju', 'Gongju', '공주', '公州')");
        try {
            assertThat(Known.of(catalogue).city("Gongju")).isEqualTo("Gongju");
        } finally {
            owner.run("delete from city where key = 'Gongju'");
        }
    }
}
