package id.sadardesa.core.sync.v1;

import java.util.UUID;

/**
 * An office as a sync file names it.
 *
 * @param id the office's own id, which no other office has
 * @param code its Kemendagri code, {@code 35.16.09}
 * @param name as people call it
 * @param role {@code kecamatan} or {@code branch}
 */
public record Party(UUID id, String code, String name, String role) {}
