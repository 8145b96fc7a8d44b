package org.counterclaim.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Trail;

/** Makes a published version one of before the audit trail noted the files of its bundle. */
@ApplicationScoped
public class OfOld {

    private final Trail trail;
    private final Verdicts verdicts;
    private final Judgements judgements;

    OfOld(Trail trail, Verdicts verdicts, Judgements judgements) {
        this.trail = trail;
        this.verdicts = verdicts;
        this.judgements = judgements;
    }

    /** Until {@link #asItWas}. */
    public void make(long verdict) {
        trail.keepACopy();
        trail.meddle(
                "create table files_copy as select * from published_files where verdict_id = " + verdict, Map.of());
        trail.meddle("delete from published_files where verdict_id = :id", Map.of("id", verdict));
        trail.meddle("update verdicts set judgement_form = 1 where id = :id", Map.of("id", verdict));
        // its bundle is to tell it by its digest alone
        trail.meddle(
                "update audit_entries set object_type = 'of old' where object_type = 'published files'"
                        + " and object_id = :id",
                Map.of("id", verdict));
        QuarkusTransaction.requiringNew().run(() -> judgements.note(verdicts.get(verdict), Actor.SYSTEM));
    }

    public void asItWas(long verdict) {
        trail.putBack();
        trail.meddle("update verdicts set judgement_form = 2 where id = :id", Map.of("id", verdict));
        trail.meddle("insert into published_files select * from files_copy", Map.of());
        trail.meddle("drop table files_copy", Map.of());
    }
}
