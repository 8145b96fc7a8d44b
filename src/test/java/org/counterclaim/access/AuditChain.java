package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterclaim.access.Trail.as;
import static org.counterclaim.access.Trail.redacts;
import static org.counterclaim.access.Trail.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What the chain of the audit trail proves, on one database. */
abstract class AuditChain {

    /** An id that no entry of a test has. */
    private static final long OLD = 900_000_001L;

    private static final Actor CHECKER = new Actor("checker", Role.CHECKER);

    @Inject
    Trail trail;

    @Inject
    Audit audit;

    @Inject
    SealingOfOld sealingOfOld;

    @Inject
    SessionFactory sessions;

    private static Change sample(long id) {
        return Change.of("chain sample", id, "changed").from("NEW", "ACCEPTED").because("it matters");
    }

    private void whileMeddled(Runnable meddling, Runnable then) {
        trail.keepACopy();
        try {
            meddling.run();
            then.run();
        } finally {
            trail.putBack();
        }
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    private static void theFirstBreakIs(long number, String what) {
        JsonPath verified = verified();
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getString("firstBreak.what")).isEqualTo(what);
        assertThat(verified.getLong("firstBreak.number")).isEqualTo(number);
        assertThat(verified.getString("firstBreak.text")).isNotBlank();
    }

    @Test
    void entries_are_numbered_without_gaps_and_verify() {
        long before = trail.head().number();
        long first = trail.entry("one");
        long second = trail.entry("two\nlines, a \\ and a\ttab; \u201cquoted\u201d \uD83D\uDE00");

        JsonPath verified = verified();

        assertThat(List.of(first, second)).containsExactly(before + 1, before + 2);
        assertThat(verified.getBoolean("ok")).isTrue();
        assertThat(verified.getLong("head.number")).isEqualTo(second);
        assertThat(verified.getLong("entries")).isEqualTo(second);
        assertThat(verified.getString("head.hash")).isEqualTo(trail.head().hash());
        assertThat(verified.<Object>get("firstBreak")).isNull();
    }

    void aChangedValueIsFoundAtItsEntry(String column, String value) {
        trail.entry("before it");
        long entry = trail.entry("it matters");
        trail.entry("after it");

        whileMeddled(
                () -> assertThat(trail.meddle(
                                "update audit_entries set " + column + " = " + value + " where number = :number",
                                Map.of("number", entry)))
                        .isOne(),
                () -> theFirstBreakIs(entry, "CHANGED"));
    }

    @Test
    void a_changed_hash_is_found_at_its_entry() {
        long entry = trail.entry("it matters");

        whileMeddled(
                () -> trail.meddle(
                        "update audit_entries set hash = digest where number = :number", Map.of("number", entry)),
                () -> theFirstBreakIs(entry, "MISPLACED"));
    }

    @Test
    void an_entry_that_was_taken_out_is_missed() {
        long entry = trail.entry("taken out");
        trail.entry("left");

        whileMeddled(
                () -> trail.meddle("delete from audit_entries where number = :number", Map.of("number", entry)),
                () -> theFirstBreakIs(entry, "REMOVED"));
    }

    @Test
    void a_tail_that_was_cut_off_is_missed() {
        long entry = trail.entry("cut off");
        trail.entry("cut off too");

        whileMeddled(
                () -> trail.meddle("delete from audit_entries where number >= :number", Map.of("number", entry)),
                () -> theFirstBreakIs(entry, "TAIL_CUT"));
    }

    @Test
    void a_row_that_was_put_in_is_found() {
        long last = trail.entry("the last");

        whileMeddled(
                () -> trail.meddle(
                        "insert into audit_entries (id, at, actor, action, object_type, object_id)"
                                + " select -1, at, actor, action, object_type, object_id from audit_entries"
                                + " where number = :number",
                        Map.of("number", last)),
                () -> {
                    theFirstBreakIs(last + 1, "INSERTED");
                    as("editor")
                            .queryParam("objectType", "chain sample")
                            .get("/api/v1/audit")
                            .then()
                            .statusCode(200)
                            .body("items.number", hasItem(nullValue()));
                });
    }

