package org.counterclaim.claim;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.counterclaim.claim.extract.Extractor;

/** Offers the extractor for injection, loaded at start so that the first request does not wait for the models. */
@Singleton
class Extractors {

    @Produces
    @Singleton
    @Startup
    Extractor extractor(ExtractionConfig config) {
        return EnglishExtraction.load(config.parse());
    }
}
