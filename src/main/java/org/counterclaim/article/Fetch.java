package org.counterclaim.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.counterclaim.article.FetchFailed.Reason;
import org.jspecify.annotations.Nullable;

/** One fetch with all its redirects. {@link #tooLate} may come from another thread and ends it. */
final class Fetch {

    private final CloseableHttpClient client;
    private final FetchConfig config;
    private final Clock clock;
    private final Taken taken;
    private WebAddress address;
    private @Nullable HttpGet request;
    private boolean late;

    Fetch(CloseableHttpClient client, FetchConfig config, Clock clock, Taken taken, WebAddress address) {
        this.client = client;
        this.config = config;
        this.clock = clock;
        this.taken = taken;
        this.address = address;
    }

    synchronized void tooLate() {
        late = true;
        if (request != null) {
            request.cancel();
        }
    }

    private synchronized boolean isLate() {
        return late;
    }

    private synchronized HttpGet next() {
        HttpGet get = new HttpGet(address.uri());
        get.setHeader("Accept", taken.accept());
        request = get;
        return get;
    }

    Fetched run() {
        for (int hops = 0; hops <= config.maxRedirects(); hops++) {
            HttpGet get = next();
            if (isLate()) {
                throw timeout(null);
            }
            Fetched fetched = hop(get);
            if (fetched != null) {
                return fetched;
            }
        }
        throw failed(Reason.REDIRECTS, "it redirects more than " + config.maxRedirects() + " times.", null);
    }

    /** @return null when it redirected, and {@link #address} is now where to */
    private @Nullable Fetched hop(HttpGet get) {
        try {
            return client.execute(get, response -> {
                try {
                    return answer(response);
                } finally {
                    // a page that is refused is not read to its end
                    get.cancel();
                }
            });
        } catch (UnknownHostException e) {
            throw failed(Reason.UNREACHABLE, "the name " + address.host() + " is unknown.", e);
        } catch (SSLException e) {
            throw failed(Reason.TLS, "no safe connection could be made.", e);
        } catch (InterruptedIOException e) {
            // also a connection that was not made in time
            throw timeout(e);
        } catch (ClientProtocolException e) {
            throw failed(Reason.GARBLED, "the server does not answer in HTTP.", e);
        } catch (IOException e) {
            throw isLate() ? timeout(e) : failed(Reason.UNREACHABLE, "the connection failed.", e);
        }
    }

    private @Nullable Fetched answer(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status >= 300 && status < 400 && response.getFirstHeader("Location") != null) {
            follow(response.getFirstHeader("Location").getValue());
            return null;
        }
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            throw new FetchFailed(address.toString(), status);
        }
        ContentType type = contentType(entity);
        String mediaType = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        if (type != null && !taken.takes(mediaType)) {
            throw new UnsupportedType(address.toString(), mediaType, taken.types());
        }
        Bytes bytes = new Bytes(read(entity));
        return new Fetched(
                address,
                bytes,
                mediaType,
                type == null || type.getCharset() == null
                        ? null
                        : type.getCharset().name(),
                clock.instant(),
                status,
                header(response, "ETag"),
                header(response, "Last-Modified"),
                AnswerHead.of(response));
    }

    private void follow(String location) {
        try {
            address = address.to(location);
        } catch (IllegalArgumentException e) {
            throw failed(Reason.REDIRECTS, "it redirects to an address that cannot be read.", e);
        }
    }

    private static @Nullable ContentType contentType(HttpEntity entity) {
        return entity.getContentType() == null ? null : ContentType.parseLenient(entity.getContentType());
    }

    private byte[] read(HttpEntity entity) throws IOException {
        if (entity.getContentLength() > config.maxBytes()) {
            throw new TooLarge(address.toString(), config.maxBytes());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try (InputStream content = entity.getContent()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > config.maxBytes()) {
                    throw new TooLarge(address.toString(), config.maxBytes());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private FetchFailed timeout(@Nullable Throwable cause) {
        return failed(Reason.TIMEOUT, "the server took too long.", cause);
    }

    private FetchFailed failed(Reason reason, String detail, @Nullable Throwable cause) {
        return new FetchFailed(reason, address.toString(), detail, cause);
    }
}
