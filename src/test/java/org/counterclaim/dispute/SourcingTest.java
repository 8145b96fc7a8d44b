package org.counterclaim.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourcingTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** Real places, so that every story has a country of its own. */
    private static final String[] COUNTRIES = {
        "Bolivia",
        "Ghana",
        "Mongolia",
        "Uruguay",
        "Zambia",
        "Nepal",
        "Iceland",
        "Senegal",
        "Fiji",
        "Paraguay",
        "Botswana",
        "Laos",
        "Oman",
        "Malawi",
        "Togo"
    };

    private static final String THINGS =
            "bridges buses markets lamps orchards wells mills gates roofs walls boats barns"
                    + " stairs towers ditches hedges kilns quays ropes sheds stables trams vaults windows yards cellars chimneys";

    private static final String DEEDS =
            "stood fell shone waited burned froze sank leaned vanished rattled slept shook creaked drifted";

    /** Now and then a sequence is asked for its next fifty numbers. */
    private static final int SEQUENCES = 5;

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    EntityManagerFactory factory;

    @Inject
    Clock clock;

    private String country = "";

    @BeforeEach
    void every_test_has_a_country_of_its_own() {
        country = COUNTRIES[NEXT.getAndIncrement()];
    }

    /** An agency's story: a headline's worth of news, then what makes it long enough to be known again. */
    private String agencyStory(String number) {
        return "At least " + number + " people were killed in the protests in " + country
                + ", the interior ministry said on Tuesday.\n\n" + chronicle(1) + "\n\n" + chronicle(2);
    }

    private String otherStory(String number) {
        return "The Lantern Institute, a rights group, said on Tuesday it had confirmed " + number
                + " deaths in the protests in " + country + ".\n\n" + chronicle(3);
    }

    /** A paragraph that no other test has, and no other part of a story. */
    private String chronicle(int part) {
        Random random = new Random(country.hashCode() * 31L + part);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("The %s and the %s %s near the %s of %s. "
                    .formatted(
                            pick(random, THINGS),
                            pick(random, THINGS),
                            pick(random, DEEDS),
                            pick(random, THINGS),
                            pick(random, THINGS)));
        }
        return text.toString().strip();
    }

    private static String pick(Random random, String words) {
        String[] all = words.split(" ");
        return all[random.nextInt(all.length)];
    }

    private static RequestSpecification asChecker() {
        return given().auth().preemptive().basic("checker", "checker").contentType(ContentType.JSON);
    }

    private static JsonPath filed(String outlet, String day, String text) {
        Map<String, String> article = new HashMap<>(Map.of(
                "text", text,
                "outlet", outlet,
                "publishedAt", day,
                "url", "https://papers.example/" + ADDRESSES.incrementAndGet()));
        return asChecker()
                .body(article)
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The dispute about the dead, which every story here tells of first. */
    private static int disputeOf(JsonPath article) {
        return article.getList("disputes.id", Integer.class).get(0);
    }

    private static ValidatableResponse dispute(int id) {
        return asChecker().get("/api/v1/disputes/" + id).then().statusCode(200);
    }

    @Test
    void two_outlets_that_carry_one_agency_text_count_once() {
        JsonPath first = filed("The Morning Echo", "2026-03-03", agencyStory("41"));
        JsonPath second =
                filed("The Evening Herald", "2026-03-03", agencyStory("41").replace("on Tuesday", "Tuesday"));

        asChecker().get("/api/v1/articles/" + first.getInt("id")).then().body("copies", contains(second.getInt("id")));
        dispute(disputeOf(first))
                .body("corroboration.origins", equalTo(1))
                .body("corroboration.articles", equalTo(2))
                .body("corroboration.texts", equalTo(1))
                .body("corroboration.text", containsString("one origin"))
                .body("origins", hasSize(1))
                .body("origins[0].articles", equalTo(2))
                .body("origins[0].texts", equalTo(1))
                .body("positions.grade", everyItem(equalTo("SINGLE_ORIGIN")))
                .body("relays.findAll { it.type == 'SYNDICATES' }.from", contains("The Morning Echo"))
                .body("relays.findAll { it.type == 'SYNDICATES' }.to", contains("The Evening Herald"));
    }

    @Test
    void of_three_outlets_of_which_two_are_copies_two_origins_remain_in_any_order() {
        JsonPath own = filed("The Weekly Tribune", "2026-03-04", otherStory("43"));
        JsonPath copy = filed("The Evening Herald", "2026-03-03", agencyStory("41"));
        JsonPath again =
                filed("The Morning Echo", "2026-03-03", agencyStory("41").replace("on Tuesday", "Tuesday"));

        asChecker().get("/api/v1/articles/" + own.getInt("id")).then().body("copies", empty());
        asChecker().get("/api/v1/articles/" + copy.getInt("id")).then().body("copies", contains(again.getInt("id")));
        dispute(disputeOf(own))
                .body("claims", hasSize(2))
                .body("corroboration.origins", equalTo(2))
                .body("corroboration.agreeing", equalTo(2))
                .body("corroboration.articles", equalTo(3))
                .body("corroboration.texts", equalTo(2))
                .body("positions.grade", everyItem(equalTo("CORROBORATED")))
                .body("positions.gradeReason", hasItem(containsString("2 independent origins")));
    }

    @Test
    void copies_are_one_text_whichever_came_first_and_also_when_a_third_joins_two_groups() {
        String whole = agencyStory("41") + "\n" + otherStory("43");
        int longer = filed("The Morning Echo", "2026-03-03", whole).getInt("id");
        int cut = filed("The Evening Herald", "2026-03-03", agencyStory("41")).getInt("id");
        int edited = filed("The Weekly Tribune", "2026-03-03", whole.replace("on Tuesday", "Tuesday"))
                .getInt("id");

        for (int article : List.of(longer, cut, edited)) {
            List<Integer> others = new ArrayList<>(List.of(longer, cut, edited));
            others.remove(Integer.valueOf(article));
            asChecker().get("/api/v1/articles/" + article).then().body("copies", equalTo(others));
        }
    }

    @Test
    void whom_copies_of_one_text_do_not_name_is_one_party_and_never_counts() {
        String told = agencyStory("41") + "\nSeveral doctors said more than 60 people were killed in the protests in "
                + country + ".\n";
        JsonPath first = filed("The Morning Echo", "2026-03-03", told);
        filed("The Evening Herald", "2026-03-03", told.replace("on Tuesday", "Tuesday"));

        dispute(disputeOf(first))
                .body("corroboration.origins", equalTo(1))
                .body("corroboration.texts", equalTo(1))
                .body("origins.findAll { it.independence == 'UNNAMED' }", hasSize(1))
                .body("origins.find { it.independence == 'UNNAMED' }.party", equalTo("Several doctors"))
                .body("positions.findAll { it.party == 'Several doctors' }.grade", contains("UNGRADED"));
    }

    @Test
    void an_institution_that_cites_another_is_a_relay() {
        JsonPath citing = filed(
                "Northline",
                "2026-03-05",
                "The United Nations, citing the Lantern Institute, said 43 people were killed in the protests in "
                        + country + ".");
        filed(
                "The Morning Echo",
                "2026-03-06",
                "The United Nations said 43 people were killed in the protests in " + country + ".");

        dispute(disputeOf(citing))
                .body("corroboration.origins", equalTo(1))
                .body("origins.party", contains("Lantern Institute"))
                .body("origins[0].sources.name", containsInAnyOrder("Lantern Institute", "United Nations"))
                .body("relays.find { it.from == 'United Nations' }.to", equalTo("Lantern Institute"))
                .body("relays.find { it.from == 'United Nations' }.type", equalTo("CITES"));
    }

    @Test
    void two_who_cite_each_other_are_found_with_their_sentences() {
        JsonPath one = filed(
                "Northline",
                "2026-03-05",
                "A storm passed. The Lantern Institute, citing the Harbour Union, said 212 people were killed in the"
                        + " protests in " + country + ". It gave no names.");
        filed(
                "The Morning Echo",
                "2026-03-09",
                "The Harbour Union, citing the Lantern Institute, said 212 people were killed in the protests in "
                        + country + ".");

        dispute(disputeOf(one))
                .body("findings.code", hasItem("CIRCULAR_SOURCING"))
                .body("findings.find { it.code == 'CIRCULAR_SOURCING' }.claims", hasSize(2))
                .body(
                        "findings.find { it.code == 'CIRCULAR_SOURCING' }.sentences.text",
                        hasItems("The Lantern Institute, citing the Harbour Union, said 212 people were killed in the"
                                + " protests in " + country + "."))
                .body("findings.find { it.code == 'CIRCULAR_SOURCING' }.sentences", hasSize(2))
                .body("corroboration.origins", equalTo(1));
    }

    @Test
    void a_person_decides_on_the_independence_of_two_parties_and_may_take_it_back() {
        JsonPath ministry = filed(
                "Northline",
                "2026-03-05",
                "The Lantern Institute said 318 people were killed in the protests in " + country + ".");
        filed(
                "The Morning Echo",
                "2026-03-05",
                "The Harbour Union said 318 people were killed in the protests in " + country + ".");
        int id = disputeOf(ministry);
        String tag = dispute(id)
                .body("corroboration.origins", equalTo(1))
                .body("corroboration.ties.independence", contains("UNKNOWN"))
                .extract()
                .header("ETag");
        Map<String, Object> decision = new HashMap<>();
        decision.put("parties", List.of("Lantern Institute", "Harbour Union"));
        decision.put("independent", true);
        decision.put("reason", "Both showed us their lists.");

        asChecker()
                .body(decision)
                .post("/api/v1/disputes/" + id + "/independence")
                .then()
                .statusCode(428);
        ValidatableResponse decided = asChecker()
                .header("If-Match", tag)
                .body(decision)
                .post("/api/v1/disputes/" + id + "/independence")
                .then()
                .statusCode(200);

        decided.body("corroboration.origins", equalTo(2))
                .body("corroboration.agreeing", equalTo(2))
                .body("origins.independence", everyItem(equalTo("INDEPENDENT")))
                .body("corroboration.ties.decidedBy", contains("checker"))
                .body("history.action", hasItem("independence set"));
        decision.put("independent", null);
        asChecker()
                .header("If-Match", decided.extract().header("ETag"))
                .body(decision)
                .post("/api/v1/disputes/" + id + "/independence")
                .then()
                .statusCode(200)
                .body("corroboration.origins", equalTo(1))
                .body("corroboration.ties.decidedBy", contains(nullValue()));
    }

    @Test
    void only_two_named_parties_of_the_dispute_can_be_decided_on() {
        JsonPath article = filed(
                "Northline",
                "2026-03-05",
                "The Lantern Institute said 318 people were killed in the protests in " + country + ".");
        int id = disputeOf(article);
        String tag = dispute(id).extract().header("ETag");

        for (List<String> parties : List.of(
                List.of("Lantern Institute", "Nobody We Know"),
                List.of("Lantern Institute", "Lantern Institute"),
                List.of("Lantern Institute"))) {
            asChecker()
                    .header("If-Match", tag)
                    .body(Map.of("parties", parties, "independent", true, "reason", "asked"))
                    .post("/api/v1/disputes/" + id + "/independence")
                    .then()
                    .statusCode(422);
        }
        given().auth()
                .preemptive()
                .basic("reporter", "reporter")
                .contentType(ContentType.JSON)
                .body(Map.of("parties", List.of("a", "b"), "independent", true, "reason", "asked"))
                .post("/api/v1/disputes/" + id + "/independence")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_conceded_is_graded_by_the_words_of_the_text() {
        JsonPath article = filed(
                "Northline",
                "2026-03-05",
                "The Harbour Union conceded that more than 300 people were killed in the protests in " + country
                        + ". The Lantern Institute said it had confirmed 912 deaths in the protests.");

        dispute(disputeOf(article))
                .body("positions.find { it.party == 'Harbour Union' }.grade", equalTo("ACCEPTED_BY_PARTY"))
                .body("positions.find { it.party == 'Harbour Union' }.gradeReason", containsString("\"conceded\""))
                .body("positions.find { it.party == 'Lantern Institute' }.grade", not(equalTo("ACCEPTED_BY_PARTY")));
    }

    @Test
    void copies_and_origins_are_found_in_as_many_statements_in_a_large_database_as_in_a_small_one() {
        int id = disputeOf(filed("The Morning Echo", "2026-03-03", agencyStory("41")));
        long shown = statementsOf(() -> dispute(id));
        long small = statementsOf(() ->
                filed("The Evening Herald", "2026-03-03", agencyStory("41").replace("41", "42")));
        for (int i = 0; i < 40; i++) {
            filed("Outlet " + i, "2026-03-03", i % 2 == 0 ? agencyStory("41") + " Edition " + i + "." : unrelated(i));
        }

        long large = statementsOf(() ->
                filed("The Weekly Tribune", "2026-03-03", agencyStory("41").replace("41", "44")));

        assertThat(large).isLessThanOrEqualTo(small + SEQUENCES);
        assertThat(statementsOf(() -> dispute(id))).isLessThanOrEqualTo(shown + SEQUENCES);
    }

    private static String unrelated(int number) {
        StringBuilder text = new StringBuilder("A quiet day in the valley.\n\n");
        for (int i = 0; i < 120; i++) {
            text.append("word")
                    .append(Integer.toString(number * 7919 + i * 31, 36))
                    .append(' ');
        }
        return text.append("was all that could be heard.").toString();
    }

    private long statementsOf(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    @Test
    void at_an_instant_a_text_was_one_outlets_own_until_its_copy_came_in() {
        String told = "At least 41 people were killed in the protests in " + country + " on Tuesday.\n\n" + chronicle(1)
                + "\n\n" + chronicle(2);
        JsonPath first = filed("The Morning Echo", "2026-03-03", told);
        Instant alone = Hand.thisInstant(clock);
        filed("The Evening Herald", "2026-03-03", told.replace("on Tuesday", "Tuesday"));

        dispute(disputeOf(first)).body("origins.party", contains("The Evening Herald"));
        asChecker()
                .get("/api/v1/disputes/" + disputeOf(first) + "?at=" + alone)
                .then()
                .statusCode(200)
                .body("origins.party", contains("The Morning Echo"))
                .body("corroboration.articles", equalTo(1))
                .body("relays", empty());
    }
}
