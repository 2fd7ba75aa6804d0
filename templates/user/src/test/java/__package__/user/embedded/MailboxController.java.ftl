package [=package].user.embedded;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails that were not sent, newest first: for people as a page, for scripts as JSON. */
@RestController
@EmbeddedProvider
@Hidden
final class MailboxController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(Locale.UK)
            .withZone(ZoneId.systemDefault());

    private final Mailbox mailbox;

    MailboxController(EmbeddedAuth engine) {
        this.mailbox = engine.mailbox();
    }

    @GetMapping("/dev/mailbox")
    ResponseEntity<?> page(@RequestParam(defaultValue = "") String to, @RequestHeader HttpHeaders headers) {
        if (headers.getAccept().contains(MediaType.APPLICATION_JSON)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json(to));
        }
        List<Mail> mails = json(to);
        String pieces = mails.stream().map(mail -> html(mail).text()).collect(Collectors.joining());
        return DevelopmentPage.of(Html.of(
                "mailbox.html", Map.of("to", to, "count", "Newest first: " + mails.size(), "mails", new Html(pieces))));
    }

    @GetMapping(path = "/dev/mailbox.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Mail> json(@RequestParam(defaultValue = "") String to) {
        return to.isBlank() ? mailbox.all() : mailbox.to(to);
    }

    private static Html html(Mail mail) {
        return Html.of(
                "mail.html",
                Map.of(
                        "subject", subject(mail),
                        "to", mail.to(),
                        "sentAt", TIME.format(mail.sentAt()),
                        "code", mail.code(),
                        "link", mail.link()));
    }

    private static String subject(Mail mail) {
        return switch (mail.kind()) {
            case SIGNUP -> "Confirm your address";
            case RECOVERY -> "Set a new password";
            case EMAIL_CHANGE -> "Confirm your new address";
            case INVITE -> "You are invited";
            case EMAIL, MAGICLINK -> "Sign in";
        };
    }
}
