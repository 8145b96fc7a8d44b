package org.counterclaim.verdict;

/** What became of the copy of a published piece of evidence. */
public enum ArchiveState {
    /** A copy is kept. */
    CAPTURED,
    /** It will be fetched. */
    PENDING,
    /** It could not be fetched; perhaps it is tried again. */
    FAILED,
    /** One was kept, and was taken away for ever: only its hash is left. */
    REDACTED
}
