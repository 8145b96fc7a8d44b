package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are to break or stop the server: API4 of OWASP's list. Each is refused at once, and nothing is logged as ours. */
@QuarkusTest
@Timeout(60)
class BombsTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    static Stream<Arguments> bodies() {
        return Stream.of(
                named("ten thousand lists in each other", "[".repeat(10_000) + "]".repeat(10_000)),
                named("ten thousand objects in each other", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                named("a list of lists without end", "[".repeat(10_000)),
                named(
                        "a number beyond all numbers",
                        "{\"id\": 1e400, \"text\": 1e400, \"reason\": 1e400, \"to\": 1e999999999}"),
                named("a number of two thousand digits", "{\"a\": " + "9".repeat(2_000) + "}"),
                named("one field twice", "{\"reason\": \"a\", \"reason\": \"b\"}"),
                named("a name without end", "{\"" + "k".repeat(60_000) + "\": 1}"),
                named("nothing but null", "null"),
                named("a word", "\"text\""),
                named(
                        "no JSON",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                named("two bodies", "{} {}"),
                named("a comment", "/* a */ {}"),
                named("single quotes", "{'text': 'a'}"),
                named("not a number", "{\"text\": NaN}"));
    }

    private static Arguments named(String name, String body) {
        return Arguments.of(Named.of(name, body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void every_call_refuses(String body) {
        List<String> taken = new ArrayList<>();

        for (Call call : Call.withBody()) {
            int status = Caller.as("admin")
                    .with("If-Match", "\"v0\"")
                    .send(call.method(), call.at("987654321"), body)
                    .statusCode();
            if (status < 400 || status >= 500) {
                taken.add(status + " " + call.name());
            }
        }

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/extractions", "/api/v1/articles", "/api/v1/people", "/api/v1/verdicts/1/reports"})
    void ten_megabytes_of_brackets_are_no_json(String address) {
        for (String piece : List.of("[", "{\"a\":", "{\"text\":[")) {
            var answer = Caller.as("admin").send("POST", address, piece.repeat(TEN_MEGABYTES / piece.length()));
            assertThat(answer.statusCode()).as(piece).isBetween(400, 422);
            assertThat(answer.body().length()).isLessThan(2_000);
        }
    }

    @Test
    void what_is_packed_is_not_unpacked() throws IOException {
        byte[] bomb = gzipped("{\"text\": \"" + "a".repeat(50_000_000) + "\"}");

        for (String encoding : List.of("gzip", "deflate", "br", "x-gzip, gzip")) {
            for (String address : List.of("/api/v1/extractions", "/api/v1/articles")) {
                assertThat(Caller.as("checker")
                                .with("Content-Type", "application/json")
                                .with("Content-Encoding", encoding)
                                .send("POST", address, BodyPublishers.ofByteArray(bomb))
                                .statusCode())
                        .as(encoding + " " + address)
                        .isIn(400, 415, 422);
            }
            var capture = Caller.as("checker")
                    .with("Content-Type", "text/html")
                    .with("Content-Encoding", encoding)
                    .send("POST", "/api/v1/captures?name=bomb.html", BodyPublishers.ofByteArray(bomb));
            assertThat(capture.statusCode()).as(encoding).isEqualTo(422);
            assertThat(Call.read(capture.body()).at("/errors/0/pointer").asText())
                    .isEqualTo("Content-Encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "application/xml",
                "text/plain",
                "application/json; charset=utf-7",
                "application/json; charset=bogus",
                "application/json;;;=",
                "*/*",
                "a/b/c",
                "nonsense"
            })
    void another_kind_of_body_is_told_so_or_read_as_json(String type) {
        String parts =
                "--x\r\nContent-Disposition: form-data; name=\"text\"; filename=\"../../a\"\r\n\r\na\r\n".repeat(2_000)
                        + "--x--";

        for (String body : List.of(parts, "text=a&text=b", "{\"nosuchfield\": 1}")) {
            assertThat(Caller.anyone()
                            .with("Content-Type", type)
                            .send("POST", "/api/v1/extractions", BodyPublishers.ofString(body))
                            .statusCode())
                    .as(body.substring(0, 10))
                    .isIn(400, 415, 422);
        }
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        for (byte[] broken : List.of(
                "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'},
                new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'
                })) {
            assertThat(Caller.anyone()
                            .with("Content-Type", "application/json")
                            .send("POST", "/api/v1/extractions", BodyPublishers.ofByteArray(broken))
                            .statusCode())
                    .isIn(400, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p><table><tr><td>",
                "<a href=x>",
                "<br>",
                "<select><option>",
                "&amp;",
                "<!--",
                "<p x=1 "
            })
    void a_page_that_is_a_bomb_is_read_or_refused(String piece) {
        String page = piece.repeat(100_000 / piece.length());

        assertThat(Caller.anyone()
                        .send("POST", "/api/v1/extractions", "{\"html\": \"" + page + "\"}")
                        .statusCode())
                .isIn(200, 422);
        assertThat(Caller.as("checker")
                        .send("POST", "/api/v1/articles", "{\"html\": \"" + page + "\"}")
                        .statusCode())
                .isIn(200, 201, 422);
        var capture = Caller.as("checker")
                .with("Content-Type", "text/html")
                .send("POST", "/api/v1/captures?name=bomb.html", BodyPublishers.ofString(page));
        assertThat(capture.statusCode()).isEqualTo(201);
        assertThat(Caller.as("checker")
                        .get("/api/v1/captures/" + Call.read(capture.body()).path("id") + "/text")
                        .statusCode())
                .isLessThan(500);
    }

    @Test
    void the_text_of_a_page_is_bounded_as_a_text_is() {
        String page = "<p>The ministry said 3,000 people were killed.</p>".repeat(12_000);

        var answer = Caller.anyone().send("POST", "/api/v1/extractions", "{\"html\": \"" + page + "\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Call.read(answer.body()).at("/errors/0/pointer").asText()).isEqualTo("/html");
    }

    /** The ends of lines are written as bars. */
    private static Map<String, String> requests() {
        return Map.of(
                "two lengths", "POST /api/v1/extractions HTTP/1.1|Host: a|Content-Length: 2|Content-Length: 3||{}\n",
                "a length beyond all numbers",
                        "POST /api/v1/extractions HTTP/1.1|Host: a|Content-Length: 99999999999999999999||{}",
                "a length below nothing", "POST /api/v1/extractions HTTP/1.1|Host: a|Content-Length: -1||{}",
                "a length that is a word",
                        "POST /api/v1/extractions HTTP/1.1|Host: a|Content-Length: twelvemillion||{}",
                "a header of a megabyte", "GET / HTTP/1.1|Host: a|X-A: " + "a".repeat(1_000_000) + "||",
                "an address of a megabyte", "GET /" + "a".repeat(1_000_000) + " HTTP/1.1|Host: a||",
                "no path", "GET  HTTP/1.1|Host: a||",
                "a broken escape", "GET /api/v1/verdicts?q=%zz HTTP/1.1|Host: a||",
                "no HTTP", "\u0016\u0003\u0001 hello||");
    }

    /** What no client library sends. */
    @Test
    void requests_that_are_none_are_refused() {
        assertThat(requests())
                .allSatisfy((name, request) ->
                        assertThat(answerTo(request)).as(name).doesNotContain(" 500 ", " 200 OK", "\tat "));
    }

    /** The server goes by the chunks and takes the rest for a request of its own, as RFC 9112 has it. */
    @Test
    void a_request_that_is_hidden_behind_another_has_no_login_of_it() {
        String admin = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

        String answers = answerTo("POST /api/v1/extractions HTTP/1.1|Host: a|Authorization: Basic " + admin
                + "|Content-Type: application/json|Content-Length: 4|Transfer-Encoding: chunked||2|{}|0||"
                + "GET /api/v1/people HTTP/1.1|Host: a||");

        assertThat(answers).contains(" 422 ").doesNotContain(" 200 OK");
    }

    private static String answerTo(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(1_000);
            OutputStream out = socket.getOutputStream();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try {
                out.write(request.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                socket.getInputStream().transferTo(read);
            } catch (IOException closedOrSilent) {
                // the server does not have to hear it out
                return read.toString(StandardCharsets.ISO_8859_1);
            }
            return read.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        }
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
