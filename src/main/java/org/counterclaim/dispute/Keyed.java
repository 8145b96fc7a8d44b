package org.counterclaim.dispute;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a dispute is found: equal for those that ask the same.
 *
 * @param looseKey the same whatever the event is
 * @param placedByRules by which version of the rules the keys were made; null for the first
 */
@Embeddable
record Keyed(String scopeKey, String looseKey, @Nullable Integer placedByRules) {

    static Keyed by(DisputeScope scope) {
        return new Keyed(scope.key(), scope.looseKey(), DisputeScope.RULES);
    }
}
