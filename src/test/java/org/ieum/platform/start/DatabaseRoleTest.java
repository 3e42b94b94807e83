package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever speaks to the database as the application reads and writes rows, and nothing else. */
@QuarkusTest
class DatabaseRoleTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject EntityManager entities;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject OwnersConnection owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table tutor add column more text",
                "alter table audit_entry disable trigger all",
                "drop trigger audit_entry_append_only on audit_entry",
                "drop table tutor",
                "truncate tutor",
                "truncate audit_entry",
                "create table more (id bigint)",
                "create temporary table audit_entry (id bigint)",
                "create schema more",
                "create function more() returns integer language sql as 'select 1'",
                "create or replace function delete_audit_before(the_end timestamptz) returns integer language sql as"
                        + " 'select 1'",
                "create trigger more before insert on tutor for each row execute function refuse_change()",
                "create extension file_fdw",
                "delete from audit_entry",
                "delete from audit_entry where at < now() - interval '9 years'",
                "update audit_entry set actor = 'somebody else'",
                "insert into audit_entry (id, at, actor, action) select id, at, 'x', 'x' from audit_entry on conflict (id)"
                        + " do update set actor = 'somebody else'",
                "delete from privacy_notice",
                "update flyway_schema_history set checksum = 0",
                "set session_replication_role = replica",
                "set role ieum_owner",
                "set session authorization postgres",
                "grant ieum_owner to ieum",
                "alter role ieum superuser",
                "create role somebody superuser",
                "create database more",
                "copy tutor to program 'cat'",
                "copy draft from program 'cat'",
                "copy tutor to '/tmp/tutors.csv'",
                "select pg_read_file('PG_VERSION')",
                "select lo_import('/etc/passwd')",
                "alter system set fsync = off",
                "alter default privileges for role ieum_owner grant all on tables to ieum"
            })
    void isRefused(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    /** PostgreSQL answers with a warning alone. */
    @Test
    void givesItselfNothing() throws SQLException {
        execute("grant delete, update, truncate on audit_entry to ieum");
        assertThatThrownBy(() -> execute("delete from audit_entry")).hasMessageContaining("permission denied");
    }

    /** What a later migration makes needs no line that gives it away. */
    @Test
    void whatTheOwnerMakesLaterIsReadAndWritten() throws SQLException {
        owner.run("create table made_later (id bigint primary key, word text)", "create sequence made_later_seq");
        try {
            execute("insert into made_later values (nextval('made_later_seq'), 'one')");
            execute("update made_later set word = 'two'");
            assertThat(entities.createNativeQuery("select word from made_later").getSingleResult())
                    .isEqualTo("two");
            execute("delete from made_later");
            assertThatThrownBy(() -> execute("alter table made_later add column more text"))
                    .hasMessageContaining("must be owner");
        } finally {
            owner.run("drop table made_later", "drop sequence made_later_seq");
        }
    }

    @Test
    void theDetailsOfHealthSaySo() {
        String check = "checks.find { it.name == 'Database role' }.";
        WebClient.withTheToken()
                .get("/q/health-details")
                .then()
                .body(check + "status", is("UP"))
                .body(check + "data.ownsTables", is(false))
                .body(check + "data.governsDatabase", is(false));
    }

    /** Outside a transaction: some of it is refused within one for that reason alone. */
    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