    @Test
    void a_row_that_was_hung_on_behind_the_end_is_found() {
        long last = trail.entry("the last");

        whileMeddled(
                () -> trail.meddle(
                        "insert into audit_entries (id, number, at, actor, action, object_type, object_id, digest, hash)"
                                + " select -1, number + 1, at, actor, action, object_type, object_id, digest, hash"
                                + " from audit_entries where number = :number",
                        Map.of("number", last)),
                () -> theFirstBreakIs(last + 1, "INSERTED"));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        long first = trail.entry("first");
        long second = trail.entry("second");

        whileMeddled(
                () -> {
                    String swap = "update audit_entries set number = :to where number = :from";
                    trail.meddle(swap, Map.of("from", first, "to", -1));
                    trail.meddle(swap, Map.of("from", second, "to", first));
                    trail.meddle(swap, Map.of("from", -1, "to", second));
                },
                () -> theFirstBreakIs(first, "CHANGED"));
    }

    @Test
    void a_changed_end_of_the_chain_is_found() {
        long last = trail.entry("the last");

        whileMeddled(
                () -> trail.meddle("update audit_head set hash = :hash", Map.of("hash", Head.START.hash())),
                () -> theFirstBreakIs(last, "HEAD_CHANGED"));
        whileMeddled(
                () -> trail.meddle("delete from audit_head", Map.of()), () -> theFirstBreakIs(last, "HEAD_CHANGED"));
    }

    @Test
    void a_chain_that_was_made_anew_lacks_the_hash_that_somebody_noted() {
        long entry = trail.entry("noted elsewhere");
        String noted = trail.head().hash();
        trail.entry("later");

        assertThat(verified("?head=" + noted).getLong("found")).isEqualTo(entry);
        assertThat(verified("?head=" + noted + "&since=" + entry).getBoolean("ok"))
                .isTrue();
        JsonPath other = verified("?head=" + "a".repeat(64));
        assertThat(other.getBoolean("ok")).isFalse();
        assertThat(other.getString("firstBreak.what")).isEqualTo("HEAD_UNKNOWN");
    }

    @Test
    void a_part_of_the_chain_is_verified_from_a_number_on() {
        long known = trail.entry("known");
        trail.entry("new");

        JsonPath verified = verified("?since=" + known);

        assertThat(verified.getBoolean("ok")).isTrue();
        assertThat(verified.getLong("entries")).isOne();
        as("editor").get("/api/v1/audit:verify?since=999999999").then().statusCode(422);
        as("editor").get("/api/v1/audit:verify?head=abc").then().statusCode(422);
        as("checker").get("/api/v1/audit:verify").then().statusCode(403);
    }

    @Test
    void a_rolled_back_change_leaves_neither_entry_nor_gap() {
        Head before = trail.head();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record(CHECKER, sample(8));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail.head()).isEqualTo(before);
        assertThat(trail.entry("the next")).isEqualTo(before.number() + 1);
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void what_a_transaction_changed_is_in_its_own_history_before_it_commits() {
        List<String> seen = QuarkusTransaction.requiringNew().call(() -> {
            audit.record(CHECKER, sample(4711));
            audit.record(CHECKER, sample(4712));
            return audit.of("chain sample", 4711).stream()
                    .map(entry -> entry.change().action())
                    .toList();
        });

        assertThat(seen).containsExactly("changed");
    }

