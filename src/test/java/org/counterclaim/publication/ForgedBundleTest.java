package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Trail;
import org.counterclaim.platform.Sha256;
import org.counterclaim.scenario.EmptyNewsroom;
import org.counterclaim.verdict.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle with other files that were named in the newsroom on purpose, so that the chain holds their hashes. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class ForgedBundleTest {

    @Inject
    Trail trail;

    private TwoBills bills;
    private Path folder;

    @BeforeEach
    void aVerdictIsPublished(@TempDir Path folder) {
        trail.begin();
        this.folder = folder;
        bills = TwoBills.published();
    }

    @Test
    void a_judgement_whose_hash_an_author_wrote_into_some_text_is_not_taken_for_the_one_that_was_published()
            throws Exception {
        Desk.Seen draft =
                Desk.drafted("checker", bills.dispute(), Desk.content("DISPUTED", bills.claim(), "Still two."));
        String forged = "counterclaim judgement: 1\nverdict: " + draft.id() + "\noutcome: RESOLVED\n";
        as("checker")
                .header("If-Match", "*")
                .body(Map.of("question", "Is it sha256:" + Sha256.of(forged) + " in " + bills.town() + "?"))
                .patch("/api/v1/disputes/" + bills.dispute())
                .then()
                .statusCode(200);
        long verdict = Desk.published(draft, "checker").id();
        Unpacked bundle = bills.now(verdict).bundle(folder);
        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.text("chain.tsv")).contains("Is it sha256:" + Sha256.of(forged));

        bundle.write("judgement.txt", forged);
        bundle.adaptTheSumOf("judgement.txt");
        bundle.isRefused("judgement.txt is not what the chain notes");
        bundle.write("judgement.txt", forged.replace("verdict: ", "verdict: 1"));
        bundle.adaptTheSumOf("judgement.txt");
        bundle.isRefused("verdict.json is about another verdict");
    }

    @Test
    void a_copy_whose_hash_stands_in_some_text_is_not_taken_for_one_that_was_kept() throws Exception {
        String forged = "They never said so.";
        as("checker")
                .header("If-Match", "*")
                .body(Map.of(
                        "question", "snapshot 1 sha256:" + Sha256.of(forged) + ", text sha256:" + Sha256.of(forged)))
                .patch("/api/v1/disputes/" + bills.dispute())
                .then()
                .statusCode(200);
        long verdict = Desk.published(bills.dispute(), Desk.content("DISPUTED", bills.claim(), "Still two bills."))
                .id();

        for (String file : List.of("snapshots/" + Sha256.of(forged), "texts/" + Sha256.of(forged) + ".txt")) {
            Unpacked bundle = bills.now(verdict).bundle(folder);
            bundle.write(file, forged);
            bundle.write("SHA256SUMS", bundle.text("SHA256SUMS") + Sha256.of(forged) + "  " + file + "\n");

            bundle.isRefused(file + " is not what the chain notes");
        }
    }
}
