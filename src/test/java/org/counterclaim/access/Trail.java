package org.counterclaim.access;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Objects;
import org.counterclaim.platform.NewestVersion;

/** The audit trail as somebody meddles with it who has the whole database, and as an editor verifies it. */
@ApplicationScoped
public class Trail {

    private static final String COLUMNS = "id, number, at, actor, action, object_type, object_id, before, before_salt,"
            + " before_digest, after, after_salt, after_digest, reason, reason_salt, reason_digest, digest, hash";

    private final EntityManager entityManager;
    private final Audit audit;
    private final NotingOfRows noting;
    private final RowsOfOld old;

    Trail(EntityManager entityManager, Audit audit, NotingOfRows noting, RowsOfOld old) {
        this.entityManager = entityManager;
        this.audit = audit;
        this.noting = noting;
        this.old = old;
    }

    /** Begins it anew where another test has emptied the tables: what that left is of old. */
    public void begin() {
        long begun = QuarkusTransaction.requiringNew().call(() -> audit.count("action = 'closed to rows of old'"));
        if (begun == 0) {
            meddle("delete from rows_of_old", Map.of());
            meddle(
                    "insert into rows_of_old (name, last_id) values ('verdict_policies', 1000000), ('rating_scales', 1000000)",
                    Map.of());
            noting.noteAll();
            old.close();
        }
    }

    public static RequestSpecification as(String person) {
        return given().auth()
                .preemptive()
                .basic(person, person)
                .contentType(ContentType.JSON)
                .filter(new NewestVersion(person));
    }

    public static JsonPath verified() {
        return verified("");
    }

    public static JsonPath verified(String query) {
        return as("editor")
                .get("/api/v1/audit:verify" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An entry of its own, with all three texts. */
    long entry(String why) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        new Actor("checker", Role.CHECKER),
                        Change.of("chain sample", 7, "changed")
                                .from("NEW", "ACCEPTED")
                                .because(why)));
        return head().number();
    }

    Head head() {
        return QuarkusTransaction.requiringNew().call(() -> audit.head().orElseThrow());
    }

    /** Changes rows behind the program's back. */
    public int meddle(String sql, Map<String, Object> values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Query query = entityManager.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }

    public Object value(String sql, Map<String, Object> values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Query query = entityManager.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return Objects.requireNonNull(query.getSingleResult());
        });
    }

    /** The table as it is, to be put back after somebody meddled with it. */
    public void keepACopy() {
        dropTheCopy();
        meddle("create table audit_copy as select " + COLUMNS + " from audit_entries", Map.of());
        meddle("create table audit_head_copy as select id, number, hash from audit_head", Map.of());
    }

    public void putBack() {
        meddle("delete from audit_entries", Map.of());
        meddle("insert into audit_entries (" + COLUMNS + ") select " + COLUMNS + " from audit_copy", Map.of());
        meddle("delete from audit_head", Map.of());
        meddle("insert into audit_head (id, number, hash) select id, number, hash from audit_head_copy", Map.of());
        dropTheCopy();
    }

    private void dropTheCopy() {
        meddle("drop table if exists audit_copy", Map.of());
        meddle("drop table if exists audit_head_copy", Map.of());
    }

    static ValidatableResponse redacts(String person, long number, String body) {
        return as(person).body(body).post("/api/v1/audit/" + number + ":redact").then();
    }
}
