package id.sadardesa.cli;

import id.sadardesa.core.succession.Renewals;
import id.sadardesa.core.succession.Successions;

/** The doors to what becomes of posts. */
public record SeatDoors(Successions successions, Renewals renewals) {}
