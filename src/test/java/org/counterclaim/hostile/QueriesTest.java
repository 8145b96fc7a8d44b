package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists without bounds, addresses of things that cannot be, days that never were. */
@QuarkusTest
class QueriesTest {

    private static final Set<String> MOMENTS =
            Set.of("from", "to", "at", "asOf", "publishedFrom", "publishedTo", "since", "until");

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "10000", "99999999999999999999", "ten", "%00"})
    void no_list_takes_the_limit(String limit) {
        assertThat(lists()).hasSizeGreaterThan(10).allSatisfy(list -> {
            var answer = Caller.as("admin").get(list.at("1") + "?limit=" + limit);
            assertThat(answer.statusCode()).as(list.name()).isEqualTo(422);
            assertThat(Call.read(answer.body()).at("/errors/0/pointer").asText())
                    .isEqualTo("limit");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "====",
                "-createdAt\n2026-01-01T00:00:00Z\n1",
                "-id\n1\n1",
                "-createdAt\n+1000000000-12-31T23:59:59.999999999Z\n9223372036854775807",
                "-createdAt\n-1000000000-01-01T00:00:00Z\n-9223372036854775808",
                "-name\n' or 1=1 --\n1",
                "-createdAt\n\n\n\n",
                "name\na\u0000b\n1"
            })
    void no_list_is_led_astray_by_a_cursor_that_somebody_made(String cursor) {
        String written = cursor.contains("\n")
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8))
                : cursor;

        assertThat(lists()).allSatisfy(list -> {
            // one that fits this very list is only another place in it
            var answer = Caller.as("admin").get(list.at("1") + "?cursor=" + written);
            assertThat(answer.statusCode()).as(list.name()).isIn(200, 404, 422);
        });
    }

    /** Each list tells by which keys it can be sorted; a cursor holds a value of one, here at the ends of what can be. */
    @Test
    void a_cursor_at_the_ends_of_time_is_a_place_in_the_list_or_refused() {
        int tried = 0;

        for (Call list : lists()) {
            for (String key : sortedBy(list)) {
                for (String value : List.of(
                        "-1000000000-01-01T00:00:00Z",
                        "+1000000000-12-31T23:59:59.999999999Z",
                        "-999999999-01-01",
                        "+999999999-12-31",
                        "NaN",
                        "9".repeat(400))) {
                    tried++;
                    String cursor = Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(("-" + key + "\n" + value + "\n1").getBytes(StandardCharsets.UTF_8));
                    var answer = Caller.as("admin").get(list.at("1") + "?sort=-" + key + "&cursor=" + cursor);
                    assertThat(answer.statusCode())
                            .as(list.name() + " " + key + " " + value)
                            .isIn(200, 404, 422);
                }
            }
        }

        assertThat(tried).isGreaterThan(100);
    }

    private static List<String> sortedBy(Call list) {
        String refused = Call.read(
                        Caller.as("admin").get(list.at("1") + "?sort=nosuchkey").body())
                .path("detail")
                .asText();
        return refused.startsWith("sort must be one of ")
                ? List.of(refused.replaceAll("sort must be one of (.*), with - before.*", "$1")
                        .split(", "))
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "9223372036854775807",
                "9223372036854775808",
                "one",
                "%00",
                "%27%20or%201=1",
                "%2e%2e%2f",
                "%ed%a0%80",
                "%0d%0aSet-Cookie:owned=1"
            })
    void nothing_is_at_an_address_that_cannot_be(String id) {
        List<String> broken = new ArrayList<>();

        for (Call call : Call.all()) {
            if (call.hasVariables()) {
                var answer = Caller.as("admin")
                        .with("If-Match", "\"v0\"")
                        .send(call.method(), call.at(id), call.reads() ? null : "{\"nosuchfield\": 1}");
                // what has a name may be called like that; a body that nobody can read is told first
                boolean found = answer.statusCode() < 300 && !call.path().contains("{name}");
                boolean changed = answer.statusCode() < 300
                        && !call.reads()
                        && !call.body().isMissingNode();
                if (found
                        || changed
                        || answer.statusCode() >= 500
                        || answer.headers().map().containsKey("set-cookie")) {
                    broken.add(answer.statusCode() + " " + call.name());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-13-45",
                "2026-02-30",
                "0000-00-00",
                "-999999999-01-01",
                "%2B999999999-12-31",
                "%2B1000000000-12-31T23:59:59.999999999Z",
                "2026-02-03T25:61:61Z",
                "2026-02-03T10:00:00",
                "1770000000",
                "99999999999999999999",
                "%00",
                "%27"
            })
    void a_day_that_never_was_is_named_or_matches_nothing(String day) {
        int tried = 0;

        for (Call call : Call.all()) {
            for (JsonNode parameter : call.queryParameters()) {
                String name = parameter.path("name").asText();
                if (MOMENTS.contains(name)) {
                    tried++;
                    var answer = Caller.as("admin").get(call.at("1") + "?" + name + "=" + day);
                    assertThat(answer.statusCode()).as(call.name() + " " + name).isIn(200, 404, 422);
                    if (answer.statusCode() == 422) {
                        assertThat(Call.read(answer.body())
                                        .at("/errors/0/pointer")
                                        .asText())
                                .as(call.name())
                                .isEqualTo(name);
                    }
                }
            }
        }

        assertThat(tried).isGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%ed%a0%80", "%27%20or%201=1--", "%25_!", "%5C", "%0d%0aX:y"})
    void no_filter_is_part_of_a_statement(String text) {
        List<String> broken = new ArrayList<>();

        for (Call call : Call.all().stream().filter(Call::reads).toList()) {
            for (JsonNode parameter : call.queryParameters()) {
                String address = call.at("1") + "?" + parameter.path("name").asText() + "=" + text;
                int status = Caller.as("admin").get(address).statusCode();
                if (status != 200 && status != 404 && status != 422 && status != 429) {
                    broken.add(status + " " + address);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static List<Call> lists() {
        return Call.all().stream().filter(Call::isList).toList();
    }
}
