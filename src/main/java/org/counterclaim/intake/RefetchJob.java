package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.jobs.ItemByItem;
import org.counterclaim.jobs.Job;
import org.counterclaim.jobs.Jobs;
import org.counterclaim.jobs.Work;

/** Fetches many articles again, in the background. */
@ApplicationScoped
public class RefetchJob implements Work {

    private static final String KIND = "refetch-articles";

    private final Jobs jobs;
    private final ItemByItem items;
    private final Refetching refetching;

    RefetchJob(Jobs jobs, ItemByItem items, Refetching refetching) {
        this.jobs = jobs;
        this.items = items;
        this.refetching = refetching;
    }

    public Job start(List<Long> articles, Actor actor) {
        return jobs.start(KIND, articles.stream().map(String::valueOf).toList(), actor);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        long job = Long.parseLong(key);
        Actor actor = new Actor(jobs.starterOf(job), Role.CHECKER);
        items.run(job, article -> refetching.refetch(Long.parseLong(article), actor));
    }
}
