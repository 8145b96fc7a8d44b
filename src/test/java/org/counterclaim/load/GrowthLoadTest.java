package org.counterclaim.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.counterclaim.dispute.Story;
import org.counterclaim.dispute.Wire;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One more article in a newsroom that holds ten thousand, a hundred thousand and a million claims: statements and time.
 * {@code -Dload.claims=10000,100000} asks for other sizes, {@code -Dload.db-url=...} for another database, {@code
 * -Dload.measured=50 -Dload.through=1000} for a quick look.
 */
@QuarkusTest
@Tag("load")
@TestProfile(GrowthLoadTest.GrowingNewsroom.class)
class GrowthLoadTest {

    /** A database on disk, as a newsroom has it, and statements counted. */
    public static class GrowingNewsroom implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String file = "jdbc:h2:file:./target/load/" + System.nanoTime()
                    + ";${counterclaim.h2-options};WRITE_DELAY=0;CACHE_SIZE=262144";
            return Map.of(
                    "counterclaim.db-url",
                    System.getProperty("load.db-url", file),
                    "counterclaim.db-user",
                    System.getProperty("load.db-user", "counterclaim"),
                    "quarkus.hibernate-orm.statistics",
                    "true",
                    "quarkus.hibernate-orm.log.session-metrics",
                    "false");
        }
    }

    private static final int MEASURED = Integer.getInteger("load.measured", 200);
    private static final long THROUGH_THE_PRODUCT = Long.getLong("load.through", 10_000);

    @Inject
    Wire wire;

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource database;

    private final Chronicle chronicle = new Chronicle();
    private long told;
    private int copies;

    /** What one article cost. */
    private record Cost(long statements, double milliseconds) {}

    @Test
    void one_more_article_costs_the_same_statements_however_many_claims_there_are() throws SQLException {
        List<Double> statements = new ArrayList<>();
        for (long size : sizes()) {
            growTo(size);
            double goingOn = measured(size, "an article of a matter that goes on", chronicle::next);
            double old = measured(size, "an article of a matter of long ago", chronicle::again);
            statements.add(goingOn + old);
        }

        double smallest =
                statements.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        assertThat(statements).allSatisfy(count -> assertThat(count).isLessThan(1.25 * smallest));
    }

    @Test
    void one_more_article_of_a_hot_matter_costs_the_same_statements_however_much_is_said_of_it() {
        List<Double> statements = new ArrayList<>();
        for (long size : new long[] {200, 2_000}) {
            for (; told < size; told += Chronicle.CLAIMS_OF_AN_ARTICLE) {
                wire.brings(chronicle.hot());
            }
            statements.add(measured(size, "an article of one hot matter", chronicle::hot));
            told += (long) MEASURED * Chronicle.CLAIMS_OF_AN_ARTICLE;
        }

        assertThat(statements.get(1)).isLessThan(1.25 * statements.get(0));
    }

    private static long[] sizes() {
        return Arrays.stream(System.getProperty("load.claims", "10000,100000,1000000")
                        .split(","))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    /** The first ten thousand go through the product's own code, the rest are copies of them with other names. */
    private void growTo(long size) throws SQLException {
        while (told < Math.min(size, THROUGH_THE_PRODUCT)) {
            wire.brings(chronicle.next());
            told += Chronicle.CLAIMS_OF_AN_ARTICLE;
        }
        int wanted = (int) (size / THROUGH_THE_PRODUCT) - 1;
        if (wanted > copies) {
            new Copies(database).make(copies + 1, wanted);
            copies = wanted;
        }
    }

    private double measured(long size, String what, Supplier<Story> article) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            costs.add(cost(article.get()));
        }
        double statements = costs.stream().mapToLong(Cost::statements).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "LOAD %,9d claims | %-36s | %6.1f statements | median %6.1f ms | 95 of 100 below %6.1f ms%n",
                size,
                what,
                statements,
                percentile(costs, 50),
                percentile(costs, 95));
        return statements;
    }

    private Cost cost(Story article) {
        long statements = sessions.getStatistics().getPrepareStatementCount();
        long from = System.nanoTime();
        wire.brings(article);
        double milliseconds = (System.nanoTime() - from) / 1e6;
        return new Cost(sessions.getStatistics().getPrepareStatementCount() - statements, milliseconds);
    }

    private static double percentile(List<Cost> costs, int percent) {
        List<Double> times = costs.stream().map(Cost::milliseconds).sorted().toList();
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }
}
