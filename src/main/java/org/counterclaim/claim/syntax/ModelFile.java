package org.counterclaim.claim.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The parser's model as a file: a line with its version, lists of words, and numbers rounded row by row. */
final class ModelFile {

    static final String VERSION = "counterclaim parser model 1";

    /** Above these the file is broken, and no memory is asked for. */
    private static final int LONGEST_LIST = 1_000_000;

    private static final int LARGEST_SIZE = 4096;

    private ModelFile() {}

    static void write(Model model, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeBytes(VERSION + "\n");
        write(model.vocabulary().words(), out);
        write(model.vocabulary().affixes(), out);
        write(model.tags(), out);
        write(model.labels().stream().map(Label::ud).toList(), out);
        Sizes sizes = model.network().sizes();
        for (int size :
                new int[] {sizes.word(), sizes.affix(), sizes.shape(), sizes.units(), sizes.arc(), sizes.label()}) {
            out.writeInt(size);
        }
        for (Matrix table : model.network().tables()) {
            Rounded.write(table, Byte.MAX_VALUE, out);
        }
        for (Matrix weights : model.network().weights()) {
            Rounded.write(weights, Short.MAX_VALUE, out);
        }
        out.flush();
    }

    static Model read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        byte[] version = in.readNBytes(VERSION.length() + 1);
        if (!new String(version, java.nio.charset.StandardCharsets.US_ASCII).equals(VERSION + "\n")) {
            throw new IOException("Not a \"" + VERSION + "\"");
        }
        Vocabulary vocabulary = new Vocabulary(readList(in), readList(in));
        List<String> tags = readList(in);
        List<Label> labels = readList(in).stream().map(Label::of).toList();
        Sizes sizes = new Sizes(size(in), size(in), size(in), size(in), size(in), size(in));
        Network network = Network.of(sizes, vocabulary, tags.size(), labels.size());
        for (Matrix table : network.tables()) {
            Rounded.read(table, Byte.MAX_VALUE, in);
        }
        for (Matrix weights : network.weights()) {
            Rounded.read(weights, Short.MAX_VALUE, in);
        }
        return new Model(vocabulary, tags, labels, network);
    }

    private static void write(List<String> list, DataOutputStream out) throws IOException {
        out.writeInt(list.size());
        for (String entry : list) {
            out.writeUTF(entry);
        }
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        int size = bounded(in.readInt(), LONGEST_LIST);
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(in.readUTF());
        }
        return list;
    }

    private static int size(DataInputStream in) throws IOException {
        return bounded(in.readInt(), LARGEST_SIZE);
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 1 || number > most) {
            throw new IOException("A model with " + number + " where 1 to " + most + " are possible is broken");
        }
        return number;
    }
}
