package org.counterclaim.publication;

import static org.counterclaim.access.Trail.as;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.verdict.Desk;

/** Two articles that are taken in as every article is, and the verdict that was published on what they say. */
record TwoBills(String town, JsonPath council, JsonPath auditors, long dispute, long claim, long verdict) {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    static TwoBills published() {
        int nth = TOWNS.getAndIncrement();
        String town = "Brackwater" + (char) ('a' + nth / 26) + (char) ('a' + nth % 26);
        JsonPath council = filed(
                town,
                town + " presents the bill",
                "The concert hall on Linden Quay cost 86 million euros, " + town
                        + "'s city council said on Monday when it presented the final bill.");
        JsonPath auditors = filed(
                town,
                "Auditors look at " + town,
                "The regional audit office has put the total cost of the concert"
                        + " hall on Linden Quay in " + town
                        + " at 131.4 million euros, far above the sum of the council.\n\n"
                        + "The report said \u201cthe wall \\ the loan\u201d belonged to it.");
        long dispute = auditors.getLong("disputes.find { it.conflict == 'CONTRADICTED' }.id");
        long claim =
                ((Number) as("checker").get("/api/v1/disputes/" + dispute).path("positions[0].claimId")).longValue();
        String content = Desk.content("DISPUTED", claim, "Two bills:\\n\\tone \\\\ with the wall, one without.");
        return new TwoBills(
                town,
                council,
                auditors,
                dispute,
                claim,
                Desk.published(dispute, content).id());
    }

    private static JsonPath filed(String town, String title, String body) {
        String place = town.toUpperCase(Locale.ROOT);
        return as("checker")
                .body(Map.of(
                        "title",
                        title,
                        "outlet",
                        town + " Chronicle",
                        "publishedAt",
                        "2026-02-02",
                        "url",
                        address(town, title),
                        "text",
                        place + ", Feb 2 (" + town + " Chronicle) - " + body))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String address(String town, String title) {
        return "https://chronicle.example/" + town + "/" + title.replace(' ', '-');
    }

    /** Another article of the same paper. */
    void files(String title, String body) {
        filed(town, title, body);
    }

    String address(String title) {
        return address(town, title);
    }

    /** With another verdict on them. */
    TwoBills now(long other) {
        return new TwoBills(town, council, auditors, dispute, claim, other);
    }

    byte[] zip() {
        return as("checker")
                .get("/api/v1/verdicts/" + verdict + "/bundle")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    Unpacked bundle(Path folder) throws IOException {
        return Unpacked.of(zip(), Files.createTempDirectory(folder, "bundle"));
    }
}
