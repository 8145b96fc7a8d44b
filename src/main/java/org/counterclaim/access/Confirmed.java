package org.counterclaim.access;

import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Asks once more before what cannot be undone. */
public final class Confirmed {

    private Confirmed() {}

    /** @param confirm what the caller sent; refused unless true */
    public static void check(@Nullable Boolean confirm) {
        if (confirm == null || !confirm) {
            throw Invalid.field("/confirm", "required", "What is redacted is gone for ever. Send \"confirm\": true.");
        }
    }
}
