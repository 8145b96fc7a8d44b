package org.counterclaim.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.EntryForm;
import org.counterclaim.article.Captures;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.Snapshots;

/**
 * Writes a bundle: a zip whose order and dates are the same each time. Articles, captures and the chain are read while it is written,
 * a piece at a time and each in a short transaction, so that a slow reader holds neither memory nor a connection.
 */
@ApplicationScoped
public class BundleZip {

    private static final int PAGE = 500;

    private final Snapshots snapshots;
    private final Captures captures;
    private final Audit audit;

    BundleZip(Snapshots snapshots, Captures captures, Audit audit) {
        this.snapshots = snapshots;
        this.captures = captures;
        this.audit = audit;
    }

    /** Does not close what it writes to. */
    public void write(Bundle bundle, OutputStream to) throws IOException {
        try (SummedZip zip = new SummedZip(to, bundle.date())) {
            for (Map.Entry<String, String> text : bundle.texts().entrySet()) {
                zip.file(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            writeChain(bundle, zip);
            Set<String> written = new HashSet<>();
            for (Bundle.Copy copy : bundle.copies()) {
                write(copy, written, zip);
            }
            for (Bundle.CapturedFile file : bundle.captures()) {
                if (written.add("captures/" + file.sha256())) {
                    zip.file("captures/" + file.sha256(), of(file));
                }
            }
            zip.sums("SHA256SUMS");
        }
    }

    private void write(Bundle.Copy copy, Set<String> written, SummedZip zip) throws IOException {
        String original = "snapshots/" + copy.rawSha256();
        String text = "texts/" + copy.textSha256() + ".txt";
        write(original, copy, snapshots::raw, written, zip);
        write(text, copy, snapshot -> snapshot.text().getBytes(StandardCharsets.UTF_8), written, zip);
    }

    private void write(
            String name, Bundle.Copy copy, Function<Snapshot, byte[]> part, Set<String> written, SummedZip zip)
            throws IOException {
        if (written.add(name)) {
            byte[] bytes = of(copy, part);
            if (bytes.length > 0) {
                zip.file(name, bytes);
            }
        }
    }

    /** Empty where it was taken down while the bundle is being written. */
    private byte[] of(Bundle.Copy copy, Function<Snapshot, byte[]> part) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Snapshot snapshot = snapshots.get(copy.article(), copy.snapshot());
            return snapshot.isRedacted() ? new byte[0] : part.apply(snapshot);
        });
    }

    private byte[] of(Bundle.CapturedFile file) {
        return QuarkusTransaction.requiringNew().call(() -> captures.payload(captures.get(file.capture())));
    }

    /** Each entry up to the head in a line, in full or by its digest, and at last the head. */
    private void writeChain(Bundle bundle, SummedZip zip) throws IOException {
        zip.begin("chain.tsv");
        long reached = 0;
        while (reached < bundle.head().number()) {
            long after = reached;
            List<String> lines = QuarkusTransaction.requiringNew().call(() -> lines(bundle, after));
            if (lines.isEmpty()) {
                break;
            }
            zip.append(String.join("", lines).getBytes(StandardCharsets.UTF_8));
            reached += lines.size();
        }
        zip.append(
                ("H\t" + bundle.head().number() + "\t" + bundle.head().hash() + "\n").getBytes(StandardCharsets.UTF_8));
        zip.end();
    }

    private List<String> lines(Bundle bundle, long after) {
        int most = (int) Math.min(PAGE, bundle.head().number() - after);
        return audit.after(after, most).stream()
                .map((AuditEntry entry) -> bundle.tellsInFull(entry)
                        ? "E\t" + EntryForm.inFull(entry) + "\n"
                        : "D\t" + EntryForm.inShort(entry) + "\n")
                .toList();
    }
}
