package id.sadardesa.core.sync.v1;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json}: the schemas of a package, for readers who know nothing of us. */
public final class DataPackage {
    static final String NAME = "datapackage.json";

    private DataPackage() {}

    /**
     * The part that describes the others.
     *
     * @param parts the names of all parts that follow
     */
    public static Part of(List<String> parts) {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (String part : parts) {
            Resource.ofPath(part)
                    .ifPresentOrElse(
                            table -> resources.add(table(table)), () -> resources.add(photo(part)));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        boolean tables = parts.stream().allMatch(part -> Resource.ofPath(part).isPresent());
        all.put("profile", tables ? "tabular-data-package" : "data-package");
        all.put("name", "sadar-sync-1");
        all.put("resources", resources);
        try {
            byte[] json = JSON.std.asBytes(all);
            return new Part(NAME, out -> out.write(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> table(Resource resource) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", resource.fields().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", "id");
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("header", true);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("profile", "tabular-data-resource");
        one.put("name", resource.wire());
        one.put("path", resource.path());
        one.put("format", "csv");
        one.put("mediatype", "text/csv");
        one.put("encoding", "utf-8");
        one.put("dialect", dialect);
        one.put("schema", schema);
        return one;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", field.name());
        one.put("type", field.type().schema());
        if (field.type() == Type.ID) {
            one.put("format", "uuid");
        }
        if (field.type() == Type.MOMENT) {
            one.put("format", "%Y-%m-%dT%H:%M:%S");
        }
        if (field.required()) {
            one.put("constraints", Map.of("required", true));
        }
        return one;
    }

    private static Map<String, Object> photo(String part) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", part.replace('/', '-').replace(".jpg", ""));
        one.put("path", part);
        one.put("format", "jpg");
        one.put("mediatype", "image/jpeg");
        return one;
    }
}
