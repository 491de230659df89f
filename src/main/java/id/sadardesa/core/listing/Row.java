package id.sadardesa.core.listing;

/** One thing that a list tells of; what it is follows from the {@link Subject}. */
sealed interface Row permits PersonRow, BillRow {}
