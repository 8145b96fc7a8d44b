package org.counterclaim.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider on this machine: discovery, keys, and the code flow of somebody who agrees at once. Tokens with any
 * claims are had at {@code /mint}, whose body is the claims; {@code ?key=other} signs with a key that it does not publish.
 */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            RsaJsonWebKey known = key("known");
            RsaJsonWebKey other = key("known");
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String home = "http://127.0.0.1:" + started.getAddress().getPort();
            started.createContext("/.well-known/openid-configuration", call -> answer(call, discovery(home)));
            started.createContext("/keys", call -> answer(call, new JsonWebKeySet(known).toJson()));
            started.createContext("/mint", call -> {
                String claims = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                boolean wrongKey = "key=other".equals(call.getRequestURI().getQuery());
                answer(call, signed(wrongKey ? other : known, claims));
            });
            started.createContext("/authorize", Issuer::agree);
            started.createContext("/token", call -> tokens(call, home, known));
            started.start();
            server = started;
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", home,
                    "issuer.home", home);
        } catch (IOException | JoseException cannotStart) {
            throw new IllegalStateException(cannotStart);
        }
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        key.setAlgorithm("RS256");
        key.setUse("sig");
        return key;
    }

    private static String discovery(String home) {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(home);
    }

    private static void agree(HttpExchange call) throws IOException {
        Map<String, String> asked = parameters(call.getRequestURI().getRawQuery());
        call.getResponseHeaders()
                .add(
                        "Location",
                        URLDecoder.decode(asked.getOrDefault("redirect_uri", ""), StandardCharsets.UTF_8)
                                + "?code=agreed&state=" + asked.get("state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private static void tokens(HttpExchange call, String home, RsaJsonWebKey key) throws IOException {
        long now = System.currentTimeMillis() / 1000;
        String claims = """
                {"iss": "%s", "sub": "desk-1", "aud": "counterclaim", "preferred_username": "desk person",
                 "groups": ["editor"], "iat": %d, "exp": %d}
                """.formatted(home, now, now + 300);
        String token = signed(key, claims);
        call.getResponseHeaders().add("Content-Type", "application/json");
        answer(
                call,
                "{\"access_token\": \"%1$s\", \"id_token\": \"%1$s\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
                        .formatted(token));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> found = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            found.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return found;
    }

    private static String signed(RsaJsonWebKey key, String claims) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims);
            signature.setAlgorithmHeaderValue("RS256");
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException cannotSign) {
            throw new IllegalStateException(cannotSign);
        }
    }

    private static void answer(HttpExchange call, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = call.getResponseBody()) {
            body.write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
