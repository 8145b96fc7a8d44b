package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "соса, coca", // all Cyrillic
        "ѕсоре, scope", // all Cyrillic
        "ανα, ava", // all Greek
        "ＡＤＭＩＮ, admin", // of full width
        "b0b, bob",
        "anna1, annal",
        "ɑna, ana"
    })
    void names_that_look_alike_have_one_skeleton(String one, String other) {
        assertThat(LookAlikes.skeleton(one)).isEqualTo(LookAlikes.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({"Bill, BiII", "Ivan, lvan", "bernie, bemie", "Bernie, bemie", "l0l, IOI", "Ivan, ivan", "BILL, bill"})
    void names_that_look_alike_as_they_are_written_are_taken_for_one_another(String one, String other) {
        assertThat(LookAlikes.areTakenForOneAnother(one, other)).isTrue();
        assertThat(LookAlikes.areTakenForOneAnother(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bill, Bin", "Ian, Jan", "BERNIE, BEMIE", "Ada, Ida", "checker, checker2"})
    void names_that_differ_to_the_eye_are_not(String one, String other) {
        assertThat(LookAlikes.areTakenForOneAnother(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ana, anna", "jose, josé", "иван, ivan", "checker, checker2", "müller, muller"})
    void names_that_a_reader_tells_apart_have_not(String one, String other) {
        assertThat(LookAlikes.skeleton(one)).isNotEqualTo(LookAlikes.skeleton(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"сhecker", "Ελena", "аna", "Иvan"})
    void scripts_that_no_language_mixes_are_found(String name) {
        assertThat(LookAlikes.mixesScripts(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checker-2", "José O'Neill", "Иван 2", "たなか 花子", "김 金", "محمد", "Ｄｒ. Who"})
    void names_as_people_write_them_mix_nothing(String name) {
        assertThat(LookAlikes.mixesScripts(name)).isFalse();
    }

    @Test
    void a_skeleton_of_latin_letters_is_its_own() {
        qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 30)).checkAssert(name -> {
            String skeleton = LookAlikes.skeleton(name);

            assertThat(LookAlikes.skeleton(skeleton)).isEqualTo(skeleton);
            assertThat(LookAlikes.skeleton(name.toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(skeleton);
        });
    }

    @Test
    void a_name_that_looks_like_the_trail_s_own_is_not_fit() {
        assertThat(Names.isFit("ｓｙｓｔｅｍ")).isFalse();
        assertThat(Names.isFit("мe")).isFalse();
        assertThat(Names.isFit("systern")).isFalse();
        assertThat(Names.isFit("ме")).isFalse();
        assertThat(Names.isFit("Меир")).isTrue();
    }
}
