package org.counterclaim.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.counterclaim.browser.Chromium;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReaderBrowserTest {

    private static @Nullable Chromium chromium;

    @TestHTTPResource
    String home = "";

    @Inject
    Desk desk;

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

    @Test
    void a_reader_searches_reads_a_verdict_and_goes_back_to_what_it_said_before() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = Desk.published(
                tolls.dispute(), Desk.content("DISPUTED", tolls.government(), "Wombats were counted twice."));
        Desk.published(
                Desk.edited(
                        Desk.correction(first, "UPDATE", "The ministry has published a list of names."),
                        "editor",
                        Desk.content("RESOLVED", tolls.government(), "Wombats were counted for good.")),
                "editor");

        try (BrowserContext context = reader(1200)) {
            Page page = context.newPage();
            List<String> complaints = complaintsOf(page);
            page.navigate(home);
            page.getByLabel("Search the verdicts").fill("wombats");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                    .click();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("How many people were killed")))
                    .click();
            assertThat(page.locator("h1")).containsText("How many people were killed");
            assertThat(page.locator(".finding")).containsText("counted for good");
            assertThat(page.locator(".positions .position")).hasCount(2);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Version 1").setExact(true))
                    .click();

            assertThat(page.locator(".banner")).containsText("This is version 1, which was replaced.");
            assertThat(page.locator(".finding")).containsText("counted twice");
            assertThat(page).hasURL(Pattern.compile("/verdicts/" + first.slug() + "/v/1$"));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void a_reader_reports_an_error_without_any_script_and_keeps_the_receipt() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = Desk.published(tolls.dispute(), Desk.complete(tolls));

        try (BrowserContext context = reader(360)) {
            Page page = context.newPage();
            List<String> complaints = complaintsOf(page);
            page.navigate(home + "verdicts/" + verdict.slug());
            page.getByLabel("What is wrong, and how do you know?").fill("The ministry gave its total on the 20th.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the report"))
                    .click();

            assertThat(page).hasURL(Pattern.compile("/reports/R-[2-9A-Z]{20}$"));
            assertThat(page.locator("main")).containsText("an answer is due by");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "receipt-360-LIGHT.png")));
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1200, LIGHT", "1200, DARK"})
    void a_page_fits_the_screen(int width, ColorScheme colours) {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = Desk.published(tolls.dispute(), Desk.complete(tolls));
        Seen corrected = Desk.published(
                Desk.edited(
                        Desk.correction(verdict, "UPDATE", "The ministry has published a list of names."),
                        "editor",
                        Desk.content("RESOLVED", tolls.government(), "The list settles it.")),
                "editor");
        TwoTolls others = desk.twoTolls();
        Seen gone = Desk.published(others.dispute(), Desk.complete(others));
        Desk.move("editor", gone, "WITHDRAWN", "The NGO took its count back.").statusCode(200);

        try (BrowserContext context = reader(width, colours)) {
            Page page = context.newPage();
            for (String address : List.of(
                    "",
                    "verdicts/" + corrected.slug(),
                    "verdicts/" + verdict.slug() + "/v/1",
                    "verdicts/" + gone.slug(),
                    "verdicts/" + verdict.slug() + "/reports",
                    "corrections",
                    "about",
                    "verdicts/unknown")) {
                page.navigate(home + address);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                (address.isEmpty() ? "index" : address.replace('/', '-')) + "-" + width + "-" + colours
                                        + ".png")));

                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of /" + address)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    /** Without JavaScript: the pages must not need any. */
    private static BrowserContext reader(int width) {
        return reader(width, ColorScheme.LIGHT);
    }

    private static BrowserContext reader(int width, ColorScheme colours) {
        return Objects.requireNonNull(chromium)
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(false));
    }

    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return complaints;
    }
}
