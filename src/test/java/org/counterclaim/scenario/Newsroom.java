package org.counterclaim.scenario;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the people of a newsroom do with the API; each logs in with the name as password. */
final class Newsroom {

    private Newsroom() {}

    static RequestSpecification as(String person) {
        return given().auth().preemptive().basic(person, person).contentType(ContentType.JSON);
    }

    /** An article of the test data, posted as text. */
    static Response post(String person, String article) {
        return as(person).body(Map.of("text", text(article))).when().post("/api/v1/articles");
    }

    static String text(String article) {
        try (InputStream resource = Newsroom.class.getResourceAsStream("/articles/" + article + ".txt")) {
            if (resource == null) {
                throw new IllegalArgumentException("There is no test article " + article);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A change of something that was read before: with its entity tag. */
    static Response change(String person, String address, String entityTag, Object body) {
        return as(person).header("If-Match", entityTag).body(body).when().post(address);
    }

    static String tagOf(Response response) {
        @Nullable String tag = response.header("ETag");
        if (tag == null) {
            throw new AssertionError("No ETag in " + response.asString());
        }
        return tag;
    }
}
