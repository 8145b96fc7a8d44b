package org.counterclaim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.scenario.Newsroom.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.verdict.Desk;
import org.junit.jupiter.api.Test;

/** Walks the README's example with the README's own requests and looks whether it still tells the truth. */
@QuarkusTest
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String bodySentTo(String address, String readme) {
        Matcher request = Pattern.compile(
                        address + " -H 'Content-Type: application/json' -d '(\\{.*?})'", Pattern.DOTALL)
                .matcher(readme);
        assertThat(request.find()).as("a request to " + address).isTrue();
        return request.group(1);
    }

    @Test
    void the_walk_gets_the_answers_that_the_readme_shows() throws IOException {
        String readme = readme();

        JsonPath article = as("checker")
                .body(bodySentTo("api/v1/articles", readme))
                .when()
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        int dispute = article.getInt("disputes[0].id");
        JsonPath seen = as("reporter").when().get("/api/v1/disputes/" + dispute).jsonPath();

        assertThat(readme).contains(written(article.getString("disputes[0].question")));
        assertThat(readme).contains("\"conflict\": \"" + seen.getString("conflict") + "\"");
        for (String word : article.<String>getList("claims.content.text")) {
            assertThat(readme).contains(written(word));
        }
        List<String> reasons = seen.getList("comparisons[0].reasons.text");
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(readme).contains(written(reason)));

        int claim = seen.getInt("positions.find { it.party == 'transport ministry' }.claimId");
        String draft = bodySentTo("api/v1/disputes/\\d+/verdicts", readme)
                .replaceFirst("\"claimId\": \\d+", "\"claimId\": " + claim);
        Desk.Seen published = Desk.published(dispute, draft);

        assertThat(readme).contains("/verdicts/" + published.slug() + "/v/1");
    }

    /** As JSON writes it. */
    private static String written(String text) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(text);
    }
}
