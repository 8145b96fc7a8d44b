package org.counterclaim.verdict;

/** What else is to be said of a rated position (domain reference 2.3 and 2.4); says nothing about truth by itself. */
public enum Flag {
    MISSING_CONTEXT,
    MISLEADING,
    /** True when it was said, not any more. */
    OUTDATED,
    EXAGGERATED,
    UNDERSTATED,
    ALTERED_MEDIA,
    MISCAPTIONED,
    /** The figure is not that of the source it is credited to. */
    MISATTRIBUTED,
    /** It was checked that the source did say so. */
    CORRECT_ATTRIBUTION,
    /** Answers another question than the one asked. */
    SCOPE_MISMATCH,
    /** The source itself has given a later figure. */
    SUPERSEDED,
    /** Less than another source has documented case by case. */
    BELOW_DOCUMENTED_MINIMUM,
    /** More than anybody has documented. */
    ABOVE_ALL_DOCUMENTED
}
