package io.jenkins.plugins.stet.jenkins.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What <code>ifChanged</code> did for a service in a run. Bodies have names, so that noting one twice after a restart
 * changes nothing.
 *
 * @param fingerprint of the content they ran with; notes about another content say nothing
 * @param started bodies without task
 * @param endedWell those of them
 * @param tasks that were asked about, each with its inputs
 */
public record ServiceNotes(String fingerprint, Set<String> started, Set<String> endedWell, Set<String> tasks) {
    public ServiceNotes {
        started = new TreeSet<>(started);
        endedWell = new TreeSet<>(endedWell);
        tasks = new TreeSet<>(tasks);
    }

    static ServiceNotes about(String fingerprint) {
        return new ServiceNotes(fingerprint, Set.of(), Set.of(), Set.of());
    }

    public ServiceNotes withStarted(String body) {
        return new ServiceNotes(fingerprint, with(started, body), endedWell, tasks);
    }

    public ServiceNotes withEndedWell(String body) {
        return new ServiceNotes(fingerprint, with(started, body), with(endedWell, body), tasks);
    }

    /** @param inputs of the task, as a digest */
    public ServiceNotes withTask(String task, String inputs) {
        return new ServiceNotes(fingerprint, started, endedWell, with(tasks, inputs + " " + task));
    }

    /** Other inputs of it say nothing about these. */
    public boolean isAsked(String task, String inputs) {
        return tasks.contains(inputs + " " + task);
    }

    /** There was at least one body, and none that failed or never came to its end. */
    public boolean allBodiesEndedWell() {
        return !started.isEmpty() && started.equals(endedWell);
    }

    private static Set<String> with(Set<String> names, String name) {
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return more;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fingerprint", fingerprint);
        json.put("started", started);
        json.put("endedWell", endedWell);
        json.put("tasks", tasks);
        return json;
    }

    static ServiceNotes of(Map<?, ?> json) {
        return new ServiceNotes(
                String.valueOf(json.get("fingerprint")),
                names(json.get("started")),
                names(json.get("endedWell")),
                names(json.get("tasks")));
    }

    private static Set<String> names(Object list) {
        Set<String> names = new TreeSet<>();
        if (list instanceof Iterable<?> each) {
            each.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }
}
