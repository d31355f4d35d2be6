package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.SourceFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a table of what the fingerprint and the configuration hold; generated files and those of tasks are no part. */
final class FileTables {
    private FileTables() {}

    /** Nothing when the files were not listed. The fingerprint is filled in when the table is kept. */
    static Optional<FileTable> ofReading(ServiceReading reading) {
        if (reading.files().isEmpty()) {
            return Optional.empty();
        }
        Map<String, FileTable.Entry> entries = new TreeMap<>();
        for (InputFile input : reading.files()) {
            if (input.fileClass() != FileClass.TASK && input.fileClass() != FileClass.GENERATED) {
                entries.put(input.path().display(), entry(input));
            }
        }
        return Optional.of(FileTable.ofFiles("", entries));
    }

    private static FileTable.Entry entry(InputFile input) {
        SourceFile file = input.file();
        String mode = file.kind().name().toLowerCase(Locale.ROOT) + " " + Integer.toOctalString(file.mode());
        return new FileTable.Entry(input.fileClass().text(), mode, file.content());
    }
}
