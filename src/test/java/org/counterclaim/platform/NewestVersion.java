package org.counterclaim.platform;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * For tests that are not about versions: lets {@code If-Match: *} stand for the version there is now. The server takes that
 * from nobody and names the version in its refusal, with which the call is made.
 *
 * @param person whose password is their name
 */
public record NewestVersion(String person) implements Filter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if ("*".equals(request.getHeaders().getValue("If-Match"))) {
            HttpResponse<String> refused = refused(request);
            if (refused.statusCode() == 428) {
                request.replaceHeader("If-Match", JsonPath.from(refused.body()).getString("currentETag"));
            }
        }
        return context.next(request, response);
    }

    private HttpResponse<String> refused(FilterableRequestSpecification request) {
        String body = request.getBody();
        String login = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(request.getURI()))
                            .header("Authorization", "Basic " + login)
                            .header("Content-Type", "application/json")
                            .header("If-Match", "*")
                            .method(
                                    request.getMethod(),
                                    body == null
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
