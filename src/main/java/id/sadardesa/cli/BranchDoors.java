package id.sadardesa.cli;

import id.sadardesa.core.branch.Areas;
import id.sadardesa.core.branch.Inbox;
import id.sadardesa.core.branch.Numbers;
import id.sadardesa.core.branch.Requests;

/** The doors to the branch's own work. */
public record BranchDoors(Inbox inbox, Requests requests, Numbers numbers, Areas areas) {}
