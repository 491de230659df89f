package id.sadardesa.core.sync.v1;

/**
 * A part as the manifest lists it.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in small letters
 */
public record Listed(String name, long bytes, String sha256) {}
