package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.compare.Numbers.round;
import static org.counterclaim.dispute.compare.Numbers.sharp;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.Story.Said;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CostOfAClaimTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    /** Ids are fetched by the fifty, so that now and then a story fetches some. */
    private static final long FOR_IDS = 8;

    @Inject
    Wire wire;

    @Inject
    SessionFactory sessions;

    @Test
    void a_number_asks_as_many_questions_of_a_large_database_as_of_a_small_one() {
        long atFirst = statementsFor(counting(1));
        for (int i = 2; i < 40; i++) {
            wire.brings(counting(i));
        }

        long later = statementsFor(counting(40));

        assertThat(later).isLessThanOrEqualTo(atFirst + FOR_IDS);
    }

    @Test
    void a_sentence_asks_as_many_questions_of_a_large_database_as_of_a_small_one() {
        long atFirst = statementsFor(saying(1));
        for (int i = 2; i < 80; i++) {
            wire.brings(saying(i));
        }

        long later = statementsFor(saying(80));

        assertThat(later).isLessThanOrEqualTo(atFirst + FOR_IDS);
    }

    @Test
    void an_amount_asks_as_many_questions_of_a_large_database_as_of_a_small_one() {
        long atFirst = statementsFor(costing(1));
        for (int i = 2; i < 60; i++) {
            wire.brings(costing(i));
        }

        long later = statementsFor(costing(60));

        assertThat(later).isLessThanOrEqualTo(atFirst + FOR_IDS);
    }

    /** Each in a place of its own within one country, so that all are candidates and none is the same. */
    private static Story counting(int i) {
        return Story.about("flood", "Costland", DAY)
                .where(
                        "Group",
                        NGO,
                        Said.of(sharp(100 + i)).of(Population.CHILD_U18).in("Town" + i + ", Costland"));
    }

    private static Story saying(int i) {
        return Story.about("flood", "Costland", DAY)
                .where(
                        "Office",
                        GOVERNMENT,
                        Said.that("clerk" + i + " closed door" + i + " and window" + i + " of hall" + i + " beside lamp"
                                + i));
    }

    private static Story costing(int i) {
        return Story.about("budget", "Costland", DAY)
                .where(
                        "Office",
                        GOVERNMENT,
                        Said.amount("school" + i + " annex" + i + " would cost 30 million", round(30)));
    }

    private long statementsFor(Story story) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        wire.brings(story);
        long after = statistics.getPrepareStatementCount();
        return after - before;
    }
}
