package org.counterclaim.access;

import org.jspecify.annotations.Nullable;

/**
 * What was changed, for the audit trail.
 *
 * @param objectType "dispute", "verdict", ...
 * @param action a past participle: "accepted", "published"
 * @param before the changed values as they were, readable; null where there were none
 * @param reason why, in the actor's words
 */
public record Change(
        String objectType,
        long objectId,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    public static Change of(String objectType, long objectId, String action) {
        return new Change(objectType, objectId, action, null, null, null);
    }

    public Change from(@Nullable Object before, @Nullable Object after) {
        return new Change(
                objectType,
                objectId,
                action,
                before == null ? null : before.toString(),
                after == null ? null : after.toString(),
                reason);
    }

    public Change because(@Nullable String why) {
        return new Change(objectType, objectId, action, before, after, why);
    }
}
