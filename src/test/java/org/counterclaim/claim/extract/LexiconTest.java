package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final String FOLDER = "/org/counterclaim/lexicon/";

    @ParameterizedTest
    @CsvSource({
        "say,SAY",
        "tell,SAY",
        "state,SAY",
        "add,SAY",
        "announce,SAY",
        "declare,SAY",
        "report,SAY",
        "according to,SAY",
        "acknowledge,CONCEDE",
        "admit,CONCEDE",
        "concede,CONCEDE",
        "recognise,CONCEDE",
        "confess,CONCEDE",
        "confirm,CONFIRM",
        "verify,CONFIRM",
        "corroborate,CONFIRM",
        "authenticate,CONFIRM",
        "document,CONFIRM",
        "reveal,REVEAL",
        "disclose,REVEAL",
        "show,REVEAL",
        "point out,REVEAL",
        "note,REVEAL",
        "find,REVEAL",
        "establish,REVEAL",
        "expose,REVEAL",
        "claim,DISTANCE",
        "allege,DISTANCE",
        "assert,DISTANCE",
        "maintain,DISTANCE",
        "insist,DISTANCE",
        "contend,DISTANCE",
        "purport,DISTANCE",
        "deny,DENY",
        "reject,DENY",
        "dismiss,DENY",
        "refute,DENY",
        "rebut,DENY",
        "dispute,DENY",
        "contradict,DENY",
        "question,DOUBT",
        "doubt,DOUBT",
        "cast doubt on,DOUBT",
        "challenge,DOUBT",
        "estimate,ESTIMATE",
        "believe,ESTIMATE",
        "think,ESTIMATE",
        "fear,ESTIMATE",
        "suspect,ESTIMATE",
        "put,ESTIMATE",
        "project,ESTIMATE",
        "reportedly,HEARSAY",
        "allegedly,HEARSAY",
        "accuse,ACCUSE",
        "blame,ACCUSE",
        "charge,ACCUSE",
        "hold responsible,ACCUSE",
        "attribute,ACCUSE",
        "warn,WARN",
        "predict,WARN",
        "caution,WARN",
        "threaten,WARN",
        "vow,WARN",
        "pledge,WARN",
        "liken,EVALUATE",
        "compare,EVALUATE",
        "describe,EVALUATE",
        "call,EVALUATE",
        "brand,EVALUATE",
        "condemn,EVALUATE",
        "praise,EVALUATE",
        "call for,DIRECT",
        "urge,DIRECT",
        "demand,DIRECT",
        "order,DIRECT",
        "decline,NO_COMMENT",
        "raise,REVISE",
        "lower,REVISE",
        "update,REVISE",
        "revise,REVISE",
        "correct,REVISE",
        "retract,REVISE"
    })
    void the_cues_of_the_trade_are_of_their_class(String lemma, CueClass cueClass) throws IOException {
        Set<String> classes = rows("cues.en.tsv").stream()
                .filter(row -> row.get(0).equals(lemma))
                .map(row -> row.get(2))
                .collect(Collectors.toSet());

        assertThat(classes).contains(cueClass.name());
    }

    @Test
    void there_are_hundreds_of_cues_each_once_in_a_class() throws IOException {
        List<String> keys = rows("cues.en.tsv").stream()
                .map(row -> row.get(0) + "/" + row.get(1) + "/" + row.get(2))
                .toList();

        assertThat(keys).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void every_country_has_a_capital_and_a_government() throws IOException {
        List<List<String>> countries = rows("countries.en.tsv");

        assertThat(countries).hasSizeGreaterThan(193);
        assertThat(countries).allSatisfy(row -> {
            assertThat(row.get(1)).isNotBlank();
            assertThat(row.get(4)).isEqualTo("Government of " + row.get(0));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cues.en.tsv",
                "countries.en.tsv",
                "seats.en.tsv",
                "organisations.en.tsv",
                "roles.en.tsv",
                "events.en.tsv",
                "abbreviations.en.txt"
            })
    void every_file_states_its_version(String file) throws IOException {
        try (BufferedReader lines = open(file)) {
            assertThat(lines.readLine()).startsWith("#").contains("Version ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deny,denied",
        "deny,denies",
        "argue,arguing",
        "announce,announced",
        "add,adding",
        "clarify,clarifying",
        "agree,agreed",
        "agree,agreeing"
    })
    void regular_verbs_are_inflected(String lemma, String form) {
        assertThat(Inflection.ofVerb(lemma, "")).contains(form);
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (BufferedReader lines = open(file)) {
            return Table.rows(lines);
        }
    }

    private static BufferedReader open(String file) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LexiconTest.class.getResourceAsStream(FOLDER + file)), StandardCharsets.UTF_8));
    }
}
