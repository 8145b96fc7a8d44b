package org.counterclaim.access;

/** By what somebody has shown who they are. */
public enum Login {
    /** Name and password with the very call. */
    PASSWORD,
    /** The cookie of a browser that logged in by the form. */
    SESSION,
    /** A token that they had made. */
    TOKEN,
    /** An identity provider vouches for them. */
    PROVIDER;

    /** Whether a person is there, who may change the keys to their own account: a program with a token may not. */
    boolean opensAccount() {
        return this == PASSWORD || this == SESSION;
    }
}
