/** Text in, claims out: sentences, attribution chains, sources and their figures. Pure Java and the NLP engine. */
@NullMarked
package org.counterclaim.claim.extract;

import org.jspecify.annotations.NullMarked;
