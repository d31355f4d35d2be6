package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.ReadOptions.Tables;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is to be read.
 *
 * @param manifest as the controller reads it
 * @param only the services to read, empty for all
 * @param tables the services whose files are to be listed
 * @param bases what is known of base images
 */
public record TreeOrder(Manifest manifest, List<ServiceId> only, List<ServiceId> tables, Bases bases)
        implements Serializable {
    /** What the agent is told about base images. */
    public sealed interface Bases extends Serializable {
        /** A first look, to learn which images to ask for. */
        record Unasked() implements Bases {}

        record Asked(BaseImageTable table) implements Bases {}
    }

    public TreeOrder {
        only = new ArrayList<>(only);
        tables = new ArrayList<>(tables);
    }

    Set<ServiceId> services() {
        return Set.copyOf(only);
    }

    Tables wantedTables() {
        return tables.isEmpty() ? new Tables.None() : new Tables.Of(List.copyOf(tables));
    }

    BaseImageKnowledge baseImages() {
        return bases instanceof Bases.Asked asked ? asked.table() : BaseImageKnowledge.none();
    }
}
