package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source said in one article, in the order of the text.
 *
 * @param article id of the article
 * @param publishedOn its day, null when unknown
 * @param told all by one source, at least one
 */
public record Account(String article, @Nullable LocalDate publishedOn, List<Told> told) {

    public Account {
        if (told.isEmpty()) {
            throw new IllegalArgumentException("An account of nothing, in article " + article);
        }
        told = told.stream().sorted(Told.IN_TEXT).toList();
    }

    String party() {
        return told.get(0).statement().who().party();
    }
}
