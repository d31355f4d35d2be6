package io.jenkins.plugins.stet.core.source.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The next cache file: what was learned over what was known; entries that nobody asks for are forgotten with time. */
final class TableMerge {
    private static final int OLDEST = 10;

    private final StatTable table;
    private final byte[] used;
    private final List<Learned> learned;
    private final ByteBuffer records;
    private final ByteBuffer ends;
    private final ByteArrayOutputStream paths = new ByteArrayOutputStream();
    private int count;

    TableMerge(StatTable table, byte[] used, List<Learned> learned) {
        this.table = table;
        this.used = used;
        this.learned = learned;
        int most = table.count() + learned.size();
        this.records = ByteBuffer.allocate(most * StatTable.LENGTH);
        this.ends = ByteBuffer.allocate(most * Integer.BYTES);
    }

    void writeTo(StatCacheFile file) throws IOException {
        int known = 0;
        for (Learned found : learned) {
            int order = -1;
            while (known < table.count()) {
                order = table.paths().compare(known, found.path());
                if (order >= 0) {
                    break;
                }
                keep(known++);
            }
            add(found);
            known += known < table.count() && order == 0 ? 1 : 0;
        }
        while (known < table.count()) {
            keep(known++);
        }
        file.write(count, records.flip(), ends.flip(), ByteBuffer.wrap(paths.toByteArray()));
    }

    private void add(Learned found) {
        StatTable.write(records, found.stat(), found.id());
        paths.writeBytes(found.path().getBytes(StandardCharsets.ISO_8859_1));
        pathAdded();
    }

    private void keep(int entry) {
        int at = StatTable.at(entry);
        int age = used[entry] == 1 ? 0 : table.records().get(at + StatTable.AGE) + 1;
        if (age <= OLDEST) {
            records.put(table.records().slice(at, StatTable.AGE)).put((byte) age);
            table.paths().writeTo(paths, entry);
            pathAdded();
        }
    }

    private void pathAdded() {
        ends.putInt(paths.size());
        count++;
    }
}
