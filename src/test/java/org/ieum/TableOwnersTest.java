package org.ieum;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/**
 * A table has one owner: the SQL and HQL of a room name tables and entities of that room alone. Another room's facts come
 * through its door, or by an event that it emits.
 */
class TableOwnersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/ieum");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Which room a table belongs to. */
    private static final Map<String, Set<String>> OWNERS = Map.ofEntries(
            entry(
                    "account",
                    Set.of("account", "account_session", "api_token", "passkey", "recovery_code", "second_step")),
            entry("audit", Set.of("audit_entry")),
            entry("backup", Set.of("backup_made")),
            entry("catalogue", Set.of("city", "subject")),
            entry("checkin", Set.of("check_in", "trouble")),
            entry("concern", Set.of("concern", "concern_entry", "concern_reader", "concern_withheld")),
            entry("desk", Set.of("known_apart", "merged_person")),
            entry("exchange", Set.of("export_permit", "file_piece", "import_draft", "taken_import")),
            entry("explanation", Set.of("explanation")),
            entry("handover", Set.of("handover", "meeting_place")),
            entry("hours", Set.of("certificate")),
            entry("interview", Set.of("interview", "interview_time")),
            entry("joining", Set.of("arrival", "draft", "draft_browser", "workshop")),
            entry("kept", Set.of("kept_form")),
            entry("learner", Set.of("learner", "learner_need")),
            entry("lesson", Set.of("lesson", "lesson_stop", "reminder_choice", "stand_in")),
            entry("listing", Set.of("listed_view")),
            entry("link", Set.of("link")),
            entry("mail", Set.of("bounce_mailbox")),
            entry("message", Set.of("conversation", "message")),
            entry("note", Set.of("note")),
            entry("offer", Set.of("offer")),
            entry("organisation", Set.of("logo", "organisation")),
            entry("outbox", Set.of("outbox_message", "unasked_mail", "address_pause")),
            entry("pairing", Set.of("booking", "pairing", "pairing_phase")),
            entry("person", Set.of("newer_answer", "sign_up")),
            entry(
                    "platform",
                    Set.of("erased_person", "idempotency_key", "key_check", "plain_column", "scheduled_tasks")),
            entry("privacy", Set.of("consent", "privacy_notice")),
            entry("round", Set.of("proposal", "rejection", "round", "round_point", "round_progress", "unmatched")),
            entry("schedule", Set.of("round_habits")),
            entry("screening", Set.of("screening_seen", "screening_step")),
            entry("selfservice", Set.of("asked_link")),
            entry("spreadsheet", Set.of("remembered_word", "saved_mapping", "table_draft")),
            entry("substitute", Set.of("substitution", "substitution_lesson")),
            entry("today", Set.of("visit")),
            entry("tutor", Set.of("tutor", "tutor_subject")),
            entry("webhook", Set.of("webhook_delivery", "webhook_endpoint")),
            entry("whatif", Set.of("what_if")),
            entry("wish", Set.of("wish")));

    /** Classes that name others' tables, and why that is better than the doors. Empty is the aim. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry(
                    "desk/ReadingTies.java",
                    "asked at four doors, a person's page takes 13 statements; PersonPageTest allows ten"),
            entry(
                    "offer/Offers.java",
                    "cut into pages after it is filtered by the pairing's state and by who has no address"),
            entry(
                    "offer/OffersSql.java",
                    "whoever answers holds the pairing's row, and only one statement can pass by what others hold"),
            entry(
                    "round/review/NamedProposals.java",
                    "cut into pages after thousands are sorted by their people's names"),
            entry(
                    "week/Weeks.java",
                    "cut into pages after an hour's lessons are sorted by names and chosen by cities"));

    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern ENTITY = Pattern.compile("@Entity[^{;]*?\\bclass (\\w+)");
    private static final Pattern TABLE = Pattern.compile("@(?:Table|CollectionTable)\\(name = \"(\\w+)\"");

    /** Text blocks before strings: a block holds quotes. */
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    /** Where SQL and HQL name what they read or write. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|join|update|into|using)\\s+(?:only\\s+|fetch\\s+)?(\\w+)(?:\\s+(?:as\\s+)?\\w+)?((?:,\\s*\\w+\\s+\\w+)*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUERY = Pattern.compile(
            "\\b(?:select|delete|where|set|on conflict|values|order by|left"
                    + " join|join|exists)\\b|^\\s*(?:from|update|insert|delete)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyTableHasAnOwner() {
        Set<String> owned =
                OWNERS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> created = new TreeSet<>();
        House.files(MIGRATIONS, ".sql").forEach(file -> {
            Matcher table = CREATED.matcher(House.read(file));
            while (table.find()) {
                created.add(table.group(1));
            }
        });
        assertThat(owned).isEqualTo(created);
    }

    @Test
    void everyEntityIsWhereItsTableIs() {
        Map<String, String> rooms = rooms();
        Map<String, String> elsewhere = new TreeMap<>();
        House.files(SOURCES, ".java").forEach(file -> {
            String source = House.read(file);
            Matcher entity = ENTITY.matcher(source);
            if (entity.find()) {
                Matcher table = TABLE.matcher(source);
                String name =
                        table.find() && source.contains("@Table(") ? table.group(1) : underscored(entity.group(1));
                if (!room(file).equals(rooms.get(name))) {
                    elsewhere.put(entity.group(1), room(file) + " has an entity of " + name);
                }
            }
        });
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void sqlNamesTablesOfItsOwnRoomAlone() {
        Map<String, String> rooms = rooms();
        Map<String, Set<String>> found = new TreeMap<>();
        House.files(SOURCES, ".java").forEach(file -> {
            Set<String> foreign = foreign(file, rooms);
            if (!foreign.isEmpty()) {
                found.put(SOURCES.relativize(file).toString(), foreign);
            }
        });
        Map<String, Set<String>> unexcused = new TreeMap<>(found);
        unexcused.keySet().removeAll(EXCEPTIONS.keySet());
        assertThat(unexcused).isEmpty();
        assertThat(EXCEPTIONS.keySet()).as("exceptions that are still needed").isSubsetOf(found.keySet());
    }

    /** The search itself: it would be worth nothing if it found nothing. */
    @Test
    void namesAreFoundWhereverTheyStand() {
        assertThat(named("select t.id from tutor t join learner l on true, wish w"))
                .contains("tutor", "learner");
        assertThat(named("from Pairing p left join fetch p.bookings where p.id = 1"))
                .contains("Pairing");
        assertThat(named("update offer o set note = null from pairing p where true"))
                .contains("offer", "pairing");
        assertThat(named("delete from booking younger using pairing p, booking older"))
                .contains("booking", "pairing");
        assertThat(named("and not exists (select 1 from pairing x where true)")).contains("pairing");
        assertThat(named("insert into rejection (a) values (1)")).contains("rejection");
        assertThat(named("Wishes come from learner and tutor")).isEmpty();
    }

    private static Set<String> foreign(Path file, Map<String, String> rooms) {
        Set<String> foreign = new TreeSet<>();
        Matcher literal = LITERAL.matcher(joined(uncommented(House.read(file))));
        while (literal.find()) {
            String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
            for (String name : named(text)) {
                String owner = rooms.get(name);
                if (owner != null && !owner.equals(room(file))) {
                    foreign.add(name);
                }
            }
        }
        return foreign;
    }

    private static Set<String> named(String text) {
        Set<String> names = new TreeSet<>();
        if (QUERY.matcher(text).find()) {
            Matcher name = NAMED.matcher(text);
            while (name.find()) {
                names.add(name.group(1));
                Stream.of(name.group(2).split(",", -1))
                        .map(String::strip)
                        .filter(more -> !more.isEmpty())
                        .forEach(more -> names.add(more.split("\\s+", -1)[0]));
            }
        }
        return names;
    }

    /** Tables and entities, by name, with their room. */
    private static Map<String, String> rooms() {
        Map<String, String> rooms = new HashMap<>();
        OWNERS.forEach((room, tables) -> tables.forEach(table -> rooms.put(table, room)));
        House.files(SOURCES, ".java").forEach(file -> {
            Matcher entity = ENTITY.matcher(House.read(file));
            if (entity.find()) {
                rooms.put(entity.group(1), room(file));
            }
        });
        return rooms;
    }

    private static String uncommented(String source) {
        return source.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    /** Strings that are added up are one text. */
    private static String joined(String source) {
        return source.replaceAll("(?<!\")\"\\s*\\+\\s*\"(?!\")", "");
    }

    private static String room(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static String underscored(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
