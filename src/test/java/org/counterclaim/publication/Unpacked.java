package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.counterclaim.platform.Sha256;

/** A bundle in a folder, in the hands of a third party that has a shell and no program of ours. */
record Unpacked(Path folder) {

    /** How a program ended, and what it said. */
    record Ended(int code, String said) {}

    static Unpacked of(byte[] zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("It leaves the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        return new Unpacked(folder);
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void take(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** Changes one byte in the middle. */
    void scratch(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    /** Lists the sum that a file has now, as somebody would who wants to hide the change. */
    void adaptTheSumOf(String file) throws IOException {
        String now = Sha256.of(Files.readAllBytes(folder.resolve(file)));
        List<String> lines = new ArrayList<>();
        text("SHA256SUMS").lines().forEach(line -> lines.add(line.endsWith("  " + file) ? now + "  " + file : line));
        write("SHA256SUMS", String.join("\n", lines) + "\n");
    }

    Ended sums() throws IOException, InterruptedException {
        return run("sha256sum", "-c", "SHA256SUMS");
    }

    Ended verify(String... hash) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "verify.sh"));
        command.addAll(List.of(hash));
        return run(command.toArray(String[]::new));
    }

    /** That the script refuses it, and says why. */
    void isRefused(String because) throws IOException, InterruptedException {
        Ended verified = verify();
        assertThat(verified.said()).contains("FAILED").contains(because);
        assertThat(verified.code()).isOne();
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("verify", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("It does not end: " + String.join(" ", command));
        }
        String said = Files.readString(output);
        Files.delete(output);
        return new Ended(process.exitValue(), said);
    }
}
