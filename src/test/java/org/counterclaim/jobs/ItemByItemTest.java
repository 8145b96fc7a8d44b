package org.counterclaim.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItemByItemTest {

    @Inject
    ItemByItem items;

    @Inject
    Jobs jobs;

    private final List<String> tried = new ArrayList<>();

    @AfterEach
    void letTheNextTestRun() {
        Thread.interrupted();
    }

    private long started() {
        return jobs.start("refetch-articles", List.of("one", "two", "three"), Actor.SYSTEM)
                .id();
    }

    private Job found(long id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.get(id));
    }

    @Test
    void an_item_that_fails_is_noted_and_the_others_are_done() {
        long job = started();

        items.run(job, item -> {
            tried.add(item);
            if (item.equals("two")) {
                throw new NotFound("article", 2);
            }
        });

        assertThat(tried).containsExactly("one", "two", "three");
        assertThat(found(job).done()).isEqualTo(2);
        assertThat(found(job).failed()).isEqualTo(1);
    }

    @Test
    void what_is_broken_off_because_the_server_stops_is_done_by_the_next() {
        long job = started();

        assertThatThrownBy(() -> items.run(job, item -> {
                    tried.add(item);
                    if (item.equals("two")) {
                        Thread.currentThread().interrupt();
                        throw new NotFound("article", 2);
                    }
                }))
                .isInstanceOf(Stopping.class);
        Thread.interrupted();

        assertThat(found(job).done()).isEqualTo(1);
        assertThat(found(job).failed()).isZero();
        items.run(job, tried::add);
        assertThat(tried).containsExactly("one", "two", "two", "three");
        assertThat(found(job).state()).isEqualTo(JobState.DONE);
    }
}
