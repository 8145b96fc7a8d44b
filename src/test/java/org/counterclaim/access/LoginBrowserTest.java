package org.counterclaim.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.counterclaim.browser.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginBrowserTest {

    private static @Nullable Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The server at an address in digits, so that a page at another port of it is of the same site and another origin. */
    private static String home() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    private static BrowserContext withoutScripts() {
        return Objects.requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void logIn(Page page, String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
    }

    @Test
    void somebody_logs_in_without_scripts_is_led_back_and_logs_out() {
        String name = Door.somebody("checker");

        try (BrowserContext context = withoutScripts()) {
            Page page = context.newPage();
            page.navigate(home() + "/probe-page?day=1");
            assertThat(page).hasURL(home() + "/login?next=%2Fprobe-page%3Fday%3D1");
            logIn(page, name, "not the password");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Name or password is wrong.");
            logIn(page, name, Door.PASSWORD);
            assertThat(page).hasURL(home() + "/probe-page?day=1");
            assertThat(page.locator("body")).hasText(name);

            page.navigate(home() + "/login");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out"))
                    .click();
            assertThat(page.getByLabel("Password")).isVisible();
            page.navigate(home() + "/probe-page");
            assertThat(page.locator("h1")).hasText("Log in");
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void a_page_of_another_origin_cannot_use_the_login_not_even_on_the_same_site() throws IOException {
        String name = Door.somebody("checker");
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] trap = ("<form method=post action=" + home() + "/probe-page><button>Win</button></form>")
                .getBytes(StandardCharsets.UTF_8);
        other.createContext("/", call -> {
            call.getResponseHeaders().add("Content-Type", "text/html");
            call.sendResponseHeaders(200, trap.length);
            call.getResponseBody().write(trap);
            call.close();
        });
        other.start();

        try (BrowserContext context = withoutScripts()) {
            Page page = context.newPage();
            page.navigate(home() + "/login");
            logIn(page, name, Door.PASSWORD);
            assertThat(page.locator("h1")).hasText("You are logged in");
            page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            Response answer = page.waitForResponse(
                    home() + "/probe-page",
                    () -> page.getByRole(AriaRole.BUTTON).click());

            assertThat(answer.request().headerValue("cookie")).as("same site").contains(Door.COOKIE);
            assertThat(answer.status()).isEqualTo(403);
        } finally {
            other.stop(0);
        }
    }
}
