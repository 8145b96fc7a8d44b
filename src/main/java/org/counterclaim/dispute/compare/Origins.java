package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the claims of a question come from: how the question stands, whose each claim is and every telling of it in; its
 * origins, relays, circles, corroboration and the grade of each position out (domain reference 3.5). The same whatever
 * order the articles arrived in.
 *
 * @param grades by the id of the position's claim
 */
public record Origins(
        List<Origin> all,
        List<Relay> relays,
        List<Circle> circles,
        Corroboration corroboration,
        Map<String, Grade.Given> grades) {

    private static final int MOST_TIES = 200;

    public Origins {
        all = List.copyOf(all);
        relays = List.copyOf(relays);
        circles = List.copyOf(circles);
        grades = Map.copyOf(grades);
    }

    /** @param decided what people decided on pairs of parties */
    public static Origins of(
            Standing standing, Collection<Voice> voices, Collection<Telling> tellings, List<Decided> decided) {
        return new Search(standing, voices, tellings, decided).found();
    }

    /** The work, with what it is done on. */
    private static final class Search {

        private final Standing standing;
        private final Collection<Telling> tellings;
        private final Names names;
        private final Map<String, Statement> statements = new HashMap<>();
        private final Texts texts;
        private final Handed handed;
        private final Map<String, String> originOf = new TreeMap<>();
        private final Set<String> unnamed;
        private final Ties ties;
        private final Grading grading;

        Search(Standing standing, Collection<Voice> voices, Collection<Telling> tellings, List<Decided> decided) {
            this.standing = standing;
            this.tellings = List.copyOf(tellings);
            this.names = Names.of(voices);
            standing.series().stream()
                    .flatMap(series -> series.steps().stream())
                    .forEach(step -> statements.put(step.statement().id(), step.statement()));
            this.texts = new Texts(tellings);
            this.handed = new Handed(tellings, statements, texts, decided);
            voices.forEach(voice -> originOf.put(voice.claim(), originOf(voice)));
            this.unnamed = unnamed(voices);
            this.ties = new Ties(handed, statements.values(), originOf, unnamed, decided, names);
            this.grading = new Grading(standing, originOf, tellings, statements, ties, names, unnamed);
        }

        private String originOf(Voice voice) {
            Statement statement = statements.get(voice.claim());
            return statement == null || !voice.named()
                    ? voice.party()
                    : handed.origin(voice.party(), Said.of(statement));
        }

        /** Origins for which nobody with a name has spoken. */
        private static Set<String> unnamed(Collection<Voice> voices) {
            Set<String> unnamed = voices.stream().map(Voice::party).collect(Collectors.toCollection(HashSet::new));
            voices.stream().filter(Voice::named).map(Voice::party).forEach(unnamed::remove);
            return unnamed;
        }

        Origins found() {
            Map<String, Grade.Given> grades = new TreeMap<>();
            standing.positions().forEach(one -> grades.put(one.statement().id(), grading.of(one)));
            return new Origins(
                    origins(grades),
                    Relay.in(tellings, texts, names),
                    Circle.in(handed, tellings, statements, names),
                    corroboration(),
                    grades);
        }

        private List<Origin> origins(Map<String, Grade.Given> grades) {
            Map<String, List<String>> claims = new TreeMap<>();
            originOf.forEach((claim, origin) ->
                    claims.computeIfAbsent(origin, fresh -> new ArrayList<>()).add(claim));
            List<Origin> origins = new ArrayList<>();
            claims.forEach((party, ofIt) -> origins.add(origin(party, ofIt, speaking(), grades)));
            return origins;
        }

        private Origin origin(
                String party, List<String> claims, List<String> speaking, Map<String, Grade.Given> grades) {
            Set<String> inside = new HashSet<>(claims);
            Grade.Given grade = standing.positions().stream()
                    .filter(position -> position.party().equals(party))
                    .map(position -> grades.get(position.statement().id()))
                    .min(Comparator.comparing(Grade.Given::grade))
                    .orElse(new Grade.Given(Grade.UNGRADED, "It has no position of its own."));
            Ties.Tie closest = speaking.stream()
                    .filter(other -> !other.equals(party))
                    .map(other -> ties.between(party, other))
                    .max(Comparator.comparing(Ties.Tie::independence).thenComparing(Ties.Tie::why))
                    .orElse(null);
            Independence independence = unnamed.contains(party)
                    ? Independence.UNNAMED
                    : closest == null ? Independence.INDEPENDENT : closest.independence();
            String alone = closest == null ? "It is the only origin." : closest.why();
            return new Origin(
                    party,
                    names.of(party),
                    claims,
                    count(inside, false),
                    count(inside, true),
                    independence,
                    grade.grade(),
                    (independence == Independence.UNNAMED ? "Somebody unnamed is never counted." : alone) + " "
                            + grade.why());
        }

        /** The named origins of whatever says something on the question. */
        private List<String> speaking() {
            return statements.keySet().stream()
                    .filter(originOf::containsKey)
                    .map(originOf::get)
                    .filter(origin -> !unnamed.contains(origin))
                    .distinct()
                    .sorted()
                    .toList();
        }

        private Corroboration corroboration() {
            List<String> speaking = speaking();
            int origins = new Independents(ties).among(speaking).size();
            int agreeing = grading.agreeing();
            Set<String> claims = originOf.keySet();
            int articles = count(claims, false);
            int carried = count(claims, true);
            return new Corroboration(
                    origins,
                    agreeing,
                    articles,
                    carried,
                    ties.among(speaking, MOST_TIES).stream()
                            .map(tie -> new Corroboration.Pair(
                                    tie.one(), tie.other(), tie.independence(), tie.why(), tie.by()))
                            .toList(),
                    sentence(origins, agreeing, articles, carried));
        }

        private int count(Set<String> claims, boolean texts) {
            return (int) tellings.stream()
                    .filter(telling -> claims.contains(telling.claim()))
                    .map(telling -> texts ? telling.text() : String.valueOf(telling.article()))
                    .distinct()
                    .count();
        }

        private static String sentence(int origins, int agreeing, int articles, int texts) {
            String reach = counted(articles, "article") + " with " + counted(texts, "text") + " "
                    + (articles == 1 ? "goes" : "go") + " back to ";
            if (origins == 0) {
                return reach + "nobody who could be held to it.";
            }
            if (origins == 1) {
                return reach + "one origin: that is no corroboration.";
            }
            return reach + origins + " independent origins; "
                    + (agreeing > 1
                            ? agreeing + " of them bear out one position."
                            : "no two of them bear one another out.");
        }

        private static String counted(int number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }
}
