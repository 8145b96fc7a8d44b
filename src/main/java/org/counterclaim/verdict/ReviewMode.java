package org.counterclaim.verdict;

/** How those who review a submitted verdict come to a decision. */
public enum ReviewMode {
    /** So many approvals by different people; one request for changes sends it back. */
    APPROVALS,
    /** Reviewers hand in outcome and ratings before they see the author's: the same is an approval. */
    BLIND,
    /** A vote each; once there are enough votes the majority decides, a tie waits for one more. */
    PANEL,
    /** One editor decides. */
    EDITOR
}
