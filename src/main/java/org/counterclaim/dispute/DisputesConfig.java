package org.counterclaim.dispute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When claims are taken to ask the same, and when a figure is old. */
@ConfigMapping(prefix = "counterclaim.disputes")
public interface DisputesConfig {

    /** A figure that is older than another party's by more than this many days is stale, if that count went on. */
    @WithDefault("7")
    int staleAfterDays();

    /** How many days apart two claims on one kind of event in one place may be and still mean the same event. */
    @WithDefault("120")
    int sameEventWithinDays();

    /** From this similarity of words on, 0 to 1, two claims without numbers say the same. */
    @WithDefault("0.6")
    double sameWords();

    /** From this similarity of words on, 0 to 1, a person is asked whether they do. */
    @WithDefault("0.4")
    double alikeWords();
}
