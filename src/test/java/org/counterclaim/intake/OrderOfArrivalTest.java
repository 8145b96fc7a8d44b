package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.article.Published;
import org.counterclaim.article.Submission;
import org.counterclaim.claim.Claims;
import org.counterclaim.platform.database.Tables;
import org.counterclaim.scenario.EmptyNewsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dozen stories come in through the real intake in several orders, each time into an empty newsroom. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class OrderOfArrivalTest {

    private static final Actor CHECKER = new Actor("checker", Role.CHECKER);

    /** Of the recording and not of what is recorded: which article came first may be seen in these alone. */
    private static final Set<String> OF_THE_RECORDING = Set.of(
            "id",
            "openedAt",
            "joinedAt",
            "recordedAt",
            "suggestedAt",
            "history",
            "reason",
            "disputeId",
            "article",
            "eventId");

    /** Lists of the recording's own ids, of which there have to be as many. */
    private static final Set<String> IDS = Set.of("eventWithin", "articles");

    /** Beside the recording: guesses are made as claims come in, and a comparison may be told from either side. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("suggestions", "comparisons");

    /** What these measure is told by words, which are weighed against what is there already. */
    private static final Set<String> PLACED_BY_WORDS = Set.of("AMOUNT", "SHARE");

    private static final Set<String> CLAIMS =
            Set.of("claimId", "a", "b", "claim", "claims", "lower", "prevails", "current");

    private static final TypeRef<Map<String, Object>> MAP = new TypeRef<>() {};

    @Inject
    Intake intake;

    @Inject
    Claims onRecord;

    @Inject
    DataSource database;

    /** All claims and disputes in words alone. */
    private record OnRecord(List<String> claims, List<String> disputes) {}

    /** What came of the stories in their order; the same for all tests, for it takes long. */
    private static @Nullable OnRecord ofTheirOrder;

    @BeforeEach
    void nothing_is_on_record() throws SQLException {
        Tables.clear(database);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_disputes_do_not_hang_on_the_order_in_which_the_stories_come_in(long seed) throws SQLException {
        List<DemoArticle> shuffled = new ArrayList<>(DemoArticle.all());
        Collections.shuffle(shuffled, new Random(seed));
        OnRecord expected = ofTheirOrder;
        if (expected == null) {
            expected = taken(DemoArticle.all());
            ofTheirOrder = expected;
            nothing_is_on_record();
        }

        OnRecord found = taken(shuffled);

        assertThat(expected.claims()).hasSizeGreaterThan(40);
        assertSame(found.claims(), expected.claims());
        assertThat(expected.disputes()).hasSizeGreaterThan(5);
        assertSame(found.disputes(), expected.disputes());
    }

    @Test
    void stories_that_come_in_once_more_change_nothing() {
        List<DemoArticle> stories = DemoArticle.all();
        OnRecord expected = taken(stories);
        ofTheirOrder = expected;

        OnRecord found = taken(stories);

        assertSame(found.claims(), expected.claims());
        assertSame(found.disputes(), expected.disputes());
    }

    private OnRecord taken(List<DemoArticle> stories) {
        stories.forEach(this::takeIn);
        return new OnRecord(claims(), disputes());
    }

    /** Names what differs alone: the whole of it is long. */
    private static void assertSame(List<String> found, List<String> expected) {
        List<String> missing =
                expected.stream().filter(dispute -> !found.contains(dispute)).toList();
        List<String> differences = found.stream()
                .filter(dispute -> !expected.contains(dispute))
                .map(dispute -> missing.stream()
                        .max(Comparator.comparingInt(other -> alike(dispute, other)))
                        .map(other -> difference(dispute, other))
                        .orElse("Not expected: " + dispute))
                .toList();

        assertThat(differences).isEmpty();
        assertThat(missing).isEmpty();
    }

    private static int alike(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String difference(String one, String other) {
        int from = Math.max(0, alike(one, other) - 120);
        return "\n" + around(one, from) + "\n instead of\n" + around(other, from);
    }

    private static String around(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 400));
    }

    private void takeIn(DemoArticle story) {
        intake.take(
                new Submission(
                        story.url(),
                        null,
                        story.text(),
                        story.title(),
                        story.outlet(),
                        Published.told(story.publishedAt().toString())),
                CHECKER);
    }

    /** All claims on record with what their appearances tell together. */
    private List<String> claims() {
        return QuarkusTransaction.requiringNew()
                .call(() -> onRecord.listAll().stream()
                        .map(claim -> claim.source().name() + " " + claim.polarity() + " " + claim.isCheckworthy() + " "
                                + claim.proposition() + " " + claim.event() + " " + claim.figure())
                        .sorted()
                        .toList());
    }

    /** All disputes about counts in words alone: claims by what they say and not by their ids, in an order of their own. */
    private static List<String> disputes() {
        List<Integer> ids = new ArrayList<>();
        for (String conflict : List.of("UNCONTESTED", "AGREED", "TENSION", "CONTRADICTED", "INCOMPARABLE")) {
            String next = "";
            do {
                var page = as("checker")
                        .get("/api/v1/disputes?limit=100&conflict=" + conflict + next)
                        .then()
                        .statusCode(200)
                        .extract();
                ids.addAll(page.path("items.id"));
                next = page.path("next") == null ? "" : "&cursor=" + page.path("next");
            } while (!next.isEmpty());
        }
        return ids.stream().flatMap(id -> inWords(id).stream()).sorted().toList();
    }

    private static Optional<String> inWords(int id) {
        Response answer = as("checker").get("/api/v1/disputes/" + id);
        String metric = answer.path("scope.metric");
        if (metric == null || PLACED_BY_WORDS.contains(metric)) {
            return Optional.empty();
        }
        List<Integer> members = answer.path("claims.claimId");
        List<String> sources = answer.path("claims.source.name");
        List<String> propositions = answer.path("claims.proposition");
        Map<Object, String> claims = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            claims.put(members.get(i), sources.get(i) + ": " + propositions.get(i));
        }
        Map<String, Object> dispute = answer.as(MAP);
        return Optional.of(words("", dispute, claims));
    }

    private static RequestSpecification as(String person) {
        return given().auth().preemptive().basic(person, person);
    }

    private static String words(String name, @Nullable Object value, Map<Object, String> claims) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .filter(field -> !OF_THE_RECORDING.contains(String.valueOf(field.getKey())))
                    .filter(field -> !TOLD_ELSEWHERE.contains(String.valueOf(field.getKey())))
                    .map(field ->
                            field.getKey() + "=" + words(String.valueOf(field.getKey()), field.getValue(), claims))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> items && IDS.contains(name)) {
            return items.size() + " of them";
        }
        if (value instanceof List<?> items) {
            return items.stream()
                    .map(item -> words(name, item, claims))
                    .sorted(Comparator.naturalOrder())
                    .collect(Collectors.joining("; ", "[", "]"));
        }
        return value instanceof Integer && CLAIMS.contains(name)
                ? claims.getOrDefault(value, "a claim of elsewhere")
                : String.valueOf(value).replaceAll("(?i)\\b(article|text) \\d+", "its $1");
    }
}
