package id.sadardesa.core.budget;

import java.util.UUID;

/** A scenario that the office keeps under its name. */
public record SavedScenario(UUID id, Scenario scenario) {}
