package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Circular sourcing: parties that cite each other for one number, so that nobody is seen to have counted.
 *
 * @param claims ids of the claims that go round
 * @param sentences where each cites the next, one for each step
 */
public record Circle(List<String> parties, String text, List<String> claims, List<Sentence> sentences) {

    public Circle {
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        sentences = List.copyOf(sentences);
    }

    /** Words of an article. */
    public record Sentence(String text, long article) {}

    private record Step(String from, String to) {}

    private static final Comparator<Telling> ORDER = Comparator.comparingLong(Telling::article)
            .thenComparing(Telling::claim)
            .thenComparing(Telling::sentence);

    static List<Circle> in(
            Handed handed, Collection<Telling> tellings, Map<String, Statement> statements, Names names) {
        List<Circle> circles = new ArrayList<>();
        handed.circles().forEach((said, found) -> {
            List<Telling> ofIt = tellings.stream()
                    .filter(telling -> statements.containsKey(telling.claim())
                            && Said.of(statements.get(telling.claim())).equals(said))
                    .sorted(ORDER)
                    .toList();
            found.forEach(parties -> circles.add(of(parties, ofIt, statements, names)));
        });
        circles.sort(Comparator.comparing(Circle::text));
        return List.copyOf(circles);
    }

    /** As it is shown beside what else is worth a look. */
    public Finding finding() {
        return new Finding(
                ReasonCode.CIRCULAR_SOURCING,
                text,
                null,
                claims,
                sentences.stream()
                        .map(sentence -> new Quoted(sentence.text(), String.valueOf(sentence.article()), 0))
                        .toList());
    }

    private static Circle of(
            SortedSet<String> parties, List<Telling> tellings, Map<String, Statement> statements, Names names) {
        Map<Step, Telling> steps =
                new TreeMap<>(Comparator.comparing(Step::from).thenComparing(Step::to));
        for (Telling telling : tellings) {
            telling.takings().stream()
                    .filter(one -> parties.contains(one.from()) && parties.contains(one.to()))
                    .forEach(one -> steps.putIfAbsent(new Step(one.from(), one.to()), telling));
        }
        String round = steps.keySet().stream()
                .map(step -> names.of(step.from()) + " cites " + names.of(step.to()))
                .collect(Collectors.joining(", and "));
        String claim = steps.values().iterator().next().claim();
        Statement statement = statements.get(claim);
        String what = statement == null || statement.value() == null
                ? "one thing"
                : "\"" + statement.value().surface() + "\"";
        return new Circle(
                List.copyOf(parties),
                "The sourcing of " + what + " goes round in a circle: " + round
                        + ". Nobody in it is seen to have it first, so that all of them together are one origin.",
                steps.values().stream().map(Telling::claim).distinct().sorted().toList(),
                steps.values().stream()
                        .map(telling -> new Sentence(telling.sentence(), telling.article()))
                        .distinct()
                        .toList());
    }
}
