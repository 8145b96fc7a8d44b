package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Everybody's own presets; nobody sees those of others. */
@ApplicationScoped
public class TriagePresets implements PanacheRepository<TriagePreset> {

    /** How many one person may have. */
    public static final int MOST = 20;

    /** A person's presets by name, at most {@value #MOST}. */
    public List<TriagePreset> of(String person) {
        return find("person = ?1 order by name", person).page(0, MOST).list();
    }

    public TriagePreset get(String person, String name) {
        return named(person, name).orElseThrow(() -> new NotFound("preset", name));
    }

    public Optional<TriagePreset> named(String person, String name) {
        return find("person = ?1 and name = ?2", person, name).firstResultOptional();
    }

    /** @param ifMatch the entity tag of the preset that is changed; not asked for where the name is new */
    @Transactional
    public TriagePreset keep(String person, String name, Weights weights, @Nullable String ifMatch) {
        TriagePreset known = named(person, name).orElse(null);
        if (known == null) {
            if (count("person", person) >= MOST) {
                throw Invalid.field("name", "too-many", "You have " + MOST + " presets; delete one first.");
            }
            TriagePreset fresh = new TriagePreset(person, name, weights);
            persist(fresh);
            flush();
            return fresh;
        }
        known.tag().requireMatch(ifMatch);
        known.weigh(weights);
        flush();
        return known;
    }

    @Transactional
    public void forget(String person, String name, @Nullable String ifMatch) {
        TriagePreset known = get(person, name);
        known.tag().requireMatch(ifMatch);
        delete(known);
    }
}
