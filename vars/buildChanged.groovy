import com.cloudbees.groovy.cps.NonCPS

/**
 * Runs a closure for every changed service: those that are needed first, a limited number at a time. After a failure the
 * others go on, but not those that need the failed one; the run fails at the end.
 */
Map call(Map options = [:], Closure body) {
    Map rest = [:] + options
    int limit = rest.containsKey('limit') ? rest.remove('limit') as int : 8
    boolean failFast = rest.remove('failFast') ?: false
    Map detected = rest.remove('changes') as Map
    if (limit < 1) {
        error "buildChanged: limit is ${limit}, but must be at least 1"
    }
    if (detected == null) {
        detected = detectChanges(rest)
    } else if (rest) {
        error "buildChanged: ${rest.keySet().join(', ')} cannot be given together with changes; give them to detectChanges"
    }
    if (detected.unchanged) {
        echo "Stet: unchanged: ${detected.unchanged.join(', ')}"
    }
    Map state = [waiting: [] + detected.changed, ended: [:], failed: [:], failFast: failFast]
    Map workers = [:]
    for (int i = 1; i <= Math.min(limit, detected.changed.size()); i++) {
        workers['worker ' + i] = { work(state, detected.services, body) }
    }
    if (workers) {
        workers.failFast = failFast
        parallel(workers)
    }
    if (state.failed) {
        error failures(state.failed)
    }
    return detected
}

/** Takes one service after the other, until none is left. */
void work(Map state, Map services, Closure body) {
    while (state.waiting) {
        String name = next(state, services)
        if (name == null) {
            waitUntil(initialRecurrencePeriod: 250, quiet: true) {
                !state.waiting || ready(state, services) != null
            }
        } else {
            build(state, services[name], body)
        }
    }
}

/** The first that needs nothing which is still to come; it is ours from now on. In one go: other workers take theirs beside us. */
@NonCPS
String next(Map state, Map services) {
    String name = ready(state, services)
    if (name != null) {
        state.waiting.remove(name)
    }
    return name
}

/** The first that needs nothing which is still to come. */
@NonCPS
String ready(Map state, Map services) {
    for (String name in state.waiting) {
        boolean free = true
        for (String needed in (services[name].needs ?: [])) {
            if (services[needed]?.changed && !state.ended.containsKey(needed)) {
                free = false
            }
        }
        if (free) {
            return name
        }
    }
    return null
}

void build(Map state, Map service, Closure body) {
    String missing = null
    for (String needed in (service.needs ?: [])) {
        if (state.failed.containsKey(needed)) {
            missing = needed
        }
    }
    try {
        if (missing != null) {
            echo "Stet: ${service.name} is left out: it needs ${missing}, which failed"
            state.failed[service.name] = "needs ${missing}".toString()
        } else {
            stage(service.name) {
                body(service)
            }
        }
    } catch (InterruptedException aborted) {
        state.waiting.clear()
        throw aborted
    } catch (Exception failure) {
        state.failed[service.name] = String.valueOf(failure.message)
        echo "Stet: ${service.name} failed: ${failure.message}"
        if (state.failFast) {
            state.waiting.clear()
            throw failure
        }
    } finally {
        state.ended[service.name] = true
    }
}

String failures(Map failed) {
    List lines = []
    for (String name in failed.keySet()) {
        lines.add(name + ' (' + failed[name] + ')')
    }
    return "Stet: failed: ${lines.join(', ')}"
}
