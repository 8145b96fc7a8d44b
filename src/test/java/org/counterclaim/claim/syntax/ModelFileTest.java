package org.counterclaim.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private final Model model = model();

    @Test
    void a_model_comes_back_as_it_was_written_but_for_rounding() throws IOException {
        byte[] file = written();

        Model read = ModelFile.read(new ByteArrayInputStream(file));

        assertThat(read.vocabulary().words()).isEqualTo(model.vocabulary().words());
        assertThat(read.vocabulary().affixes()).isEqualTo(model.vocabulary().affixes());
        assertThat(read.tags()).isEqualTo(model.tags());
        assertThat(read.labels()).isEqualTo(model.labels());
        assertThat(read.network().words().rows[1][2]).isCloseTo(model.network().words().rows[1][2], within(0.02f));
        assertThat(read.network().arc().rows[2][1]).isCloseTo(model.network().arc().rows[2][1], within(0.0001f));
    }

    @Test
    void a_file_of_another_version_is_refused() throws IOException {
        byte[] file = written();
        file[ModelFile.VERSION.length() - 1] = '0';

        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(ModelFile.VERSION);
    }

    @Test
    void half_a_file_is_refused() throws IOException {
        byte[] file = written();

        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(Arrays.copyOf(file, file.length / 2))))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void a_list_without_end_is_refused_before_memory_is_asked_for() throws IOException {
        byte[] file = written();
        file[ModelFile.VERSION.length() + 1] = 127;

        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken");
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(model, file);
        return file.toByteArray();
    }

    private static Model model() {
        Vocabulary vocabulary = new Vocabulary(List.of("a", "dög"), List.of("^d", "g$"));
        List<String> tags = List.of("DET/DT", "NOUN/NN");
        List<Label> labels = List.of(Label.ROOT, Label.DET);
        Network network = Network.of(new Sizes(5, 4, 3, 6, 5, 4), vocabulary, tags.size(), labels.size());
        Random random = new Random(7);
        network.tables().forEach(matrix -> scatter(matrix, random));
        network.weights().forEach(matrix -> scatter(matrix, random));
        return new Model(vocabulary, tags, labels, network);
    }

    private static void scatter(Matrix matrix, Random random) {
        for (float[] row : matrix.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
    }
}
