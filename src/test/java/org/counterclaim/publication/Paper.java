package org.counterclaim.publication;

import static org.counterclaim.access.Trail.as;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;

/** A paper that was handed in as evidence, and is kept. */
record Paper(long id, String sha256) {

    static Paper captured(String text) {
        JsonPath capture = as("checker")
                .contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .queryParam("name", "bill.txt")
                .post("/api/v1/captures")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Paper(capture.getLong("id"), capture.getString("sha256"));
    }
}
