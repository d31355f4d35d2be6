package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.FileTable.Detail;
import io.jenkins.plugins.stet.core.baseline.FileTable.Entry;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Schema 1 of a service's file tables: each entry is a row of path, section, mode and content. */
final class TableCodec {
    private TableCodec() {}

    static Map<String, Object> write(ServiceId service, List<FileTable> tables) {
        List<Object> list = new ArrayList<>();
        for (FileTable table : tables) {
            List<Object> rows = new ArrayList<>();
            table.entries()
                    .forEach((path, entry) -> rows.add(List.of(path, entry.section(), entry.mode(), entry.content())));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("fingerprint", table.fingerprint());
            object.put("detail", table.detail().name().toLowerCase(Locale.ROOT));
            object.put("rows", rows);
            list.add(object);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("service", service.value());
        object.put("tables", list);
        return object;
    }

    /** @throws IllegalArgumentException when it is anything else, also when it belongs to another service */
    static List<FileTable> read(ServiceId service, Map<String, Object> object) {
        Fields fields = Fields.of(object);
        if (!fields.text("service").equals(service.value())) {
            throw new IllegalArgumentException("it belongs to '" + fields.text("service") + "'");
        }
        return fields.list("tables", TableCodec::table);
    }

    private static FileTable table(Object value) {
        Fields fields = Fields.of(value);
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (List<String> row : fields.list("rows", TableCodec::row)) {
            entries.put(row.get(0), new Entry(row.get(1), row.get(2), row.get(3)));
        }
        Detail detail = Detail.valueOf(fields.text("detail").toUpperCase(Locale.ROOT));
        return new FileTable(fields.text("fingerprint"), detail, entries);
    }

    private static List<String> row(Object value) {
        List<String> row = Fields.of(Map.of("row", value)).list("row", Fields::asText);
        if (row.size() != 4) {
            throw new IllegalArgumentException("a row has four parts, this one has " + row.size());
        }
        return row;
    }
}
