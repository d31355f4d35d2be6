package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import java.util.List;

/**
 * What the records say of one service.
 *
 * @param own of this job
 * @param readable of the target's or primary branch's job, in the order in which they are believed
 */
public record Histories(ServiceHistory own, List<ServiceHistory> readable) {
    public Histories {
        readable = List.copyOf(readable);
    }

    /** Others may stand in only where nothing of our own was lost. */
    List<ServiceHistory> others() {
        if (own.isLost() || readable.isEmpty()) {
            return List.of();
        }
        return readable.stream().filter(each -> !each.isLost()).toList();
    }
}
