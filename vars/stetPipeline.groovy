/** A whole Pipeline: checks out, detects, and builds the images of what changed, or runs the closure for each instead. */
Map call(Map options = [:], Closure body = null) {
    Map rest = [:] + options
    String label = rest.remove('agent') ?: ''
    Map result = null
    node(label) {
        stage('Checkout') {
            checkout scm
        }
        result = buildChanged(rest) { service ->
            if (body != null) {
                body(service)
            } else if (service.image) {
                cachedImageBuild(service: service.name)
            }
        }
    }
    return result
}
