package [=package].user.embedded;

import java.util.List;

import [=package].user.services.provider.OtpKind;

/** What a code is good for. Several kinds of mails share one, and with it the wait between two of them. */
enum Purpose {
    CONFIRMATION,
    RECOVERY,
    EMAIL_CHANGE;

    /** In the order in which they are tried. */
    static List<Purpose> of(OtpKind kind) {
        return switch (kind) {
            case EMAIL -> List.of(CONFIRMATION, RECOVERY);
            case SIGNUP, INVITE -> List.of(CONFIRMATION);
            case MAGICLINK, RECOVERY -> List.of(RECOVERY);
            case EMAIL_CHANGE -> List.of(EMAIL_CHANGE);
        };
    }
}
