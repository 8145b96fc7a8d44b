package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something worth a look, or a sign that all is well, with the claims and the sentences that it rests on (domain
 * reference 3.7).
 *
 * @param claim the claim that it speaks of; null when it speaks of several alike
 * @param claims the other claims that it rests on; of a denial those that are denied
 */
public record Finding(
        ReasonCode code, String text, @Nullable String claim, List<String> claims, List<Quoted> sentences) {

    /** In how many places a finding is shown at most; a number that all papers print needs no more. */
    static final int MOST_SENTENCES = 12;

    /** By what they say, since their ids tell only which claim was recorded first. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(Finding::text)
            .thenComparing(finding -> String.valueOf(finding.claim()))
            .thenComparing(finding -> String.join(" ", finding.claims()));

    public Finding {
        claims = claims.stream().distinct().sorted().toList();
        Map<List<String>, Quoted> once = new LinkedHashMap<>();
        sentences.stream()
                .sorted(Quoted.ORDER)
                .forEach(quoted -> once.putIfAbsent(List.of(quoted.text(), quoted.article()), quoted));
        sentences = once.values().stream().limit(MOST_SENTENCES).toList();
    }

    static Finding of(ReasonCode code, String text, Told about, Collection<Told> others) {
        String claim = about.statement().id();
        return new Finding(
                code,
                text,
                claim,
                others.stream()
                        .map(told -> told.statement().id())
                        .filter(id -> !id.equals(claim))
                        .toList(),
                Stream.concat(Stream.of(about), others.stream())
                        .map(Told::quoted)
                        .toList());
    }

    public Finding quoting(List<Quoted> others) {
        return new Finding(code, text, claim, claims, others);
    }

    boolean isAbout(Collection<String> ids) {
        return (claim != null && ids.contains(claim)) || claims.stream().anyMatch(ids::contains);
    }

    /** What several articles give cause for is one finding with the sentences of all. */
    static List<Finding> merged(Stream<Finding> findings) {
        Map<List<Object>, Finding> distinct = new LinkedHashMap<>();
        findings.forEach(finding -> distinct.merge(
                List.of(finding.code(), finding.text(), String.valueOf(finding.claim()), finding.claims()),
                finding,
                (one, other) -> one.quoting(Stream.concat(one.sentences().stream(), other.sentences().stream())
                        .toList())));
        return distinct.values().stream().sorted(ORDER).toList();
    }
}
