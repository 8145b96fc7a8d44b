package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.counterclaim.access.Trail;
import org.counterclaim.platform.Sha256;
import org.counterclaim.platform.database.Tables;
import org.counterclaim.scenario.EmptyNewsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bundle, changed in every way: its own shell script and the list of its sums find it. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class TamperedBundleTest {

    private static byte[] zip = {};

    @Inject
    Trail trail;

    @Inject
    DataSource database;

    private Path folder;

    @BeforeEach
    void aVerdictIsPublished(@TempDir Path folder) throws SQLException {
        this.folder = folder;
        if (zip.length == 0) {
            // the script reads the whole chain each time
            Tables.clear(database);
            trail.begin();
            zip = TwoBills.published().zip();
        }
    }

    private Unpacked bundle() throws IOException {
        return Unpacked.of(zip, Files.createTempDirectory(folder, "bundle"));
    }

    @Test
    void a_change_to_any_file_of_a_bundle_is_found_and_named() throws Exception {
        List<String> files = bundle().files();

        for (String file : files) {
            Unpacked bundle = bundle();
            bundle.scratch(file);

            if (!file.equals("SHA256SUMS")) {
                assertThat(bundle.sums().code()).as(file).isNotZero();
                assertThat(bundle.sums().said()).contains(file + ": FAILED");
            }
            if (!file.equals("verify.sh")) {
                bundle.isRefused(file.equals("SHA256SUMS") ? "" : file);
            }
        }
    }

    @Test
    void a_change_is_found_though_its_sum_was_adapted() throws Exception {
        List<String> notProved = List.of("README.txt", "verify.sh", "SHA256SUMS");
        List<String> facts = bundle().files().stream()
                .filter(file -> !notProved.contains(file))
                .toList();
        assertThat(facts).hasSizeGreaterThan(10);
        for (String file : facts) {
            Unpacked bundle = bundle();
            bundle.scratch(file);
            bundle.adaptTheSumOf(file);

            assertThat(bundle.sums().code()).isZero();
            bundle.isRefused(file);
        }
    }

    @Test
    void a_file_that_is_left_out_of_the_list_or_of_the_bundle_is_missed() throws Exception {
        Unpacked unlisted = bundle();
        unlisted.write("SHA256SUMS", unlisted.text("SHA256SUMS").replaceAll("(?m)^.* basis\\.json\n", ""));
        Unpacked without = bundle();
        without.take("reviews.json");

        unlisted.isRefused("basis.json is not listed");
        without.isRefused("reviews.json is missing");
    }

    @Test
    void a_snapshot_or_text_that_is_taken_out_is_missed_though_the_list_was_adapted() throws Exception {
        for (String folder : List.of("snapshots/", "texts/")) {
            Unpacked bundle = bundle();
            String file = bundle.files().stream()
                    .filter(name -> name.startsWith(folder))
                    .findFirst()
                    .orElseThrow();
            bundle.take(file);
            bundle.write("SHA256SUMS", bundle.text("SHA256SUMS").replaceAll("(?m)^.* " + file + "\n", ""));

            bundle.isRefused(file + " is missing, though the chain notes it");
        }
    }

    @Test
    void a_file_that_states_a_fact_is_missed_and_a_strange_one_is_found_though_the_list_was_adapted() throws Exception {
        Unpacked without = bundle();
        without.take("reviews.json");
        without.write("SHA256SUMS", without.text("SHA256SUMS").replaceAll("(?m)^.* reviews\\.json\n", ""));
        Unpacked more = bundle();
        more.write("opinion.txt", "It was otherwise.");
        more.write("SHA256SUMS", more.text("SHA256SUMS") + Sha256.of("It was otherwise.") + "  opinion.txt\n");

        without.isRefused("reviews.json");
        more.isRefused("opinion.txt, which is no file of a bundle");
    }

    @Test
    void a_file_that_nobody_listed_is_found_wherever_it_lies() throws Exception {
        for (String file : List.of("opinion.txt", ".hidden", "snapshots/.hidden", "texts/more.txt")) {
            Unpacked bundle = bundle();
            bundle.write(file, "It was otherwise.");

            bundle.isRefused(file + " is not listed in SHA256SUMS");
        }
    }

    @Test
    void a_bundle_that_keeps_quiet_about_the_note_of_its_files_is_refused() throws Exception {
        Unpacked bundle = bundle();
        String chain = bundle.text("chain.tsv");
        String note = chain.lines()
                .filter(line -> line.contains("\tpublished files\t"))
                .findFirst()
                .orElseThrow();
        String[] told = note.split("\t", -1);

        bundle.write("chain.tsv", chain.replace(note, "D\t" + told[1] + "\t" + told[2] + "\t" + told[3]));
        bundle.adaptTheSumOf("chain.tsv");
        bundle.scratch("reviews.json");
        bundle.adaptTheSumOf("reviews.json");

        bundle.isRefused("does not tell what the chain notes of the files");
    }

    @Test
    void a_changed_entry_of_the_chain_is_found_though_its_sum_was_adapted() throws Exception {
        Map<String, String> changes = Map.of(
                "\tchecker2\tapproved",
                "\tchecker3\tapproved",
                "=PUBLISHED",
                "=APPROVED ",
                "\tpublished\t",
                "\twithdrawn\t");

        for (Map.Entry<String, String> change : changes.entrySet()) {
            Unpacked bundle = bundle();
            String chain = bundle.text("chain.tsv");
            assertThat(chain).contains(change.getKey());
            bundle.write("chain.tsv", chain.replace(change.getKey(), change.getValue()));
            bundle.adaptTheSumOf("chain.tsv");

            assertThat(bundle.sums().code()).isZero();
            bundle.isRefused("chain.tsv, entry ");
        }
    }

    @Test
    void lines_of_the_chain_that_are_taken_out_swapped_or_cut_off_are_found() throws Exception {
        List<String> lines = bundle().text("chain.tsv").lines().toList();
        int middle = lines.size() / 2;

        theChainIsRefused(lines.subList(0, lines.size() - 1), "cut off");
        theChainIsRefused(without(lines, middle), "comes");
        theChainIsRefused(without(lines, lines.size() - 2), "ends with");
        List<String> told = new ArrayList<>(lines);
        told.set(middle, "D\t" + (middle + 1) + "\t" + "a".repeat(64) + "\t" + "b".repeat(64));
        theChainIsRefused(told, "does not follow");
    }

    private void theChainIsRefused(List<String> lines, String because) throws Exception {
        Unpacked bundle = bundle();
        bundle.write("chain.tsv", String.join("\n", lines) + "\n");
        bundle.adaptTheSumOf("chain.tsv");
        bundle.isRefused(because);
    }

    private static List<String> without(List<String> lines, int taken) {
        List<String> left = new ArrayList<>(lines);
        left.remove(taken);
        return left;
    }
}
