package org.counterclaim.claim.extract;

import java.util.Set;
import org.counterclaim.claim.figure.FigureReader;

/** All data that extraction from English works with. */
public record Lexicon(
        CueLexicon cues,
        Gazetteer gazetteer,
        Roles roles,
        Events events,
        FigureReader figures,
        Set<String> abbreviations) {

    public Lexicon {
        abbreviations = Set.copyOf(abbreviations);
    }
}
