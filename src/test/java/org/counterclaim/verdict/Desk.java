package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.total;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.Story;
import org.counterclaim.dispute.Wire;
import org.counterclaim.platform.NewestVersion;
import org.jspecify.annotations.Nullable;

/** The people of the desk at work on disputes, over HTTP; everybody's password is their name. */
@ApplicationScoped
public class Desk {

    private static final AtomicInteger COUNTRIES = new AtomicInteger(100);

    private final Wire wire;

    Desk(Wire wire) {
        this.wire = wire;
    }

    /** Two parties, two tolls, one question in a country that no other test knows. */
    public record TwoTolls(long dispute, long government, long ngo, String country) {}

    public TwoTolls twoTolls() {
        return twoTolls("Deskland " + COUNTRIES.incrementAndGet(), "Rights Watch", "");
    }

    /** The same of another kind of event, so that a policy can be meant for it. */
    public TwoTolls twoTollsOf(String kind) {
        return twoTolls(kind, "Deskland " + COUNTRIES.incrementAndGet(), "Rights Watch", "");
    }

    /** @param marked what stands in the country, the NGO's name and all that is said */
    public TwoTolls twoTolls(String country, String ngo, String marked) {
        return twoTolls("protest", country, ngo, marked);
    }

    private TwoTolls twoTolls(String kind, String country, String ngo, String marked) {
        List<Wire.Filed> government = wire.brings(Story.about(kind, country, LocalDate.of(2026, 1, 21))
                .where(
                        "Government of " + country,
                        "Ministry of " + country,
                        SourceType.GOVERNMENT,
                        Story.Said.of(total(3117))));
        List<Wire.Filed> rights = wire.brings(Story.about(kind, country, LocalDate.of(2026, 2, 3))
                .where(ngo + " " + country, SourceType.NGO, saying(marked)));
        return new TwoTolls(
                rights.get(0).dispute(),
                government.get(0).claim(),
                rights.get(0).claim(),
                country);
    }

    /** The NGO counts on, after the verdict. */
    public void aNewerCount(TwoTolls tolls) {
        wire.brings(Story.about("protest", tolls.country(), LocalDate.of(2026, 2, 12))
                .where("Rights Watch " + tolls.country(), SourceType.NGO, Story.Said.of(confirmed(7002))));
    }

    private static Story.Said saying(String marked) {
        Story.Said said = Story.Said.of(confirmed(6854));
        return new Story.Said(
                said.words() + marked,
                said.polarity(),
                said.value(),
                said.metric(),
                said.unit(),
                said.population(),
                said.asOf(),
                said.place(),
                said.future());
    }

    public static RequestSpecification as(String person) {
        return given().auth()
                .preemptive()
                .basic(person, person)
                .contentType(ContentType.JSON)
                .filter(new NewestVersion(person));
    }

    /** A complete verdict with evidence on both positions. */
    public static String complete(TwoTolls tolls) {
        return content("DISPUTED", tolls.government(), "Two counts that cannot both be right.");
    }

    public static String content(String outcome, long rated, String summary) {
        String rating = outcome.equals("RESOLVED") ? "veracity\": \"TRUE" : "nonRating\": \"DISPUTED";
        return """
                {"outcome": "%s", "summary": "%s", "wording": "The ministry says 3,117, the NGO 6,854.",
                 "ratings": [{"claimId": %d, "%s", "flags": ["BELOW_DOCUMENTED_MINIMUM"]}],
                 "evidence": [{"url": "https://ngo.example/report", "excerpt": "6,854 confirmed", "stance": "REFUTES",
                               "primary": true}]}""".formatted(outcome, summary, rated, rating);
    }

    /** A version as somebody has just seen it. */
    public record Seen(long id, String etag, @Nullable String slug) {

        static Seen in(ValidatableResponse response) {
            Response answer = response.extract().response();
            return new Seen(answer.jsonPath().getLong("id"), answer.getHeader("ETag"), answer.path("slug"));
        }
    }

    public static Seen drafted(String author, long dispute, String content) {
        return Seen.in(as(author)
                .body(content)
                .post("/api/v1/disputes/" + dispute + "/verdicts")
                .then()
                .statusCode(201));
    }

    public static ValidatableResponse move(String person, Seen verdict, String to, @Nullable String reason) {
        String why = reason == null ? "" : ", \"reason\": \"" + reason + "\"";
        return as(person)
                .header("If-Match", verdict.etag())
                .body("{\"to\": \"" + to + "\"" + why + "}")
                .post("/api/v1/verdicts/" + verdict.id() + "/transitions")
                .then();
    }

    public static ValidatableResponse review(String person, Seen verdict, String decision, String comment) {
        return as(person)
                .header("If-Match", verdict.etag())
                .body("{\"decision\": \"" + decision + "\", \"comment\": \"" + comment + "\"}")
                .post("/api/v1/verdicts/" + verdict.id() + "/reviews")
                .then();
    }

    /** The administrator sets a policy for events of a kind, whatever it was before. */
    public static void policy(String name, String review, String kind) {
        Response before = as("admin").get("/api/v1/policies/" + name);
        RequestSpecification admin = as("admin");
        if (before.statusCode() == 404) {
            admin.header("If-None-Match", "*");
        } else {
            admin.header("If-Match", before.getHeader("ETag"));
        }
        admin.body("{\"title\": \"" + name + "\", \"review\": " + review
                        + ", \"fastLane\": [\"CORRECTION\"], \"appliesTo\": {\"topics\": [\"" + kind + "\"]}}")
                .put("/api/v1/policies/" + name)
                .then()
                .statusCode(200);
    }

    /** A verdict as somebody reads it now. */
    public static Seen seen(String person, long verdict) {
        return Seen.in(as(person).get("/api/v1/verdicts/" + verdict).then().statusCode(200));
    }

    /** A review that says outcome and rating as well, as a blind one has to. */
    public static ValidatableResponse label(String person, Seen verdict, String outcome, String ratings) {
        return as(person)
                .header("If-Match", verdict.etag())
                .body("{\"outcome\": \"" + outcome + "\", \"ratings\": " + ratings + ", \"comment\": \"my own view\"}")
                .post("/api/v1/verdicts/" + verdict.id() + "/reviews")
                .then();
    }

    public static Seen submitted(Seen draft, String author) {
        return Seen.in(move(author, draft, "SUBMITTED", null).statusCode(200));
    }

    public static Seen approved(Seen draft, String author) {
        return Seen.in(review("checker2", submitted(draft, author), "APPROVE", "agreed")
                .statusCode(200));
    }

    public static Seen published(Seen draft, String author) {
        return Seen.in(
                move("editor2", approved(draft, author), "PUBLISHED", null).statusCode(200));
    }

    public static Seen published(long dispute, String content) {
        return published(drafted("checker", dispute, content), "checker");
    }

    /** The address of what was published. */
    public static String slugOf(Seen published) {
        return Objects.requireNonNull(published.slug());
    }

    /** An editor's draft of the next version. */
    public static Seen correction(Seen published, String type, String reason) {
        return Seen.in(as("editor")
                .body("{\"type\": \"" + type + "\", \"reason\": \"" + reason + "\"}")
                .post("/api/v1/verdicts/" + published.id() + "/corrections")
                .then()
                .statusCode(201));
    }

    public static Seen edited(Seen draft, String author, String content) {
        return Seen.in(as(author)
                .header("If-Match", draft.etag())
                .body(content)
                .put("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(200));
    }
}
