package id.sadardesa.core.listing;

import java.util.UUID;

/** A list that the office keeps under its name. */
public record SavedListing(UUID id, Listing listing) {
    public String name() {
        return listing.name();
    }
}
