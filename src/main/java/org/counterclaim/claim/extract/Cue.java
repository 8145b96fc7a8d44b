package org.counterclaim.claim.extract;

import org.counterclaim.article.page.Span;

/** The words that attribute: verb group with its auxiliaries and negation, noun, preposition or colon. */
public record Cue(String text, Span span, CueClass cueClass) {}
