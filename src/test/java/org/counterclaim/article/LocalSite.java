package org.counterclaim.article;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A site on this machine, on a free port, for tests of fetching; counts who calls. */
final class LocalSite implements AutoCloseable {

    /** What a page does with a call. */
    interface Answer {
        void give(HttpExchange call) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final AtomicInteger calls = new AtomicInteger();
    final AtomicReference<@Nullable String> userAgent = new AtomicReference<>();

    LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    LocalSite page(String path, Answer answer) {
        server.createContext(path, call -> {
            calls.incrementAndGet();
            userAgent.set(call.getRequestHeaders().getFirst("User-Agent"));
            try (call) {
                answer.give(call);
            }
        });
        return this;
    }

    LocalSite page(String path, String type, byte[] body) {
        return page(path, call -> send(call, type, body));
    }

    LocalSite html(String path, String body) {
        return page(path, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    LocalSite redirect(String path, String location) {
        return page(path, call -> {
            call.getResponseHeaders().set("Location", location);
            call.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange call, String type, byte[] body) throws IOException {
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(body);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://localhost:" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
