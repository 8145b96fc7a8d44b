package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Captures;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Invalid.FieldError;
import org.jspecify.annotations.Nullable;

/** Puts evidence together with its captures: as an author writes it in, with what stands in the captures out. */
@ApplicationScoped
class Captured {

    private final Captures captures;

    Captured(Captures captures) {
        this.captures = captures;
    }

    /** Refuses a capture that there is not, that is of another page, or whose content was taken away. */
    Content seen(Content content) {
        Map<Long, Capture> known = captures.of(content.evidence().stream()
                .map(Evidence::captureId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<FieldError> errors = new ArrayList<>();
        List<Evidence> seen = new ArrayList<>();
        for (int i = 0; i < content.evidence().size(); i++) {
            Evidence piece = content.evidence().get(i);
            Long id = piece.captureId();
            if (id == null) {
                seen.add(piece.seen(null, null));
                continue;
            }
            Capture capture = known.get(id);
            if (capture == null) {
                errors.add(new FieldError(
                        "/evidence/" + i + "/captureId",
                        "not-found",
                        "There is no capture " + id + ". Make one by POST /api/v1/captures."));
            } else if (piece.url() != null && !capture.isOf(piece.url())) {
                errors.add(new FieldError(
                        "/evidence/" + i + "/captureId",
                        "another-page",
                        "Capture " + capture.id() + " is of " + told(capture) + ", not of " + piece.url() + "."));
            } else if (capture.isRedacted()) {
                errors.add(
                        new FieldError(
                                "/evidence/" + i + "/captureId",
                                "redacted",
                                "Capture " + capture.id()
                                        + " was redacted: nobody can see any more what it shows. Capture it again, or leave it out."));
            } else {
                seen.add(piece.seen(capture.url(), sighting(capture, piece.excerpt())));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return content.with(seen);
    }

    /** Which pieces, by their places from 1, rest on a capture that was redacted after they were written. */
    List<Integer> redacted(List<Evidence> evidence) {
        Map<Long, Capture> known = captures.of(evidence.stream()
                .map(Evidence::captureId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return IntStream.range(0, evidence.size())
                .filter(i -> {
                    Long id = evidence.get(i).captureId();
                    Capture capture = id == null ? null : known.get(id);
                    return capture != null && capture.isRedacted();
                })
                .mapToObj(i -> i + 1)
                .toList();
    }

    @Nullable
    Sighting sighting(Capture capture, String excerpt) {
        return captures.text(capture).map(text -> Sighting.of(text, excerpt)).orElse(null);
    }

    private static String told(Capture capture) {
        return capture.url() == null ? "the file " + capture.name() : capture.url();
    }
}
