package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Captures;
import org.counterclaim.article.page.Shingles;

/** Leaves out evidence whose capture carries the text, or the bytes, of another piece's: two printings of one text are one. */
@ApplicationScoped
class CopiesAmongCaptures {

    /** So many captured texts are compared, each with each; of more, the first ones tell. */
    private static final int MOST_COMPARED = 20;

    private final Captures captures;

    CopiesAmongCaptures(Captures captures) {
        this.captures = captures;
    }

    /** One piece of each text, the first; and all that were not captured. */
    List<Evidence> each(List<Evidence> evidence) {
        Map<Long, Capture> known = captures.of(evidence.stream()
                .map(Evidence::captureId)
                .filter(Objects::nonNull)
                .toList());
        List<Evidence> kept = new ArrayList<>();
        List<Capture> seen = new ArrayList<>();
        List<Shingles> texts = new ArrayList<>();
        for (Evidence piece : evidence) {
            Capture capture = piece.captureId() == null ? null : known.get(piece.captureId());
            if (capture == null) {
                kept.add(piece);
                continue;
            }
            if (seen.stream().anyMatch(other -> other.sha256().equals(capture.sha256()))) {
                continue;
            }
            // one alone has nothing to be compared with
            Optional<Shingles> text =
                    known.size() > 1 && seen.size() < MOST_COMPARED ? captures.runs(capture) : Optional.empty();
            if (text.filter(own -> texts.stream().anyMatch(own::isOneTextWith)).isEmpty()) {
                kept.add(piece);
                seen.add(capture);
                text.ifPresent(texts::add);
            }
        }
        return kept;
    }
}
