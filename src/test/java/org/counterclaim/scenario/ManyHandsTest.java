package org.counterclaim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.scenario.Newsroom.as;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.counterclaim.verdict.VerdictState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten hands on the same few verdicts at once: one of two wins, and nothing is lost, doubled or out of order. */
@QuarkusTest
class ManyHandsTest {

    private static final List<String> PEOPLE = List.of(
            "checker", "checker2", "editor", "editor2", "admin", "admin2", "checker", "checker2", "editor", "admin");
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 403, 409, 412);
    private static final int TRIES = 200;
    private static final int[] KINDS = new Random(7).ints(TRIES, 0, 8).toArray();

    @Inject
    Desk desk;

    /** What somebody tried on a verdict, and what came of it. */
    private record Tried(long verdict, String person, Response answer) {

        boolean changedIt() {
            return answer.statusCode() == 200;
        }
    }

    /** A line of the audit trail. */
    private record Change(String action, @Nullable String before, String after) {}

    @Test
    void two_hundred_conflicting_changes_by_ten_people_leave_each_version_with_one_author_of_change()
            throws ExecutionException, InterruptedException {
        TwoTolls tolls = desk.twoTolls();
        List<Long> verdicts = IntStream.range(0, 3)
                .mapToObj(i -> Desk.drafted("checker", tolls.dispute(), Desk.complete(tolls))
                        .id())
                .toList();

        List<Tried> tried = atOnce(IntStream.range(0, TRIES)
                .<Callable<Tried>>mapToObj(i -> () -> attempt(i, KINDS[i], verdicts.get(i % verdicts.size()), tolls))
                .toList());

        assertThat(tried)
                .allSatisfy(one -> assertThat(one.answer().statusCode())
                        .as(one.answer().asString())
                        .isIn(ANSWERS));
        for (long verdict : verdicts) {
            List<Tried> changes = tried.stream()
                    .filter(one -> one.verdict() == verdict && one.changedIt())
                    .toList();
            assertThat(changes).isNotEmpty();
            assertThat(changes.stream().map(one -> one.answer().header("ETag"))).doesNotHaveDuplicates();
            // a review that decides is two entries: what was voted, and what came of it
            List<Change> trail = trailOf(verdict).stream()
                    .filter(change -> !change.action().equals("reviewed"))
                    .toList();
            assertThat(trail).hasSize(changes.size() + 1);
            assertThatEachStateFollowsFromTheOneBefore(trail);
        }
        as("editor").get("/api/v1/audit:verify").then().statusCode(200).body("firstBreak", nullValue());
    }

    /** Reads as everybody does, waits until others have read too, and acts on what was read. */
    private static Tried attempt(int number, int kind, long verdict, TwoTolls tolls) {
        String person = PEOPLE.get(number % PEOPLE.size());
        String address = "/api/v1/verdicts/" + verdict;
        String tag = as(person).get(address).header("ETag");
        Response answer = switch (kind) {
            case 0, 1 ->
                as(person)
                        .header("If-Match", tag)
                        .body(Desk.content("DISPUTED", tolls.government(), "As " + person + " found, " + number))
                        .put(address);
            case 2, 3 -> move(person, address, tag, VerdictState.SUBMITTED);
            case 4 -> move(person, address, tag, VerdictState.DRAFT);
            case 5 -> review(person, address, tag, "APPROVE");
            case 6 -> review(person, address, tag, "REQUEST_CHANGES");
            default -> move(person, address, tag, VerdictState.PUBLISHED);
        };
        return new Tried(verdict, person, answer);
    }

    private static Response move(String person, String address, String tag, VerdictState to) {
        return Newsroom.change(person, address + "/transitions", tag, Map.of("to", to.name(), "reason", "it is time"));
    }

    private static Response review(String person, String address, String tag, String decision) {
        return Newsroom.change(
                person, address + "/reviews", tag, Map.of("decision", decision, "comment", "as I see it"));
    }

    private static List<Tried> atOnce(List<Callable<Tried>> attempts) throws ExecutionException, InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(PEOPLE.size());
        try {
            List<Tried> tried = new ArrayList<>();
            for (Future<Tried> one : hands.invokeAll(attempts)) {
                tried.add(one.get());
            }
            return tried;
        } finally {
            hands.shutdownNow();
        }
    }

    /** The changes of a verdict, oldest first. */
    private static List<Change> trailOf(long verdict) {
        JsonPath trail = as("editor")
                .queryParam("objectType", "verdict")
                .queryParam("objectId", verdict)
                .queryParam("sort", "at")
                .queryParam("limit", 100)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return IntStream.range(0, trail.getList("items").size())
                .mapToObj(i -> new Change(
                        trail.getString("items[" + i + "].change.action"),
                        trail.getString("items[" + i + "].change.before"),
                        trail.getString("items[" + i + "].change.after")))
                .toList();
    }

    private static void assertThatEachStateFollowsFromTheOneBefore(List<Change> trail) {
        VerdictState state = VerdictState.DRAFT;
        for (Change change : trail.subList(1, trail.size())) {
            if (change.action().equals("edited")) {
                assertThat(state).isEqualTo(VerdictState.DRAFT);
                continue;
            }
            VerdictState next = VerdictState.valueOf(change.after().split(" ")[0]);
            assertThat(change.before()).isEqualTo(state.name());
            assertThat(state.canBecome(next)).as(state + " to " + next).isTrue();
            state = next;
        }
    }
}
