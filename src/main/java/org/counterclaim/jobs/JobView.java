package org.counterclaim.jobs;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as every answer shows it.
 *
 * @param failed how many items failed; of them {@code failures} lists the first, at most 100
 */
@Schema(name = "Job")
public record JobView(
        long id,
        String kind,
        JobState state,
        int total,
        int done,
        int failed,
        List<FailureView> failures,
        String startedBy,
        Instant queuedAt,
        @Nullable Instant endedAt) {

    public static JobView of(Job job, List<JobFailure> failures) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.total(),
                job.done(),
                job.failed(),
                failures.stream()
                        .map(failure -> new FailureView(failure.line(), failure.reason()))
                        .toList(),
                job.startedBy(),
                job.queuedAt(),
                job.endedAt());
    }

    /** @param line of the item, the first is 1 */
    @Schema(name = "JobFailure")
    public record FailureView(int line, String reason) {}
}
