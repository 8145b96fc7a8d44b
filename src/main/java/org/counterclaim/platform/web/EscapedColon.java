package org.counterclaim.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes {@code /disputes/7%3Amerge} for {@code /disputes/7:merge}: many clients escape a colon that need not be. */
class EscapedColon {

    private static final Pattern ACTION = Pattern.compile("%3[Aa](?=[a-z]+$)");

    @ServerRequestFilter(preMatching = true)
    public void unescape(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getRequestUri().getRawPath();
        String plain = ACTION.matcher(path).replaceFirst(":");
        if (!plain.equals(path)) {
            URI address = uri.getRequestUriBuilder().replacePath(plain).build();
            request.setRequestUri(address);
        }
    }
}
