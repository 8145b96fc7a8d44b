package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.platform.EntityTag;
import org.junit.jupiter.api.Test;

/** Who is let go, and who has to stay; on whichever database. */
abstract class LettingGo {

    @Inject
    Roster roster;

    @Inject
    People people;

    @Test
    void who_is_barred_is_out_at_once_by_password_token_and_session() {
        String name = Door.somebody("editor");
        String token = Door.token(name, Map.of("label", "feed"));
        Cookie session = Door.session(name);
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(200);
        Door.with(session).get("/api/v1/people/me").then().statusCode(200);

        Door.change(name, Map.of("active", false)).then().statusCode(200).body("active", equalTo(false));

        Door.as(name, Door.PASSWORD)
                .get("/api/v1/people/me")
                .then()
                .statusCode(401)
                .body("detail", equalTo("Name or password is wrong."));
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(401);
        Door.with(session).get("/api/v1/people/me").then().statusCode(401);
        Door.login(name, Door.PASSWORD).then().statusCode(401);

        Door.change(name, Map.of("active", true)).then().statusCode(200);
        Door.as(name, Door.PASSWORD).get("/api/v1/people/me").then().statusCode(200);
        Door.bearer(token).get("/api/v1/people/me").then().statusCode(401);
        Door.with(session).get("/api/v1/people/me").then().statusCode(401);
    }

    @Test
    void the_last_administrator_stays() {
        alone("root", () -> {
            for (Map<String, Object> rights :
                    List.<Map<String, Object>>of(Map.of("active", false), Map.of("role", "editor"))) {
                String version = Door.as("root", Door.PASSWORD)
                        .get("/api/v1/people/root")
                        .header("ETag");
                Door.as("root", Door.PASSWORD)
                        .header("If-Match", version)
                        .body(rights)
                        .patch("/api/v1/people/root")
                        .then()
                        .statusCode(409)
                        .body("rule", equalTo("last-administrator"));
            }
            return Door.as("root", Door.PASSWORD).get("/api/v1/people").then().statusCode(200);
        });
    }

    @Test
    void of_the_last_two_administrators_one_stays_when_both_go_at_once() {
        alone("root", () -> {
            ExecutorService two = Executors.newFixedThreadPool(2);
            for (int round = 0; round < 10; round++) {
                QuarkusTransaction.requiringNew().run(() -> {
                    for (String name : List.of("root", "root2")) {
                        if (people.named(name) == null) {
                            people.persist(new Person(name, Door.PASSWORD, Role.ADMIN, Instant.EPOCH));
                        }
                        people.get(name).become(Role.ADMIN);
                    }
                });
                CyclicBarrier together = new CyclicBarrier(2);
                Future<String> one = two.submit(demotion("root", together));
                Future<String> other = two.submit(demotion("root2", together));

                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("demoted", "refused");
                assertThat(QuarkusTransaction.requiringNew().call(people::administrators))
                        .isEqualTo(1);
            }
            two.shutdown();
            return true;
        });
    }

    private Callable<String> demotion(String name, CyclicBarrier together) {
        String tag = QuarkusTransaction.requiringNew()
                .call(() -> new EntityTag(people.get(name).version()).toString());
        return () -> {
            together.await();
            try {
                roster.change(name, Role.EDITOR, null, tag, new Actor("admin", Role.ADMIN));
                return "demoted";
            } catch (LastAdministrator stays) {
                return "refused";
            }
        };
    }

    /** Does something while no other administrator is active, and lets the others in again. */
    private void alone(String name, Callable<?> something) {
        List<String> others = QuarkusTransaction.requiringNew().call(() -> {
            if (people.named(name) == null) {
                people.persist(new Person(name, Door.PASSWORD, Role.ADMIN, Instant.EPOCH));
            }
            people.get(name).become(Role.ADMIN);
            List<Person> left = people.list("role = 'admin' and active = true and name <> ?1", name);
            left.forEach(Person::leave);
            return left.stream().map(Person::getName).toList();
        });
        try {
            something.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                others.forEach(other -> people.get(other).comeBack());
                people.list("name like 'root%'").forEach(root -> root.become(Role.REPORTER));
            });
        }
    }
}
