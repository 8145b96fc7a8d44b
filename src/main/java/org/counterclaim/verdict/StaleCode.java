package org.counterclaim.verdict;

/** Why a published verdict may not be the last word any more. None says that it was wrong. */
public enum StaleCode {
    /** A party that it knows gives a later figure, or a party has come in that it does not know. */
    NEWER_FIGURE("Newer figures have come in since this was published."),
    /** A party put its own word lower or took it back, or a person decided otherwise about what it rests on. */
    SOURCE_REVISED("Something that this rests on was revised since it was published."),
    /** An article that it quotes says something else by now, or is not there any more. */
    ARTICLE_CHANGED("An article that is quoted here was changed since."),
    /** The day by which its author wanted it looked at again has passed. */
    REVIEW_BY("This is due to be looked at again.");

    private final String forReaders;

    StaleCode(String forReaders) {
        this.forReaders = forReaders;
    }

    /** What readers are told of it: that there is something, and nothing that the desk has not judged yet. */
    public String forReaders() {
        return forReaders;
    }
}
