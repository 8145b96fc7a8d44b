package org.counterclaim.intake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A news site on this machine whose pages change, vanish and fail as a test wants. */
final class ChangingPage implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final AtomicInteger calls = new AtomicInteger();

    private String modified = "";

    private record Answer(int status, String body) {}

    ChangingPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", call -> {
            calls.incrementAndGet();
            Answer answer = answers.getOrDefault(call.getRequestURI().getPath(), new Answer(404, ""));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            call.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            try (call;
                    OutputStream out = call.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** A page of a title and paragraphs, published on 2 March 2026. */
    void says(String path, String title, String... paragraphs) {
        answers.put(
                path,
                new Answer(
                        200,
                        "<html lang=\"en\"><head><title>" + title + "</title>"
                                + "<meta property=\"article:published_time\" content=\"2026-03-02T08:00:00Z\">"
                                + modified + "</head>"
                                + "<body><article><h1>" + title + "</h1><p>" + String.join("</p><p>", paragraphs)
                                + "</p></article></body></html>"));
    }

    /** What is said from now on gives that as its last change. */
    void modified(String instant) {
        modified = "<meta property=\"article:modified_time\" content=\"" + instant + "\">";
    }

    void answers(String path, int status) {
        answers.put(path, new Answer(status, ""));
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
