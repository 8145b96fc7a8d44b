package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;

/** A reader who reports errors; each has an address of their own, so that none uses up another's allowance. */
public record Reader(String address) {

    private static final AtomicInteger READERS = new AtomicInteger(10);

    public static Reader somebody() {
        return new Reader("127.0.3." + READERS.incrementAndGet());
    }

    /** A call from the reader's address, without a login. */
    public RequestSpecification call() {
        try {
            return given().config(RestAssured.config()
                    .httpClient(HttpClientConfig.httpClientConfig()
                            .setParam("http.route.local-address", InetAddress.getByName(address))));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return the receipt */
    public String reports(long verdict, String text) {
        return call().contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\", \"contact\": \"reader@mail.example\"}")
                .post("/api/v1/verdicts/" + verdict + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
    }
}
