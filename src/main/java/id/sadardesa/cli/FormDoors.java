package id.sadardesa.cli;

import id.sadardesa.core.form.BpjsForms;
import id.sadardesa.core.form.SendCheck;
import id.sadardesa.core.form.SippBooks;
import id.sadardesa.core.form.SyncPapers;

/**
 * The doors to forms: upload workbooks, printed forms, sheets between two offices, and the check
 * before sending.
 */
public record FormDoors(SippBooks sipp, BpjsForms papers, SyncPapers sheets, SendCheck check) {}
