package org.counterclaim.intake;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.counterclaim.access.Actor;
import org.counterclaim.access.NewsroomConfig;
import org.counterclaim.access.Role;
import org.counterclaim.article.Articles;
import org.counterclaim.article.Published;
import org.counterclaim.article.Submission;
import org.jboss.logging.Logger;

/** Fills an empty demo newsroom at the start: its articles go through the real intake, its verdicts through every step. */
@ApplicationScoped
class DemoNewsroom {

    private static final Logger LOG = Logger.getLogger(DemoNewsroom.class);

    /** After the people, who are moved in with the default priority. */
    private static final int AFTER_THE_PEOPLE = 3000;

    private static final Actor CHECKER = new Actor("checker", Role.CHECKER);

    private final NewsroomConfig config;
    private final Articles articles;
    private final Intake intake;
    private final DemoVerdicts verdicts;

    DemoNewsroom(NewsroomConfig config, Articles articles, Intake intake, DemoVerdicts verdicts) {
        this.config = config;
        this.articles = articles;
        this.intake = intake;
        this.verdicts = verdicts;
    }

    @Startup(AFTER_THE_PEOPLE)
    void open() {
        if (config.demo() && articles.count() == 0) {
            fill();
        }
    }

    void fill() {
        Map<String, Long> taken = new HashMap<>();
        for (DemoArticle article : DemoArticle.all()) {
            taken.put(article.name(), intake.take(submission(article), CHECKER).articleId());
        }
        verdicts.publish(taken);
        LOG.infof("The demo newsroom has %d articles.", taken.size());
    }

    private static Submission submission(DemoArticle article) {
        return new Submission(
                article.url(),
                null,
                article.text(),
                article.title(),
                article.outlet(),
                Published.told(article.publishedAt().toString()));
    }
}
