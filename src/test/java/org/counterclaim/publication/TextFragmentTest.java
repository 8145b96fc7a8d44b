package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Sighting;
import org.counterclaim.verdict.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextFragmentTest {

    private static @Nullable String link(String url, @Nullable Sighting sighting) {
        return TextFragment.link(new Evidence(url, 1L, "x", Stance.SUPPORTS, false, null, null, false, sighting));
    }

    private static Sighting found(String exact, boolean repeated) {
        return new Sighting(
                true, 0, exact.length(), exact, "said that Tehran acknowledges ", " in the unrest of", repeated);
    }

    @Test
    void a_link_leads_to_the_words_with_what_means_something_in_it_escaped() {
        assertThat(link("https://wire.example/story", found("more than 3,000 so-called deaths & more", false)))
                .isEqualTo(
                        "https://wire.example/story#:~:text=more%20than%203%2C000%20so%2Dcalled%20deaths%20%26%20more");
    }

    @Test
    void words_that_occur_twice_are_told_by_those_around_them() {
        assertThat(link("https://wire.example/story", found("3,000 deaths", true)))
                .isEqualTo(
                        "https://wire.example/story#:~:text=that%20Tehran%20acknowledges-,3%2C000%20deaths,-in%20the%20unrest");
    }

    @Test
    void long_words_and_words_across_paragraphs_are_told_by_their_ends() {
        assertThat(link("https://wire.example/a#part", found("one two three four\n\nfive six seven eight nine", false)))
                .isEqualTo("https://wire.example/a#part:~:text=one%20two%20three%20four,six%20seven%20eight%20nine");
    }

    @Test
    void without_a_sighting_the_link_is_the_address() {
        assertThat(link("https://wire.example/a", null)).isEqualTo("https://wire.example/a");
        assertThat(link("https://wire.example/a", new Sighting(false, null, null, null, null, null, null)))
                .isEqualTo("https://wire.example/a");
    }
}
