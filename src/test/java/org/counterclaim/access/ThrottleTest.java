package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThrottleTest {

    @Inject
    PasswordLogin login;

    private static int status(String address, String name, String password) {
        return Door.from(address)
                .auth()
                .preemptive()
                .basic(name, password)
                .get("/api/v1/people/me")
                .statusCode();
    }

    @Test
    void after_five_failures_not_even_the_right_password_is_looked_at_whoever_asks_and_however() {
        String name = Door.somebody("checker");

        for (int i = 0; i < 5; i++) {
            assertThat(status("127.0.0.31", name, "guess " + i)).isEqualTo(401);
        }

        assertThat(status("127.0.0.32", name, Door.PASSWORD)).isEqualTo(429);
        String wait = Door.from("127.0.0.32")
                .auth()
                .preemptive()
                .basic(name, Door.PASSWORD)
                .get("/api/v1/people/me")
                .then()
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/rate-limited"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(800, 900);
        Door.from("127.0.0.32")
                .header("Origin", Door.origin())
                .contentType(ContentType.URLENC)
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post("/login")
                .then()
                .statusCode(429)
                .header("Retry-After", wait);
    }

    @Test
    void an_unknown_name_is_answered_like_a_known_one() {
        String unknown = "nobody-" + UUID.randomUUID();

        for (int i = 0; i < 5; i++) {
            assertThat(status("127.0.0.33", unknown, "guess " + i)).isEqualTo(401);
        }
        assertThat(status("127.0.0.33", unknown, "guess")).isEqualTo(429);
    }

    @Test
    void after_twenty_failures_an_address_is_refused_for_every_name() {
        String name = Door.somebody("checker");

        for (int i = 0; i < 20; i++) {
            assertThat(status("127.0.0.34", "nobody-" + UUID.randomUUID(), "guess"))
                    .isEqualTo(401);
        }

        assertThat(status("127.0.0.34", name, Door.PASSWORD)).isEqualTo(429);
        assertThat(status("127.0.0.35", name, Door.PASSWORD)).isEqualTo(200);
    }

    @Test
    void a_success_forgives_the_failures_before() {
        String name = Door.somebody("checker");

        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(status("127.0.0.36", name, "guess " + i)).isEqualTo(401);
            }
            assertThat(status("127.0.0.36", name, Door.PASSWORD)).isEqualTo(200);
        }
    }

    @Test
    void of_many_guesses_at_once_only_five_are_looked_at() throws Exception {
        String name = Door.somebody("checker");
        ExecutorService many = Executors.newFixedThreadPool(16);
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String address = "192.0.2." + i;
            guesses.add(() -> {
                try {
                    return login.enter(name, "guess of " + address, address).name();
                } catch (AuthenticationFailedException wrong) {
                    return "wrong";
                } catch (TooManyFailures later) {
                    return "later";
                }
            });
        }

        List<String> answers = new ArrayList<>();
        for (Future<String> answer : many.invokeAll(guesses)) {
            answers.add(answer.get());
        }
        many.shutdown();

        assertThat(answers).filteredOn("wrong"::equals).hasSize(5);
        assertThat(answers).filteredOn("later"::equals).hasSize(35);
    }

    @Test
    void an_unknown_name_takes_as_long_as_a_wrong_password() {
        String name = Door.somebody("checker");

        long known = fastestRefusal(i -> name, "198.51.100.1");
        long unknown = fastestRefusal(i -> "nobody-" + UUID.randomUUID(), "198.51.100.2");

        assertThat(unknown).isGreaterThan(known / 3).isLessThan(known * 3);
    }

    private long fastestRefusal(IntFunction<String> name, String address) {
        AtomicInteger number = new AtomicInteger();
        return fastest(
                () -> {
                    int i = number.incrementAndGet();
                    assertThatThrownBy(() -> login.enter(name.apply(i), "guess " + i, address))
                            .isInstanceOf(AuthenticationFailedException.class);
                },
                4);
    }

    @Test
    void a_password_that_fitted_is_not_waited_for_again() {
        String name = Door.somebody("checker");
        login.enter(name, Door.PASSWORD, "198.51.100.3");
        long once = fastest(() -> Passwords.matchNobodys(), 4);

        long again = fastest(() -> login.enter(name, Door.PASSWORD, "198.51.100.3"), 20);

        assertThat(again).isLessThan(once / 2);
    }

    private static long fastest(Runnable action, int times) {
        return IntStream.range(0, times)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    action.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void names_that_no_database_can_look_for_are_only_wrong() {
        for (String name : List.of("a\u0000b", "x".repeat(5_000), "")) {
            assertThatThrownBy(() -> login.enter(name, "guess", "198.51.100.4"))
                    .isInstanceOf(AuthenticationFailedException.class);
        }
        assertThatThrownBy(() -> login.enter("admin", "x".repeat(100_000), "198.51.100.4"))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void who_got_in_a_minute_ago_is_not_kept_out_by_the_guesses_of_others() {
        String name = Door.somebody("checker");
        assertThat(status("127.0.0.37", name, Door.PASSWORD)).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(status("127.0.0.38", name, "guess " + i)).isEqualTo(401);
        }

        assertThat(status("127.0.0.37", name, Door.PASSWORD)).isEqualTo(200);

        // nor does that help whoever guesses
        assertThat(status("127.0.0.38", name, Door.PASSWORD)).isEqualTo(429);
        assertThat(status("127.0.0.37", name, "a guess there")).isEqualTo(429);
    }

    @Test
    void a_name_of_letters_with_marks_is_one_name_however_the_keyboard_composes_them() {
        String end = UUID.randomUUID().toString().substring(0, 8);
        Door.admin()
                .body(Map.of("name", "J\u00fcrg-" + end, "password", Door.PASSWORD, "role", "checker"))
                .post("/api/v1/people")
                .then()
                .statusCode(201);

        LoggedIn in = login.enter("Ju\u0308rg-" + end, Door.PASSWORD, "198.51.100.5");

        assertThat(in.name()).isEqualTo("J\u00fcrg-" + end);
    }
}
