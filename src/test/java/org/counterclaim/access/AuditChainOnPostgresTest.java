package org.counterclaim.access;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.platform.database.PostgresServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same chain on PostgreSQL, with one value of each kind: a time, a number, a text. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class AuditChainOnPostgresTest extends AuditChain {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"at, at + interval '1' second", "object_id, object_id + 1", "reason, 'it does not matter'"})
    void a_changed_value_is_found_at_its_entry(String column, String value) {
        aChangedValueIsFoundAtItsEntry(column, value);
    }
}
