package id.sadardesa.desk.shell;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A page of Pengaturan that a warning elsewhere leads to. */
public enum SettingsPage {
    WAGES,
    CHOICES;

    /** The subject under which the room shows it. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("settings/" + name()).getBytes(StandardCharsets.UTF_8));
    }
}
