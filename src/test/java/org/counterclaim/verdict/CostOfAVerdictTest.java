package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.published;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.Story;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CostOfAVerdictTest {

    /** What looking at one verdict takes, and ids, which are fetched by the fifty. */
    private static final long A_LOOK = 20;

    @Inject
    Desk desk;

    @Inject
    Wire wire;

    @Inject
    SessionFactory sessions;

    @Test
    void an_article_on_a_judged_dispute_costs_a_few_statements_more_however_often_it_happens() {
        TwoTolls free = desk.twoTolls();
        TwoTolls judged = desk.twoTolls();
        published(judged.dispute(), complete(judged));
        long unjudged = statementsFor(free, 7000);

        long first = statementsFor(judged, 7000);
        for (int count = 7001; count < 7020; count++) {
            statementsFor(judged, count);
        }
        long last = statementsFor(judged, 7020);

        assertThat(first).isLessThanOrEqualTo(unjudged + A_LOOK);
        assertThat(last).isLessThanOrEqualTo(first + A_LOOK / 2);
    }

    private long statementsFor(TwoTolls tolls, int count) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        Story story = Story.about("protest", tolls.country(), LocalDate.of(2026, 2, 12))
                .where("Rights Watch " + tolls.country(), SourceType.NGO, Said.of(confirmed(count)));
        long before = statistics.getPrepareStatementCount();
        wire.brings(story);
        return statistics.getPrepareStatementCount() - before;
    }
}
