#!/usr/bin/env bash
# The registry's part of a run in which nothing changed: 300 look-ups, each answer 50 ms away.
set -euo pipefail
exec java -cp "$BENCH_CLASSPATH" io.jenkins.plugins.stet.engine.registry.LookupBenchmark
