package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.counterclaim.verdict.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Broken authorisation of single objects and of their properties, API1 and API3 of OWASP's list: everything that is not for
 * a reader carries a mark, and whatever a reader can call is searched for it.
 */
@QuarkusTest
class UnpublishedTest {

    @Inject
    Desk desk;

    /** What is on record, by the resource that shows it. */
    private record Newsroom(String mark, List<Seen> unpublished, Map<String, List<Long>> ids) {

        List<Long> of(String resource) {
            return ids.getOrDefault(resource, List.of(1L));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anyone", "reporter"})
    void nothing_that_is_not_published_is_told_to(String who) {
        Caller caller = who.equals("anyone") ? Caller.anyone() : Caller.as(who);
        Newsroom newsroom = newsroom();

        List<String> told = new ArrayList<>();
        int answered = 0;
        for (Call call : Call.all().stream().filter(Call::reads).toList()) {
            for (String address : addresses(call, newsroom)) {
                var answer = caller.get(address);
                answered += answer.statusCode() == 200 ? 1 : 0;
                if (answer.body().contains(newsroom.mark())) {
                    told.add(address);
                }
            }
        }

        assertThat(told).isEmpty();
        assertThat(answered).isGreaterThan(who.equals("anyone") ? 10 : 20);
    }

    @Test
    void a_checker_sees_the_marks_that_were_looked_for() {
        Newsroom newsroom = newsroom();

        for (Seen verdict : newsroom.unpublished()) {
            assertThat(Caller.as("checker")
                            .get("/api/v1/verdicts/" + verdict.id())
                            .body())
                    .contains(newsroom.mark());
        }
        for (String address : List.of(
                "/api/v1/reports?limit=100&sort=-receivedAt",
                "/api/v1/captures/" + newsroom.of("captures").get(0),
                "/api/v1/disputes/" + newsroom.of("disputes").get(0) + "/interests",
                "/api/v1/verdicts/" + newsroom.of("verdicts").get(3))) {
            assertThat(Caller.as("checker").get(address).body()).as(address).contains(newsroom.mark());
        }
    }

    @Test
    void of_a_draft_a_reader_is_told_no_more_than_that_one_has_to_log_in() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = Desk.drafted("checker", tolls.dispute(), Desk.complete(tolls));

        for (String part : List.of("", "/record", "/record.json")) {
            var answer = Caller.anyone().get("/api/v1/verdicts/" + draft.id() + part);
            assertThat(answer.statusCode()).as(part).isIn(401, 404);
            assertThat(Call.read(answer.body()).properties())
                    .extracting(Map.Entry::getKey)
                    .containsOnly("type", "title", "status", "detail");
        }
        assertThat(Caller.anyone()
                        .send("POST", "/api/v1/verdicts/" + draft.id() + "/reports", "{\"text\": \"Is there one?\"}")
                        .statusCode())
                .isEqualTo(404);
        for (String state : List.of("DRAFT", "SUBMITTED", "APPROVED")) {
            var list = Caller.as("reporter").get("/api/v1/verdicts?state=" + state);
            assertThat(
                            list.statusCode() == 200
                                    ? Call.read(list.body()).path("items").size()
                                    : 0)
                    .as(state)
                    .isZero();
        }
    }

    private List<String> addresses(Call call, Newsroom newsroom) {
        if (!call.hasVariables()) {
            List<String> found = new ArrayList<>();
            found.add(call.path());
            if (call.isList()) {
                found.add(call.path() + "?limit=100");
            }
            for (JsonNode parameter : call.queryParameters()) {
                if (parameter.path("name").asText().equals("q")) {
                    found.add(call.path() + "?q=" + newsroom.mark());
                }
            }
            return found;
        }
        String resource = call.path().replaceFirst("^(/api/v1)?/([a-z-]+)/.*", "$2");
        return newsroom.of(resource).stream()
                .map(id -> call.path()
                        .replace("{id}", String.valueOf(id))
                        .replaceAll("\\{(number|version)}", "1")
                        .replaceAll("\\{(name|slug|code)}", "checker"))
                .toList();
    }

    private Newsroom newsroom() {
        String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
        TwoTolls first = desk.twoTolls();
        Seen draft = Desk.drafted("checker", first.dispute(), marked(first, mark));
        TwoTolls second = desk.twoTolls();
        Seen submitted = Desk.submitted(Desk.drafted("checker", second.dispute(), marked(second, mark)), "checker");
        TwoTolls third = desk.twoTolls();
        Seen approved = reviewed(
                Desk.submitted(Desk.drafted("checker", third.dispute(), marked(third, mark)), "checker"), mark);
        Seen published = published(mark);
        long interest = created("/api/v1/disputes/" + first.dispute() + "/interests", "{\"reason\": \"" + mark + "\"}");
        long capture = Call.read(Caller.as("checker")
                        .with("Content-Type", "text/plain")
                        .send("POST", "/api/v1/captures?name=" + mark + ".txt", BodyPublishers.ofString(mark))
                        .body())
                .path("id")
                .asLong();
        return new Newsroom(
                mark,
                List.of(draft, submitted, approved),
                Map.of(
                        "verdicts", List.of(draft.id(), submitted.id(), approved.id(), published.id()),
                        "disputes", List.of(first.dispute(), second.dispute(), third.dispute()),
                        "claims", List.of(first.ngo(), first.government()),
                        "captures", List.of(capture),
                        "interests", List.of(interest)));
    }

    /** A published verdict of which the desk's own affairs carry the mark: its review, a report, a correction that was begun. */
    private Seen published(String mark) {
        TwoTolls tolls = desk.twoTolls();
        Seen approved = reviewed(
                Desk.submitted(Desk.drafted("checker", tolls.dispute(), Desk.complete(tolls)), "checker"), mark);
        Desk.move("editor2", approved, "PUBLISHED", null).statusCode(200);
        Seen published = Desk.seen("editor2", approved.id());
        Reader.somebody().reports(published.id(), mark);
        Desk.correction(published, "UPDATE", mark);
        return published;
    }

    private static Seen reviewed(Seen submitted, String mark) {
        Desk.review("checker2", submitted, "APPROVE", mark).statusCode(200);
        return Desk.seen("checker2", submitted.id());
    }

    private static long created(String address, String body) {
        var answer = Caller.as("checker2").send("POST", address, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Call.read(answer.body()).path("id").asLong();
    }

    private static String marked(TwoTolls tolls, String mark) {
        return """
                {"outcome": "DISPUTED", "summary": "S %1$s", "wording": "W %1$s",
                 "ratings": [{"claimId": %2$d, "nonRating": "DISPUTED"}],
                 "evidence": [{"url": "https://ngo.example/%1$s", "excerpt": "E %1$s", "stance": "REFUTES", "primary": true,
                               "interest": "I %1$s"}],
                 "singleSourceJustification": "J %1$s", "bothSidesConsidered": "B %1$s", "notContactedBecause": "N %1$s"}""".formatted(mark, tolls.government());
    }
}
