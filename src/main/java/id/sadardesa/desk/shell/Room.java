package id.sadardesa.desk.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Every screen of the desk, in the order of the navigation: first those that only a branch has. An
 * office has either them or the rooms of a kecamatan, so both use the same keys. The digits go
 * along with it; 0 stands behind 9, as on the keyboard, and the settings have the comma, as in
 * other programs.
 */
public enum Room {
    INBOX("shell.room.inbox", "shell.help.inbox", "mdomz-move_to_inbox", KeyCode.DIGIT1),
    REQUESTS("shell.room.requests", "shell.help.requests", "mdoal-how_to_reg", KeyCode.DIGIT2),
    NUMBERS(
            "shell.room.numbers",
            "shell.help.numbers",
            "mdoal-confirmation_number",
            KeyCode.DIGIT4),
    AREA("shell.room.area", "shell.help.area", "mdomz-map", KeyCode.DIGIT5),
    REPLIES(
            "shell.room.replies",
            "shell.help.replies",
            "mdoal-assignment_turned_in",
            KeyCode.DIGIT6),
    TODAY("shell.room.today", "shell.help.today", "mdomz-today", KeyCode.DIGIT1),
    VILLAGES("shell.room.villages", "shell.help.villages", "mdoal-location_city", KeyCode.DIGIT2),
    PEOPLE("shell.room.people", "shell.help.people", "mdomz-people", KeyCode.DIGIT3),
    ENROLMENT(
            "shell.room.enrolment", "shell.help.enrolment", "mdomz-verified_user", KeyCode.DIGIT4),
    BILLING("shell.room.billing", "shell.help.billing", "mdomz-receipt", KeyCode.DIGIT5),
    CARDS("shell.room.cards", "shell.help.cards", "mdoal-card_membership", KeyCode.DIGIT6),
    REPORTS("shell.room.reports", "shell.help.reports", "mdoal-assessment", KeyCode.DIGIT7),
    BENEFITS("shell.room.benefits", "shell.help.benefits", "mdoal-favorite_border", KeyCode.DIGIT8),
    PLAN("shell.room.plan", "shell.help.plan", "mdoal-event_note", KeyCode.DIGIT9),
    SYNC("shell.room.sync", "shell.help.sync", "mdoal-import_export", KeyCode.DIGIT0),
    SETTINGS("shell.room.settings", "shell.help.settings", "mdomz-settings", KeyCode.COMMA);

    private final String title;
    private final String help;
    private final String icon;
    private final KeyCode key;

    Room(String title, String help, String icon, KeyCode key) {
        this.title = title;
        this.help = help;
        this.icon = icon;
        this.key = key;
    }

    /** The message key of its name. */
    public String title() {
        return title;
    }

    /** The message key of what F1 says about it: paragraphs, one per line. */
    public String help() {
        return help;
    }

    /** An Ikonli literal. */
    public String icon() {
        return icon;
    }

    public KeyCombination shortcut() {
        return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
    }
}
