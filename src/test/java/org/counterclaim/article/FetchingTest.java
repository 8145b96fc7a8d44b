package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.counterclaim.article.FetchFailed.Reason;
import org.counterclaim.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    private LocalSite site;
    private Fetching fetching;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
        fetching = fetching("localhost:" + site.port());
    }

    @AfterEach
    void close() throws IOException {
        fetching.close();
        site.close();
    }

    @Test
    void a_page_is_fetched_with_what_its_server_tells_of_it() {
        site.page("/story", call -> {
            call.getResponseHeaders().set("ETag", "\"abc\"");
            call.getResponseHeaders().set("Last-Modified", "Wed, 04 Mar 2026 09:00:00 GMT");
            LocalSite.send(call, "text/html; charset=ISO-8859-1", "<p>Hello".getBytes(StandardCharsets.UTF_8));
        });

        Fetched fetched = fetch(site.url("/story"));

        assertThat(fetched.bytes()).isEqualTo(Bytes.utf8("<p>Hello"));
        assertThat(fetched.mediaType()).isEqualTo("text/html");
        assertThat(fetched.charset()).isEqualTo("ISO-8859-1");
        assertThat(fetched.etag()).isEqualTo("\"abc\"");
        assertThat(fetched.lastModified()).isEqualTo("Wed, 04 Mar 2026 09:00:00 GMT");
        assertThat(fetched.fetchedAt()).isEqualTo(NOW);
        assertThat(site.userAgent.get()).isEqualTo("Counterclaim/7 (+https://desk.example/contact)");
    }

    @Test
    void redirects_are_followed_to_the_page() {
        site.redirect("/old", "/new?a=b c").html("/new", "<p>Hello");

        Fetched fetched = fetch(site.url("/old"));

        assertThat(fetched.url()).hasToString(site.url("/new?a=b%20c"));
    }

    @Test
    void a_redirect_loop_is_refused() {
        site.redirect("/loop", "/loop");

        assertFails(site.url("/loop"), Reason.REDIRECTS);
        assertThat(site.calls).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://127.1:%d/",
                "http://2130706433:%d/",
                "http://0.0.0.0:%d/"
            })
    void this_machine_is_refused_however_it_is_written(String url) {
        site.html("/", "<p>secret");

        assertRefused(url.formatted(site.port()));
        assertThat(site.calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "168.63.129.16",
                "[fe80::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[::]",
                "[::127.0.0.1]",
                "[2002:7f00:1::]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b:1::1]",
                "[2001:db8::1]",
                "[2001::1]"
            })
    void addresses_that_are_not_public_are_refused(String host) {
        assertRefused("http://" + host + "/");
    }

    @Test
    void a_name_that_resolves_to_this_machine_is_refused() throws IOException {
        site.html("/", "<p>secret");

        try (Closing named = named(Map.of("news.example", "127.0.0.1"))) {
            assertThatThrownBy(() -> named.fetching.fetch(WebAddress.of("http://news.example:" + site.port() + "/")))
                    .isInstanceOf(AddressRefused.class)
                    .hasMessageContaining("news.example (127.0.0.1)")
                    .hasMessageContaining("loopback");
        }
        assertThat(site.calls).hasValue(0);
    }

    @Test
    void a_name_is_looked_up_once_so_that_what_was_checked_is_what_is_connected_to() throws IOException {
        site.html("/", "<p>Hello");
        List<String> lookups = new ArrayList<>();
        DnsResolver counting = resolver(host -> {
            lookups.add(host);
            return "127.0.0.1";
        });

        try (Closing named = new Closing(new Fetching(config(List.of("news.example")), clock(), "7", counting))) {
            named.fetching.fetch(WebAddress.of("http://news.example:" + site.port() + "/"));
        }

        assertThat(lookups).containsExactly("news.example");
    }

    @Test
    void one_private_address_among_public_ones_refuses_the_name() throws IOException {
        DnsResolver mixed = new CheckedNames(
                new DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        return new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                },
                List.of());

        assertThatThrownBy(() -> mixed.resolve("news.example", 80)).isInstanceOf(AddressRefused.class);
    }

    @Test
    void public_addresses_pass() throws IOException {
        DnsResolver names = new CheckedNames(resolver(host -> host), List.of());

        assertThat(names.resolve("8.8.8.8", 443)).containsExactly(new InetSocketAddress("8.8.8.8", 443));
        assertThat(names.resolve("[2a00:1450:4001::1]", 443)).hasSize(1);
    }

    @Test
    void an_allowed_name_is_fetched_from_the_address_that_the_lookup_gave() throws IOException {
        site.html("/", "<p>Hello");

        try (Closing named = named(Map.of("news.example", "127.0.0.1"), "NEWS.example")) {
            Fetched fetched = named.fetching.fetch(WebAddress.of("http://news.example:" + site.port() + "/"));

            assertThat(fetched.bytes()).isEqualTo(Bytes.utf8("<p>Hello"));
        }
    }

    @Test
    void a_redirect_into_this_machine_is_refused() {
        site.redirect("/out", "http://127.0.0.1:" + site.port() + "/secret").html("/secret", "<p>secret");

        assertRefused(site.url("/out"));
        assertThat(site.calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://localhost/a", "file:///etc/passwd", "http://user:word@localhost/", "gopher://localhost/1"
            })
    void a_redirect_to_what_is_no_page_is_refused(String location) {
        site.redirect("/out", location);

        assertRefused(site.url("/out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.255/", "http://4chan.example/", "http://news.0x7f.example/", "http://b2b/"})
    void a_name_may_have_digits(String url) {
        assertThat(WebAddress.of(url)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/a",
                "file:///etc/passwd",
                "news.example",
                "http://",
                "http://a:b@news.example/",
                "http://news.example:99999/",
                "http://exa mple/",
                "javascript:alert(1)",
                "http://[::1/",
                "http://my_host/",
                "http://127.1/",
                "http://news.example-/",
                "http://10.0.0/",
                "http://0x7f.1:8299/",
                "http://0177.0.0.1/",
                "http://0x7f000001/",
                "http://192.0.2.0x1/",
                "http://256.1.1.1/",
                "http://1.2.3.4./",
                "http://news.example.7/"
            })
    void addresses_that_are_no_pages_are_refused(String url) {
        assertThatThrownBy(() -> WebAddress.of(url)).isInstanceOf(AddressRefused.class);
    }

    @Test
    void a_page_of_20_MB_is_refused() {
        site.page("/big", "text/html", new byte[20_000_000]);

        assertThatThrownBy(() -> fetch(site.url("/big")))
                .asInstanceOf(type(TooLarge.class))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    @Test
    void a_page_that_does_not_tell_its_length_is_read_no_further_than_the_limit() {
        site.page("/endless", call -> {
            call.getResponseHeaders().set("Content-Type", "text/html");
            call.sendResponseHeaders(200, 0);
            OutputStream out = call.getResponseBody();
            byte[] block = new byte[100_000];
            for (int i = 0; i < 300; i++) {
                out.write(block);
            }
        });

        assertThatThrownBy(() -> fetch(site.url("/endless"))).isInstanceOf(TooLarge.class);
    }

    @Test
    void a_small_archive_that_swells_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                gzip.write(new byte[100_000]);
            }
        }
        site.page("/bomb", call -> {
            call.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.send(call, "text/html", packed.toByteArray());
        });

        assertThat(packed.size()).isLessThan(100_000);
        assertThatThrownBy(() -> fetch(site.url("/bomb"))).isInstanceOf(TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/json", "video/mp4"})
    void other_types_are_refused(String type) {
        site.page("/file", type, "x".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> fetch(site.url("/file")))
                .isInstanceOf(UnsupportedType.class)
                .hasMessageContaining(type);
    }

    @Test
    void a_silent_server_is_given_up() {
        site.page("/slow", call -> sleep());

        assertFails(site.url("/slow"), Reason.TIMEOUT);
    }

    @Test
    void a_server_that_drips_is_given_up() {
        site.page("/drip", call -> {
            call.getResponseHeaders().set("Content-Type", "text/html");
            call.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                call.getResponseBody().write('x');
                call.getResponseBody().flush();
                sleepFor(100);
            }
        });

        long start = System.nanoTime();
        assertFails(site.url("/drip"), Reason.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 403, 204})
    void another_status_than_200_is_told(int status) {
        site.page("/gone", call -> call.sendResponseHeaders(status, -1));

        assertThatThrownBy(() -> fetch(site.url("/gone")))
                .asInstanceOf(type(FetchFailed.class))
                .satisfies(failed -> assertThat(failed.extensions())
                        .containsEntry("reason", "STATUS")
                        .containsEntry("responseStatus", status)
                        .doesNotContainKey("status"));
    }

    @Test
    void a_name_that_nobody_has_is_told() throws IOException {
        try (Closing named = named(Map.of())) {
            assertThatThrownBy(() -> named.fetching.fetch(WebAddress.of("http://nobody.example/")))
                    .asInstanceOf(type(FetchFailed.class))
                    .extracting(failed -> failed.extensions().get("reason"))
                    .isEqualTo("UNREACHABLE");
        }
    }

    @Test
    void a_port_where_nothing_listens_is_told() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (Closing open = new Closing(fetching("localhost"))) {
            assertThatThrownBy(() -> open.fetching.fetch(WebAddress.of("http://localhost:" + free + "/")))
                    .asInstanceOf(type(FetchFailed.class))
                    .extracting(failed -> failed.extensions().get("reason"))
                    .isEqualTo("UNREACHABLE");
        }
    }

    @Test
    void a_server_without_encryption_does_not_answer_https() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Closing open = new Closing(fetching("localhost"))) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> {
                try (Socket caller = plain.accept()) {
                    caller.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    caller.getOutputStream().flush();
                    assertThat(caller.getInputStream().read()).isNotNegative();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            assertThatThrownBy(
                            () -> open.fetching.fetch(WebAddress.of("https://localhost:" + plain.getLocalPort() + "/")))
                    .asInstanceOf(type(FetchFailed.class))
                    .extracting(failed -> failed.extensions().get("reason"))
                    .isEqualTo("TLS");
            answered.get(5, TimeUnit.SECONDS);
        }
    }

    private Fetched fetch(String url) {
        return fetching.fetch(WebAddress.of(url));
    }

    private void assertRefused(String url) {
        assertThatThrownBy(() -> fetch(url))
                .asInstanceOf(type(AddressRefused.class))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.ADDRESS_REFUSED);
    }

    private void assertFails(String url, Reason reason) {
        assertThatThrownBy(() -> fetch(url))
                .asInstanceOf(type(FetchFailed.class))
                .extracting(failed -> failed.extensions().get("reason"))
                .isEqualTo(reason.name());
    }

    private static void sleep() {
        sleepFor(5000);
    }

    private static void sleepFor(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    static Fetching fetching(String... allowed) {
        return new Fetching(config(List.of(allowed)), clock(), "7", SystemDefaultDnsResolver.INSTANCE);
    }

    private static Closing named(Map<String, String> names, String... allowed) {
        return new Closing(new Fetching(config(List.of(allowed)), clock(), "7", resolver(names::get)));
    }

    private static DnsResolver resolver(Function<String, @Nullable String> names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String address = names.apply(host);
                if (address == null) {
                    throw new UnknownHostException(host);
                }
                return new InetAddress[] {InetAddress.getByName(address)};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private record Closing(Fetching fetching) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            fetching.close();
        }
    }

    private static FetchConfig config(List<String> allowed) {
        return new FetchConfig() {
            @Override
            public Optional<List<String>> allow() {
                return Optional.of(allowed);
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration answerTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration totalTimeout() {
                return Duration.ofSeconds(4);
            }

            @Override
            public long maxBytes() {
                return 10_000_000;
            }

            @Override
            public int maxRedirects() {
                return 5;
            }

            @Override
            public Optional<String> contact() {
                return Optional.of("https://desk.example/contact");
            }
        };
    }
}
