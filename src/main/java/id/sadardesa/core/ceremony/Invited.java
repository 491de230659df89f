package id.sadardesa.core.ceremony;

/**
 * What came of calling everybody whose card lies ready.
 *
 * @param called how many were added to the list
 * @param rest who is still not called, and why
 */
public record Invited(int called, Roll rest) {}
