package id.sadardesa.desk.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Every screen of the desk, in the order of the navigation. The digits go along with it; 0 stands
 * last, as on the keyboard.
 */
public enum Room {
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
    SETTINGS("shell.room.settings", "shell.help.settings", "mdomz-settings", KeyCode.DIGIT0);

    private final String title;
    private final String help;
    private final String icon;
    private final KeyCode digit;

    Room(String title, String help, String icon, KeyCode digit) {
        this.title = title;
        this.help = help;
        this.icon = icon;
        this.digit = digit;
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
        return new KeyCodeCombination(digit, KeyCombination.CONTROL_DOWN);
    }
}
