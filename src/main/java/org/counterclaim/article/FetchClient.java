package org.counterclaim.article;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Sets up the HTTP client that fetching needs: no cookies, no redirects, no retries, no proxy, no kept connections. */
final class FetchClient {

    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int AT_ONCE = 50;

    private FetchClient() {}

    static CloseableHttpClient of(FetchConfig config, String version, DnsResolver lookup) {
        Timeout connect = Timeout.of(config.connectTimeout());
        Timeout answer = Timeout.of(config.answerTimeout());
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return HttpClients.custom()
                .setUserAgent(userAgent(config, version))
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(lookup)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(limits)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(answer)
                                .build())
                        // also limits the TLS handshake
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(answer).build())
                        .setMaxConnTotal(AT_ONCE)
                        .setMaxConnPerRoute(AT_ONCE)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(answer).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static String userAgent(FetchConfig config, String version) {
        String name = "Counterclaim/" + version;
        return config.contact().map(contact -> name + " (+" + contact + ")").orElse(name);
    }
}