    @Test
    void an_entry_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> audit.record(CHECKER, sample(9))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twenty_writers_at_once_leave_one_chain() throws Exception {
        long before = trail.head().number();
        int writers = 20;
        int changes = 15;
        ExecutorService desk = Executors.newFixedThreadPool(writers);
        List<Future<?>> all = new ArrayList<>();

        for (int writer = 0; writer < writers; writer++) {
            int own = writer;
            all.add(desk.submit(() -> {
                for (int i = 0; i < changes; i++) {
                    boolean fails = i % 5 == 4;
                    int nth = i;
                    try {
                        QuarkusTransaction.requiringNew().run(() -> {
                            audit.record(CHECKER, sample(100L * own + nth));
                            audit.record(CHECKER, sample(100L * own + nth));
                            if (fails) {
                                throw new IllegalStateException("rolled back");
                            }
                        });
                    } catch (IllegalStateException rolledBack) {
                        assertThat(fails).isTrue();
                    }
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        desk.shutdown();

        JsonPath verified = verified();
        assertThat(verified.getBoolean("ok")).isTrue();
        assertThat(verified.getLong("head.number")).isEqualTo(before + writers * changes * 2 * 4 / 5);
    }

    @Test
    void the_chain_costs_two_statements_a_transaction_however_much_that_changed() {
        trail.entry("to warm up");

        long one = statementsFor(1);
        long twenty = statementsFor(20);

        // the insert, the lock of the head and its move; now and then ids are fetched
        assertThat(one).isBetween(3L, 4L);
        assertThat(twenty).isBetween(3L, 4L);
    }

    private long statementsFor(int entries) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < entries; i++) {
                audit.record(CHECKER, sample(i));
            }
        });
        return statistics.getPrepareStatementCount() - before;
    }

    private void insertUnsealed(long id, long like) {
        trail.meddle(
                "insert into audit_entries (id, at, actor, action, object_type, object_id, reason)"
                        + " select :id, at, actor, action, object_type, object_id, 'of old' from audit_entries"
                        + " where number = :number",
                Map.of("id", id, "number", like));
    }

    @Test
    void what_was_written_before_there_was_a_chain_is_sealed_at_the_first_start_with_it() {
        long last = trail.entry("the last with a seal");
        trail.meddle("update rows_of_old set last_id = :id where name = 'audit_entries'", Map.of("id", OLD));

        trail.keepACopy();
        try {
            trail.meddle("update audit_entries set action = 'begun' where action = 'closed to rows of old'", Map.of());
            insertUnsealed(OLD, last);
            insertUnsealed(-2, last);
            sealingOfOld.sealAll();

            assertThat(trail.head().number()).isEqualTo(last + 1);
            assertThat(trail.value(
                            "select reason from audit_entries where number = :number", Map.of("number", last + 1)))
                    .isEqualTo("of old");
            assertThat(trail.value("select count(*) from audit_entries where id = -2 and number is null", Map.of()))
                    .isEqualTo(1L);
        } finally {
            trail.putBack();
            trail.meddle("update rows_of_old set last_id = 0 where name = 'audit_entries'", Map.of());
        }
    }

    @Test
    void a_row_that_was_put_in_is_not_made_good_by_a_restart_even_with_a_mark_to_match() {
        long last = trail.entry("the last");

        whileMeddled(
                () -> {
                    insertUnsealed(-2, last);
                    insertUnsealed(OLD, last);
                    trail.meddle(
                            "update rows_of_old set last_id = :id where name = 'audit_entries'", Map.of("id", OLD));
                    sealingOfOld.sealAll();
                },
                () -> {
                    theFirstBreakIs(last + 1, "INSERTED");
                    assertThat(verified().getString("firstBreak.text"))
                            .contains("audit_entries", "-2", String.valueOf(OLD));
                });
        trail.meddle("update rows_of_old set last_id = 0 where name = 'audit_entries'", Map.of());
    }

    @Test
    void a_redacted_reason_is_gone_and_the_chain_still_verifies() {
        long entry = trail.entry("her telephone is 0123");

        redacts("admin", entry, "{\"fields\": [\"reason\"], \"reason\": \"a private number\", \"confirm\": true}")
                .statusCode(200)
                .body("number", equalTo((int) entry))
                .body("change.reason", nullValue())
                .body("change.after", equalTo("ACCEPTED"))
                .body("redacted", contains("reason"));

        assertThat(verified().getBoolean("ok")).isTrue();
        assertThat(trail.value(
                        "select count(*) from audit_entries where reason like '%0123%'"
                                + " or number = :number and reason_salt is not null",
                        Map.of("number", entry)))
                .isEqualTo(0L);
        as("editor")
                .queryParam("objectType", "audit entry")
                .queryParam("objectId", entry)
                .get("/api/v1/audit")
                .then()
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("admin"))
                .body("items[0].change.action", equalTo("redacted"))
                .body("items[0].change.after", equalTo("reason"))
                .body("items[0].change.reason", equalTo("a private number"));
    }

    @Test
    void a_text_that_is_blanked_without_a_redaction_on_record_is_found() {
        long entry = trail.entry("blanked by somebody with the database");
        trail.entry("the next");

        whileMeddled(
                () -> trail.meddle(
                        "update audit_entries set reason = null, reason_salt = null where number = :number",
                        Map.of("number", entry)),
                () -> theFirstBreakIs(entry, "BLANKED"));
    }

    @Test
    void an_editor_looks_for_entries_by_action_time_and_words() {
        trail.entry("words that nobody else uses: Quokka_7");

        as("editor")
                .queryParam("q", "quokka_7")
                .queryParam("action", "changed")
                .queryParam("from", "2020-01-01T00:00:00Z")
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo((int) trail.head().number()))
                .body("items[0].hash", equalTo(trail.head().hash()));
        as("editor")
                .queryParam("q", "quokka_7")
                .queryParam("to", "2020-01-01T00:00:00Z")
                .get("/api/v1/audit")
                .then()
                .body("items", hasSize(0));
        as("editor").queryParam("from", "yesterday").get("/api/v1/audit").then().statusCode(422);
    }
}
