package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

class CapturingTest {

    private static final String PAGE = "<!doctype html><title>Report</title><script>var x = 1;</script>"
            + "<p>It had confirmed 6,854 deaths.</p><table><tr><td>Killed</td><td>6,854</td></tr></table>";

    private LocalSite site;
    private Fetching fetching;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
        fetching = FetchingTest.fetching("localhost:" + site.port());
    }

    @AfterEach
    void close() throws IOException {
        fetching.close();
        site.close();
    }

    private Recorded captured(String path) {
        WebAddress address = WebAddress.of(site.url(path));
        return Recorded.page(address, fetching.fetch(address, Taken.ANYTHING));
    }

    @Test
    void a_page_becomes_a_record_that_another_reader_reads_with_status_line_headers_and_digest() throws IOException {
        site.page("/report", call -> {
            call.getResponseHeaders().set("X-Desk", "Rights Watch");
            call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            // in chunks: the record has it in one piece
            call.sendResponseHeaders(200, 0);
            try (OutputStream out = call.getResponseBody()) {
                out.write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        });

        Recorded recorded = captured("/report");

        try (WarcReader reader =
                new WarcReader(new ByteArrayInputStream(recorded.record().copy()))) {
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.version()).hasToString("WARC/1.1");
            assertThat(response.target()).isEqualTo(site.url("/report"));
            assertThat(response.id()).hasToString("urn:uuid:" + recorded.id());
            assertThat(response.date()).isEqualTo(FetchingTest.clock().instant());
            assertThat(response.payloadDigest().orElseThrow().hex())
                    .isEqualTo(Bytes.utf8(PAGE).sha256());
            assertThat(response.http().status()).isEqualTo(200);
            assertThat(response.http().reason()).isEqualTo("OK");
            assertThat(response.http().headers().first("X-Desk")).contains("Rights Watch");
            assertThat(response.http().headers().first("Content-Length")).contains(String.valueOf(PAGE.length()));
            assertThat(response.http().headers().first("Transfer-Encoding")).isEmpty();
            assertThat(response.payload().orElseThrow().body().stream().readAllBytes())
                    .isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
            assertThat(reader.next()).isEmpty();
        }
        assertThat(Warc.payload(recorded.record())).contains(recorded.payload());
        assertThat(recorded.text())
                .contains("It had confirmed 6,854 deaths.")
                .contains("Killed")
                .doesNotContain("var x");
    }

    @Test
    void what_was_compressed_on_its_way_is_recorded_as_it_was_read() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        site.page("/report", call -> {
            call.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.send(call, "text/html", zipped.toByteArray());
        });

        Recorded recorded = captured("/report");

        assertThat(recorded.payload()).isEqualTo(Bytes.utf8(PAGE));
        assertThat(Warc.payload(recorded.record())).contains(Bytes.utf8(PAGE));
        assertThat(recorded.text()).contains("6,854 deaths");
    }

    @Test
    void what_is_no_text_is_captured_whole_and_never_unpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[5_000_000]);
        }
        site.page("/a.gz", "application/gzip", bomb.toByteArray());

        Recorded recorded = captured("/a.gz");

        assertThat(recorded.payload().length()).isEqualTo(bomb.size());
        assertThat(recorded.mediaType()).isEqualTo("application/gzip");
        assertThat(recorded.text()).isNull();
    }

    @Test
    void a_page_behind_a_redirect_tells_both_addresses() {
        site.redirect("/old", "/new").html("/new", PAGE);

        Recorded recorded = captured("/old");

        assertThat(recorded.url()).isEqualTo(site.url("/old"));
        assertThat(recorded.foundAt()).isEqualTo(site.url("/new"));
    }

    @Test
    void headers_that_would_break_the_record_are_left_out_or_put_on_one_line() {
        AnswerHead head = new AnswerHead(
                "HTTP/1.1",
                "OK\r\nX: y",
                List.of(new AnswerHead.Field("Bad Name", "x"), new AnswerHead.Field("Fine", "a\r\nInjected: b")));
        Fetched fetched = new Fetched(
                WebAddress.of("https://ngo.example/a"),
                Bytes.utf8("body"),
                "text/plain",
                null,
                FetchingTest.clock().instant(),
                200,
                null,
                null,
                head);

        Recorded recorded = Recorded.page(WebAddress.of("https://ngo.example/a"), fetched);

        String record = new String(recorded.record().copy(), StandardCharsets.ISO_8859_1);
        assertThat(record)
                .contains("HTTP/1.1 200 OK X: y\r\n", "Fine: a Injected: b\r\n")
                .doesNotContain("Bad Name");
        assertThat(Warc.payload(recorded.record())).contains(Bytes.utf8("body"));
    }

    @Test
    void a_file_becomes_a_resource_record_under_its_name() throws IOException {
        Bytes pdf = Bytes.utf8("%PDF-1.7 not really");

        Recorded recorded = Recorded.file(
                "annual report 2026.pdf",
                "application/pdf",
                null,
                pdf,
                FetchingTest.clock().instant());

        try (WarcReader reader =
                new WarcReader(new ByteArrayInputStream(recorded.record().copy()))) {
            WarcResource resource = (WarcResource) reader.next().orElseThrow();
            assertThat(resource.target()).isEqualTo("file:///annual%20report%202026.pdf");
            assertThat(resource.contentType()).hasToString("application/pdf");
            assertThat(resource.payloadDigest().orElseThrow().hex()).isEqualTo(pdf.sha256());
        }
        assertThat(Warc.payload(recorded.record())).contains(pdf);
    }

    @Test
    void a_record_in_which_a_byte_was_changed_does_not_give_what_was_captured() {
        Recorded recorded = Recorded.file(
                "a.txt",
                "text/plain",
                "UTF-8",
                Bytes.utf8("6,854 deaths"),
                FetchingTest.clock().instant());
        byte[] record = recorded.record().copy();
        int at = new String(record, StandardCharsets.ISO_8859_1).indexOf("6,854");
        record[at] = '7';

        Optional<Bytes> payload = Warc.payload(new Bytes(record));

        assertThat(payload).contains(Bytes.utf8("7,854 deaths"));
        assertThat(payload.orElseThrow().sha256())
                .isNotEqualTo(recorded.payload().sha256());
        assertThat(Warc.payload(Bytes.utf8("no record at all"))).isEmpty();
    }

    @Test
    void an_error_page_and_a_private_address_are_refused() {
        site.page("/gone", call -> call.sendResponseHeaders(404, -1));

        assertThatThrownBy(() -> captured("/gone")).isInstanceOf(FetchFailed.class);
        assertThatThrownBy(() -> fetching.fetch(WebAddress.of("http://127.0.0.1/"), Taken.ANYTHING))
                .isInstanceOf(AddressRefused.class);
    }
}
