package org.counterclaim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.article.CaptureTakenDown;
import org.counterclaim.article.SnapshotTakenDown;
import org.counterclaim.verdict.PublicVersionChanged;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;
import org.counterclaim.verdict.Verdicts;

/**
 * Keeps the files of a bundle that state facts in the transaction of the publication, so that the audit trail can note them,
 * and keeps them anew where what they say changes rightly: when a version is replaced or withdrawn, or a copy is taken down.
 */
@ApplicationScoped
class KeepingFiles {

    private final Verdicts verdicts;
    private final FactFiles facts;
    private final KeptFiles files;

    KeepingFiles(Verdicts verdicts, FactFiles facts, KeptFiles files) {
        this.verdicts = verdicts;
        this.facts = facts;
        this.files = files;
    }

    void keep(@Observes PublicVersionChanged news) {
        Verdict changed = verdicts.get(news.verdict());
        if (changed.state() == VerdictState.PUBLISHED) {
            files.keep(changed.id(), facts.of(changed), news.by());
        }
        verdicts.versionsOf(changed).stream()
                .filter(version -> version.state() != VerdictState.PUBLISHED
                        && version.state().isPublic())
                .forEach(version -> keepAnew(version, news.by()));
    }

    /** Of what was published before files were kept there is nothing to change. */
    private void keepAnew(Verdict version, Actor actor) {
        Map<String, String> bodies = kept(version.id());
        if (!bodies.isEmpty()) {
            bodies.remove(FactFiles.MARKUP);
            bodies.putAll(facts.changing(version));
            files.keep(version.id(), bodies, actor);
        }
    }

    void tell(@Observes SnapshotTakenDown snapshot) {
        rewrite(FactFiles.QUOTES, snapshot.rawSha256(), quotes -> FactFiles.without(quotes, snapshot), snapshot.by());
    }

    void tell(@Observes CaptureTakenDown capture) {
        rewrite(
                FactFiles.VERDICT,
                "\"captureId\" : " + capture.capture(),
                verdict -> FactFiles.without(verdict, capture),
                capture.by());
    }

    /** Keeps anew what was taken something from, wherever a file of that name holds the words. */
    private void rewrite(String name, String words, UnaryOperator<String> without, Actor actor) {
        files.list("key.name = ?1 and body like ?2 order by key.verdictId", name, "%" + words + "%")
                .forEach(file -> {
                    String rest = without.apply(file.body());
                    // "captureId 1" is the beginning of 12 as well
                    if (!rest.equals(file.body())) {
                        Map<String, String> bodies = kept(file.verdict());
                        bodies.put(name, rest);
                        files.keep(file.verdict(), bodies, actor);
                    }
                });
    }

    private Map<String, String> kept(long verdict) {
        return files.of(verdict).stream()
                .collect(Collectors.toMap(KeptFile::name, KeptFile::body, (one, other) -> one, TreeMap::new));
    }
}
