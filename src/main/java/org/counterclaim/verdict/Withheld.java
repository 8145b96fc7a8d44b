package org.counterclaim.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would tell a source that is confidential in one of two contents, so that the note of the edit that makes it
 * confidential, or takes that back, does not name it: the audit trail is handed out in bundles, and keeps what it has.
 *
 * @param marks the site or file that a confidential piece is from, its capture and its excerpt
 */
record Withheld(Set<String> marks) {

    static Withheld in(Content one, Content other) {
        Set<String> marks = new HashSet<>();
        Stream.of(one, other)
                .flatMap(content -> content.evidence().stream())
                .filter(piece -> piece.confidentiality() != null)
                .flatMap(Withheld::marksOf)
                .forEach(marks::add);
        return new Withheld(marks);
    }

    private static Stream<String> marksOf(Evidence piece) {
        Stream<String> origin = Stream.of("from " + EvidenceOrigin.of(piece).shown());
        Stream<String> capture = Stream.ofNullable(piece.captureId()).map(id -> "capture " + id);
        Stream<String> excerpt =
                Stream.of(piece.excerpt()).filter(words -> !words.isBlank()).map(words -> "excerpt " + words);
        return Stream.of(origin, capture, excerpt).flatMap(marks -> marks);
    }

    /** Pieces in words, those that are not to be named without where they are from. */
    List<String> told(List<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> marksOf(piece).anyMatch(marks::contains) ? piece.withheld() : piece.toString())
                .toList();
    }
}
