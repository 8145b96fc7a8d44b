package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All snapshots, with the bytes that they were read from. */
@ApplicationScoped
public class Snapshots implements PanacheRepository<Snapshot> {

    /** How many snapshots of one article are listed. */
    public static final int MOST = 200;

    /** The latest, at most {@value #MOST}, oldest first. */
    public List<Snapshot> of(Article article) {
        List<Snapshot> latest =
                find("article = ?1 order by number desc", article).page(0, MOST).list();
        return latest.stream().sorted(Comparator.comparingInt(Snapshot::number)).toList();
    }

    public Snapshot get(long articleId, int number) {
        Snapshot snapshot =
                find("article.id = ?1 and number = ?2", articleId, number).firstResult();
        if (snapshot == null) {
            throw new NotFound("snapshot " + number + " of article", articleId);
        }
        return snapshot;
    }

    public Snapshot latest(Article article) {
        return find("article = ?1 order by number desc", article)
                .firstResultOptional()
                .orElseThrow();
    }

    /** What an article said before this snapshot, null if this is its first. */
    public @Nullable Snapshot before(Snapshot snapshot) {
        return find("article = ?1 and number < ?2 order by number desc", snapshot.article(), snapshot.number())
                .firstResult();
    }

    /** The bytes that the snapshot was read from; refused when it was redacted. */
    public byte[] raw(Snapshot snapshot) {
        if (snapshot.isRedacted()) {
            throw new SnapshotRedacted(snapshot);
        }
        return getEntityManager()
                .find(RawBytes.class, snapshot.rawSha256())
                .bytes()
                .copy();
    }

    /** The latest snapshot of any article that had this text. */
    @Nullable
    Snapshot withText(String textSha256) {
        return find("textSha256 = ?1 order by id desc", textSha256).firstResult();
    }

    void keep(Snapshot snapshot, Bytes raw) {
        RawBytes known = getEntityManager().find(RawBytes.class, snapshot.rawSha256());
        if (known == null) {
            getEntityManager().persist(new RawBytes(raw));
        } else {
            known.restore(raw);
        }
        persist(snapshot);
    }
}
