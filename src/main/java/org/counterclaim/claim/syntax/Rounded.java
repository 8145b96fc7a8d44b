package org.counterclaim.claim.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A matrix in a file: each row as whole numbers of one or two bytes, with what the largest stands for. */
final class Rounded {

    private Rounded() {}

    static void write(Matrix matrix, int largest, DataOutputStream out) throws IOException {
        for (float[] row : matrix.rows) {
            float most = 0;
            for (float value : row) {
                most = Math.max(most, Math.abs(value));
            }
            out.writeFloat(most);
            for (float value : row) {
                int whole = most == 0 ? 0 : Math.round(value / most * largest);
                if (largest == Byte.MAX_VALUE) {
                    out.writeByte(whole);
                } else {
                    out.writeShort(whole);
                }
            }
        }
    }

    static void read(Matrix matrix, int largest, DataInputStream in) throws IOException {
        int width = largest == Byte.MAX_VALUE ? 1 : 2;
        byte[] bytes = new byte[matrix.width() * width];
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        for (float[] row : matrix.rows) {
            float scale = in.readFloat() / largest;
            in.readFully(bytes);
            for (int j = 0; j < row.length; j++) {
                row[j] = scale * (width == 1 ? bytes[j] : numbers.getShort(2 * j));
            }
        }
    }
}
