package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.extract.Place.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places world = Places.WORLD;

    private Place place(String name) {
        return world.find(name).orElseThrow(() -> new AssertionError(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Teheran, Tehran",
        "Kiev, Kyiv",
        "São Paulo, Sao Paulo",
        "Łódź, Lodz",
        "El-Fasher, El Fasher",
        "the Donbass, Donbas",
        "UK, the United Kingdom",
        "Khuzestan province, Khuzestan",
        "Kursk Oblast, Kursk Region",
        "ISFAHAN, Isfahan"
    })
    void a_place_goes_by_several_names(String written, String name) {
        assertThat(place(written).name()).isEqualTo(name);
    }

    @Test
    void a_city_lies_in_its_province_and_that_in_its_country() {
        Place city = place("Shiraz");

        assertThat(city.precision()).isEqualTo(Precision.CITY);
        assertThat(city.isWithin(place("Fars"))).isTrue();
        assertThat(city.isWithin(place("Iran"))).isTrue();
        assertThat(place("Fars").precision()).isEqualTo(Precision.ADM1);
        assertThat(place("Fars").isWithin(place("Iran"))).isTrue();
        assertThat(place("Iran").isWithin(place("Middle East"))).isTrue();
        assertThat(place("Iran").isWithin(city)).isFalse();
        assertThat(city.isWithin(place("Iraq"))).isFalse();
    }

    @Test
    void a_region_holds_divisions_of_a_country() {
        assertThat(place("Mariupol").isWithin(place("Donbas"))).isTrue();
        assertThat(place("Kharkiv").isWithin(place("Donbas"))).isFalse();
        assertThat(place("El Geneina").isWithin(place("Darfur"))).isTrue();
    }

    @Test
    void a_namesake_in_the_storys_country_is_meant_before_a_larger_one() {
        assertThat(world.find("Hyderabad", place("Pakistan")))
                .map(Place::country)
                .hasValue("PK");
        assertThat(world.find("Hyderabad")).map(Place::country).hasValue("IN");
        assertThat(world.find("Georgia", place("the United States")))
                .map(Place::precision)
                .hasValue(Precision.ADM1);
        assertThat(world.find("Georgia")).map(Place::precision).hasValue(Precision.COUNTRY);
        assertThat(world.find("Tripoli", place("Beirut"))).map(Place::country).hasValue("LB");
    }

    @Test
    void a_bare_name_of_a_city_and_its_province_is_the_city() {
        assertThat(place("Isfahan").precision()).isEqualTo(Precision.CITY);
        assertThat(place("Isfahan province").precision()).isEqualTo(Precision.ADM1);
        assertThat(place("Isfahan").isWithin(place("Isfahan province"))).isTrue();
    }

    @Test
    void a_name_with_the_larger_place_behind_it_is_found_there_or_taken_to_lie_there() {
        assertThat(place("Cambridge, Massachusetts").isWithin(place("Massachusetts")))
                .isTrue();
        assertThat(place("Moore, Oklahoma").isWithin(place("the United States")))
                .isTrue();
        assertThat(place("Moore, Oklahoma").id())
                .isEqualTo(place("MOORE, Oklahoma").id());
    }

    @Test
    void a_name_that_nobody_knows_stays_a_plain_name() {
        assertThat(world.find("Port Selwyn")).isEmpty();
        assertThat(world.find("Tarvik, Osk")).isEmpty();
        assertThat(world.find("")).isEmpty();
        assertThat(world.find(null)).isEmpty();
    }

    @Test
    void every_place_is_found_again_by_the_name_that_it_is_shown_by() throws IOException {
        List<String> names = rows("places.tsv").stream()
                .filter(row -> !row.get(0).startsWith("="))
                .flatMap(row -> Table.list(row.get(3)).stream())
                .map(city -> city.replaceFirst("^\\*", "").split("[|=]")[0])
                .toList();

        assertThat(names).hasSizeGreaterThan(1500);
        assertThat(names).allSatisfy(name -> {
            Place found = place(name);
            assertThat(world.find(found.name())).hasValue(found);
            assertThat(world.get(found.id())).hasValue(found);
        });
    }

    @Test
    void every_country_of_the_gazetteer_is_a_place_and_so_is_its_capital_within_it() throws IOException {
        for (List<String> row : rows("countries.en.tsv")) {
            Place country = place(row.get(0));

            assertThat(country.precision()).isEqualTo(Precision.COUNTRY);
            assertThat(country.name()).isEqualTo(row.get(0));
            for (String capital : Table.list(row.get(1))) {
                assertThat(world.find(capital, country))
                        .as(capital + " in " + country.name())
                        .isPresent();
            }
        }
    }

    @Test
    void every_division_that_a_region_holds_is_on_file() throws IOException {
        for (List<String> row : rows("places.tsv")) {
            if (row.get(0).startsWith("+")) {
                assertThat(Table.list(row.get(3)))
                        .allSatisfy(held -> assertThat(world.get(row.get(0).substring(1) + "/" + held))
                                .isPresent());
            }
        }
    }

    @Test
    void a_smaller_namesake_is_shown_with_its_country() throws IOException {
        Places two = Places.read(
                new BufferedReader(
                        new StringReader("=AA\\tAland\\t\n=BB\\tthe Bees\\t\nAA\\t\\t\\tTwin=500\nBB\\t\\t\\tTwin=20\n"
                                .replace("\\t", "\t"))),
                new BufferedReader(new StringReader("")));

        assertThat(two.find("Twin")).map(Place::name).hasValue("Twin");
        assertThat(two.find("Twin", two.find("the Bees").orElseThrow()))
                .map(Place::name)
                .hasValue("Twin, Bees");
        assertThat(two.find("Twin, Bees")).map(Place::within).hasValue(Set.of("BB"));
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlacesTest.class.getResourceAsStream("/org/counterclaim/lexicon/" + file)),
                StandardCharsets.UTF_8))) {
            return Table.rows(lines);
        }
    }
}
