package org.counterclaim.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;

/** The kept files of published versions, and their notes in the audit trail: the last note of a version counts. */
@ApplicationScoped
class KeptFiles implements PanacheRepositoryBase<KeptFile, KeptFile.Key> {

    /** What the trail calls the files of a version. */
    static final String OBJECT = "published files";

    static final String ACTION = "noted";

    private final Audit audit;

    KeptFiles(Audit audit) {
        this.audit = audit;
    }

    /** Those of a version by their names; none of what was published before files were kept. */
    List<KeptFile> of(long verdict) {
        return list("key.verdictId = ?1 order by key.name", verdict);
    }

    /** Keeps what the files of a version say from now on, and notes it; nothing where that is what they say already. */
    void keep(long verdict, Map<String, String> bodies, Actor actor) {
        String before = written(of(verdict));
        for (KeptFile file : of(verdict)) {
            String body = bodies.get(file.name());
            if (body == null) {
                delete(file);
            } else {
                file.becomes(body);
            }
        }
        flush();
        Map<String, KeptFile> known = of(verdict).stream().collect(Collectors.toMap(KeptFile::name, file -> file));
        bodies.forEach((name, body) -> {
            if (!known.containsKey(name)) {
                persist(new KeptFile(verdict, name, body));
            }
        });
        flush();
        note(verdict, before, actor);
    }

    private void note(long verdict, String before, Actor actor) {
        String now = written(of(verdict));
        if (!now.equals(before)) {
            audit.record(actor, Change.of(OBJECT, verdict, ACTION).from(null, now));
        }
    }

    /** As the trail notes them, and as the program that checks a bundle looks for them. */
    static String written(List<KeptFile> files) {
        return files.stream().map(KeptFile::noted).collect(Collectors.joining(", "));
    }
}
