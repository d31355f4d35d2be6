#!/usr/bin/env bash
# A run in which nothing changed, from the records to the registry's answers: 300 services, each answer 50 ms away.
# Without Nagle's algorithm in the registry, as real ones are: the pauses it makes are not what is measured.
set -euo pipefail
java -Dsun.net.httpserver.nodelay=true -cp "$BENCH_CLASSPATH" \
    io.jenkins.plugins.stet.engine.registry.LookupBenchmark "$BENCH_DIR"
exec java -Dsun.net.httpserver.nodelay=true -cp "$BENCH_CLASSPATH" \
    io.jenkins.plugins.stet.cli.KnownTagsBenchmark "$BENCH_DIR"
