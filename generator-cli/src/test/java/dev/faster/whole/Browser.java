package dev.faster.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, in the hands of somebody who reads and clicks. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver chromium;

    private Browser(ChromeDriver chromium) {
        this.chromium = chromium;
    }

    /** Empty where this machine has none: packages chromium and chromium-driver of Debian. */
    static Optional<Browser> start(Path folder) throws IOException {
        Path driver = Path.of("/usr/bin/chromedriver");
        Path program = Path.of("/usr/bin/chromium");
        if (!Files.isExecutable(driver) || !Files.isExecutable(program)) {
            return Optional.empty();
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("browser"))));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .withLogFile(folder.resolve("chromedriver.log").toFile())
                .build();
        return Optional.of(new Browser(new ChromeDriver(service, options)));
    }

    void open(String address) {
        chromium.get(address);
    }

    String address() {
        return chromium.getCurrentUrl();
    }

    String link(String selector) {
        return String.valueOf(find(selector).getDomProperty("href"));
    }

    void click(String selector) {
        find(selector).click();
    }

    void type(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    /** Waits until it says so. */
    void sees(String selector, String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    /** Every address that the page and what it loaded were asked for under. */
    String addresses() {
        return String.valueOf(
                chromium.executeScript("return performance.getEntries().map(entry => entry.name).join('\\n')"));
    }

    private WebElement find(String selector) {
        return waiting().until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(chromium, PATIENCE);
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
