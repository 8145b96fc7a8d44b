package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Paper.paper;
import static org.counterclaim.dispute.compare.Paper.part;
import static org.counterclaim.dispute.compare.Paper.whole;
import static org.counterclaim.dispute.compare.Saying.says;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class FindingsPropertyTest {

    private static final List<Population> GROUPS =
            List.of(Population.PROTESTER, Population.SECURITY_FORCES, Population.BYSTANDER, Population.CHILD_U18);

    private static final Gen<List<Integer>> PARTS =
            lists().of(integers().between(1, 9999)).ofSizeBetween(2, GROUPS.size());

    /** Accounts of few parties and days, so that they meet. */
    private static final Gen<Account> ACCOUNTS = PARTS.zip(
            integers().between(-2, 2),
            arbitrary().pick("the ministry", "the group"),
            integers().between(1, 9),
            (parts, off, party, day) -> account(party, day, parts, off));

    private static final Gen<Saying> SCOPED = arbitrary()
            .enumValues(Agency.class)
            .zip(
                    arbitrary().enumValues(Cause.class),
                    arbitrary().enumValues(Identification.class),
                    integers().between(1, 4000),
                    integers().between(0, 63),
                    (agency, cause, identification, number, bits) -> {
                        Saying saying = says(bits % 2 == 0 ? "the ministry" : "the group", sharp(number))
                                .doneBy(agency)
                                .from(cause)
                                .being(identification)
                                .on(1 + bits % 5, 2);
                        saying = (bits & 4) == 0 ? saying : saying.since(LocalDate.of(2026, 1, 1 + bits % 2));
                        saying = (bits & 8) == 0 ? saying : saying.asAnUnnamedPart();
                        saying = (bits & 16) == 0 ? saying : saying.at("Tehran", "Iran");
                        return (bits & 32) == 0 ? saying : saying.inEvent("8", "7");
                    });

    private static Account account(String party, int day, List<Integer> parts, int off) {
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        List<Paper.Piece> pieces = new ArrayList<>();
        List<String> words = new ArrayList<>();
        pieces.add(whole(says(party, sharp(Math.max(1, sum + off)))));
        words.add(pieces.get(0).saying().proposition());
        for (int i = 0; i < parts.size(); i++) {
            Saying one = says(party, sharp(parts.get(i))).of(GROUPS.get(i));
            pieces.add(part(one));
            words.add(one.proposition());
        }
        return paper(day, 2)
                .named(party + day + parts + off)
                .tells(String.join("; ", words), pieces.toArray(Paper.Piece[]::new))
                .account();
    }

    @Test
    void the_result_is_the_same_whichever_comes_first_at_every_gate() {
        qt().withExamples(3000).forAll(SCOPED, SCOPED).checkAssert((one, other) -> {
            Statement a = one.now();
            Statement b = other.now();

            Comparison comparison = Comparing.compare(a, b);

            assertThat(Comparing.compare(b, a)).isEqualTo(comparison.flipped());
        });
    }

    @Test
    void a_standing_of_anything_scoped_does_not_hang_on_the_order_of_arrival() {
        qt().withExamples(500)
                .forAll(lists().of(SCOPED).ofSizeBetween(2, 6), integers().all())
                .checkAssert((sayings, seed) -> {
                    List<Statement> statements = new ArrayList<>(
                            sayings.stream().map(Saying::now).distinct().toList());
                    Standing expected = Standing.of(statements, Period.ofDays(7));
                    Collections.shuffle(statements, new Random(seed));

                    assertThat(Standing.of(statements, Period.ofDays(7))).isEqualTo(expected);
                });
    }

    @Test
    void findings_do_not_hang_on_the_order_of_arrival_and_a_repeated_account_adds_none() {
        qt().withExamples(500)
                .forAll(lists().of(ACCOUNTS).ofSizeBetween(1, 6), integers().all())
                .checkAssert((accounts, seed) -> {
                    List<Finding> expected = Checks.of(accounts);
                    List<Account> shuffled = new ArrayList<>(accounts);
                    shuffled.addAll(accounts.subList(0, 1));
                    Collections.shuffle(shuffled, new Random(seed));

                    assertThat(Checks.of(shuffled)).isEqualTo(expected);
                });
    }

    @Test
    void parts_that_add_up_raise_no_alarm() {
        qt().withExamples(2000).forAll(PARTS).checkAssert(parts -> {
            List<Finding> findings = Checks.of(List.of(account("the group", 3, parts, 0)));

            assertThat(findings).extracting(Finding::code).containsExactly(ReasonCode.PARTITION);
        });
    }

    @Test
    void every_finding_quotes_a_sentence_and_names_a_claim() {
        qt().withExamples(500).forAll(lists().of(ACCOUNTS).ofSizeBetween(1, 5)).checkAssert(accounts -> {
            List<Finding> findings = Checks.of(accounts);

            assertThat(findings).allSatisfy(finding -> {
                assertThat(finding.sentences()).isNotEmpty();
                assertThat(finding.claim()).isNotNull();
            });
        });
    }

    @Test
    void two_thousand_statements_of_seven_parties_give_each_pair_of_them_one_comparison() {
        List<Account> accounts = IntStream.range(0, 2000)
                .mapToObj(i -> paper(1 + i % 28, 1 + i % 12)
                        .named("paper " + i)
                        .tells(
                                grouped(5000 + 3 * i) + " dead, " + grouped(4000 + i) + " protesters, "
                                        + grouped(1000 + 2 * i) + " officers; " + grouped(70_000 + i) + " injured",
                                whole(says("party " + i % 7, sharp(5000 + 3L * i))),
                                part(says("party " + i % 7, sharp(4000 + i)).of(Population.PROTESTER)),
                                part(says("party " + i % 7, sharp(1000 + 2L * i))
                                        .of(Population.POLICE)),
                                whole(says("party " + i % 7, sharp(70_000 + i)).counting(Metric.INJURED, "PERSON")))
                        .account())
                .toList();
        List<Statement> statements = accounts.stream()
                .map(account -> account.told().get(0).statement())
                .toList();

        Standing standing = Standing.of(statements, accounts, Period.ofDays(7), ByHand.NOTHING);

        assertThat(standing.findings()).hasSize(Findings.MOST);
        assertThat(standing.positions()).hasSize(7);
        assertThat(standing.comparisons()).hasSize(7 * 6 / 2);
        assertThat(standing.series().stream()
                        .mapToInt(series -> series.steps().size())
                        .sum())
                .isEqualTo(2000);
    }

    private static String grouped(int number) {
        return String.format(java.util.Locale.ENGLISH, "%,d", number);
    }
}
