package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Mention;
import org.counterclaim.claim.extract.SourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceIdentityTest {

    private static String key(String name, Anonymity anonymity, long article, @Nullable String place) {
        Mention mention = new Mention(name, new Span(0, 1), name, SourceType.OFFICE, anonymity, name, null);
        return SourceIdentity.of(mention, article, place).key();
    }

    @Test
    void a_named_source_is_the_same_everywhere() {
        assertThat(key("Coastal Aid Society", Anonymity.NAMED, 1, "Port Selwyn"))
                .isEqualTo(key("coastal Aid Society", Anonymity.NAMED, 2, "Bergen"));
    }

    @Test
    void the_police_of_one_place_are_not_those_of_another() {
        assertThat(key("police", Anonymity.NAMED, 1, "Port Selwyn"))
                .isEqualTo(key("police", Anonymity.NAMED, 2, "Port Selwyn"))
                .isNotEqualTo(key("police", Anonymity.NAMED, 3, "Bergen"));
    }

    @Test
    void two_unnamed_officials_are_never_taken_for_one() {
        assertThat(key("Arab official", Anonymity.ROLE_ONLY, 1, "Iran"))
                .isNotEqualTo(key("Arab official", Anonymity.ROLE_ONLY, 2, "Iran"));
    }
}
