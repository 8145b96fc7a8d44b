package org.counterclaim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Found;
import org.counterclaim.access.TrailWalked;

/** Looks, while the audit trail is verified, whether the kept files of published versions are what was noted. */
@ApplicationScoped
class FilesInTrail {

    private static final String KIND = "table published_files";
    private static final int PAGE = 200;

    private final KeptFiles files;
    private final Audit audit;

    FilesInTrail(KeptFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            Change change = entry.change();
            String noted = change.after();
            if (change.objectType().equals(KeptFiles.OBJECT)
                    && change.action().equals(KeptFiles.ACTION)
                    && noted != null) {
                trail.look(KIND, named(change.objectId()), entry, () -> found(entry, noted));
            }
        }
    }

    void seek(@Observes TrailWalked walked) {
        walked.seek(
                KIND,
                last -> files.getEntityManager()
                        .createQuery(
                                "select distinct f.key.verdictId from KeptFile f where f.key.verdictId > :last"
                                        + " order by f.key.verdictId",
                                Long.class)
                        .setParameter("last", last)
                        .setMaxResults(PAGE)
                        .getResultList(),
                ids -> audit.noted(KeptFiles.OBJECT, KeptFiles.ACTION, "", ids),
                FilesInTrail::named);
    }

    private Found found(AuditEntry entry, String noted) {
        String now = KeptFiles.written(files.of(entry.change().objectId()));
        if (now.equals(noted) || audit.isNotedAfter(entry, "")) {
            return Found.WHOLE;
        }
        return Found.broken("They are not what the audit trail notes: " + differing(noted, now) + ".");
    }

    private static String named(long verdict) {
        return "published_files of verdict " + verdict;
    }

    private static String differing(String noted, String now) {
        Set<String> one = all(noted);
        Set<String> other = all(now);
        return Stream.concat(one.stream(), other.stream())
                .filter(file -> !one.contains(file) || !other.contains(file))
                .map(file -> file.split(" ", 2)[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<String> all(String written) {
        return new TreeSet<>(List.of(written.split(", ", -1)));
    }
}
