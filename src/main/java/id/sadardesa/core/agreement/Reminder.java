package id.sadardesa.core.agreement;

/**
 * An agreement that ends soon or is over, and was not renewed.
 *
 * @param step 90, 30 or 7: within how many days it ends; 0 when it is over
 * @param daysLeft days until the last one; negative when it is over
 */
public record Reminder(Agreement agreement, int step, long daysLeft) {}
