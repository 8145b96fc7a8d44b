package org.counterclaim.hostile;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who sends what they like, and a thousand calls in a few seconds, which RestAssured does not. */
record Caller(List<String> headers) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    static Caller anyone() {
        return new Caller(List.of());
    }

    /** Somebody with the name as password. */
    static Caller as(String person) {
        String pair = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return anyone().with("Authorization", "Basic " + pair);
    }

    static Caller bearing(String token) {
        return anyone().with("Authorization", "Bearer " + token);
    }

    Caller with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Caller(List.copyOf(more));
    }

    HttpResponse<String> get(String address) {
        return send("GET", address, BodyPublishers.noBody());
    }

    /** @param json what is sent as JSON, null for nothing */
    HttpResponse<String> send(String method, String address, @Nullable String json) {
        if (json == null) {
            return send(method, address, BodyPublishers.noBody());
        }
        return with("Content-Type", "application/json").send(method, address, BodyPublishers.ofString(json));
    }

    HttpResponse<String> send(String method, String address, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(method + " " + address + " was not answered", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
