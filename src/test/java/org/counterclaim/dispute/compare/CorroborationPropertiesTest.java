package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class CorroborationPropertiesTest {

    private static final List<String> PARTIES = List.of("ministry", "group", "union", "radio", "church");
    private static final List<String> OUTLETS = List.of("Echo", "Herald", "Tribune");

    /** An article: somebody's figure, through somebody else, or in the outlet's own voice in a text that others carry. */
    private record Print(int outlet, int party, int through, int number, int day, int text) {

        void at(Newsstand newsstand) {
            Value value = number % 3 == 0
                    ? Numbers.confirmed(100 + number)
                    : number % 3 == 1 ? Numbers.total(100 + number) : Numbers.moreThan(100);
            String printing = OUTLETS.get(outlet);
            if (text > 0) {
                newsstand.carries(
                        "text " + text,
                        printing,
                        null,
                        Saying.says(printing, value).on(day, 2));
            } else if (through < PARTIES.size() && through != party) {
                Saying saying = Saying.says(PARTIES.get(party), value).on(day, 2);
                newsstand.prints(printing, saying, PARTIES.get(through), PARTIES.get(party));
            } else {
                newsstand.prints(
                        printing, Saying.says(PARTIES.get(party), value).on(day, 2), PARTIES.get(party));
            }
        }
    }

    private static final Gen<Print> PRINTS = integers()
            .between(0, 2)
            .zip(
                    integers().between(0, 4),
                    integers().between(0, 14),
                    integers().between(0, 4).zip(integers().between(1, 9), (number, day) -> number * 10 + day),
                    integers().between(0, 6).map(text -> text > 2 ? 0 : text),
                    (outlet, party, through, both, text) ->
                            new Print(outlet, party, through, both / 10, both % 10, text));

    private static final Gen<List<Print>> PAPERS = lists().of(PRINTS).ofSizeBetween(1, 8);

    private static Newsstand with(List<Print> prints) {
        Newsstand newsstand = new Newsstand();
        prints.forEach(print -> print.at(newsstand));
        return newsstand;
    }

    @Test
    void the_result_does_not_hang_on_the_order_of_arrival() {
        qt().withExamples(500).forAll(PAPERS).checkAssert(prints -> {
            Newsstand newsstand = with(prints);

            assertThat(newsstand.originsInAnotherOrder()).isEqualTo(newsstand.origins());
        });
    }

    @Test
    void a_copy_never_raises_corroboration() {
        qt().withExamples(500).forAll(PAPERS, arbitrary().pick(0, 1, 2)).checkAssert((prints, which) -> {
            Newsstand newsstand = with(prints);
            Saying own = Saying.says("Echo", Numbers.total(101)).on(5, 2);
            newsstand.carries("text 9", "Echo", null, own);
            Corroboration before = newsstand.origins().corroboration();

            newsstand.carries(
                    "text 9",
                    "Weekly",
                    null,
                    Saying.says("Weekly", Numbers.total(101)).on(5, 2));

            Corroboration after = newsstand.origins().corroboration();
            assertThat(after.origins()).isEqualTo(before.origins());
            assertThat(after.agreeing()).isLessThanOrEqualTo(before.agreeing());
            assertThat(after.texts()).isEqualTo(before.texts());
        });
    }

    @Test
    void somebody_unnamed_never_raises_corroboration() {
        qt().withExamples(500).forAll(PAPERS, integers().between(1, 9)).checkAssert((prints, day) -> {
            Newsstand newsstand = with(prints);
            Corroboration before = newsstand.origins().corroboration();

            newsstand.printsUnnamed(
                    "Echo",
                    Saying.says("article 99: officials", Numbers.total(101)).on(day, 2),
                    "article 99: officials");

            Corroboration after = newsstand.origins().corroboration();
            assertThat(after.origins()).isEqualTo(before.origins());
            assertThat(after.agreeing()).isEqualTo(before.agreeing());
        });
    }

    @Test
    void one_more_outlet_that_reports_a_party_never_raises_corroboration() {
        qt().withExamples(500).forAll(PAPERS).checkAssert(prints -> {
            Newsstand newsstand = with(prints);
            Saying ministry = Saying.says("ministry", Numbers.total(101)).on(5, 2);
            newsstand.prints("Echo", ministry, "ministry");
            Corroboration before = newsstand.origins().corroboration();

            newsstand.prints("Weekly", ministry, "ministry");

            Corroboration after = newsstand.origins().corroboration();
            assertThat(after.origins()).isEqualTo(before.origins());
            assertThat(after.agreeing()).isEqualTo(before.agreeing());
        });
    }

    @Test
    void independence_is_the_same_whichever_of_the_two_comes_first() {
        qt().withExamples(300)
                .forAll(PAPERS, arbitrary().pick(PARTIES), arbitrary().pick(PARTIES))
                .assuming((prints, one, other) -> !one.equals(other))
                .checkAssert((prints, one, other) -> {
                    Newsstand forth = with(prints).decides(one, other, false);
                    Newsstand back = with(prints).decides(other, one, false);

                    assertThat(back.origins().corroboration())
                            .usingRecursiveComparison()
                            .isEqualTo(forth.origins().corroboration());
                });
    }

    @Test
    void no_more_bear_each_other_out_than_there_are_independent_origins() {
        qt().withExamples(500).forAll(PAPERS).checkAssert(prints -> {
            Corroboration corroboration = with(prints).origins().corroboration();

            assertThat(corroboration.agreeing()).isLessThanOrEqualTo(corroboration.origins());
        });
    }
}
