# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# build, test, acceptance and bench.

parse_common() { # parse_common ARG: the flags that several commands know; 1 for another word
    case $1 in
        --offline)
            maven_options+=(-o)
            export STET_DEV_OFFLINE=true
            ;;
        -D*) maven_options+=("$1") ;;
        *) return 1 ;;
    esac
}

# ---------------------------------------------------------------------- build
command_build() {
    local word
    for word in "$@"; do
        parse_common "$word" || die "usage: ./dev build [--offline]"
    done
    require_tools
    lock_checkout
    maven package -DskipTests || die "the build failed; the lines with [ERROR] above say why"
    for word in stet.hpi stet.jar; do
        [[ -e $ROOT/target/$word ]] || die "the build ended well without making target/$word; central/plugin/pom.xml should"
        note "made target/$word ($(du -h "$ROOT/target/$word" | cut -f 1))"
    done
}

# For commands that only need the result: builds when something is newer than it.
build_if_needed() {
    local jar=$ROOT/target/stet.jar
    if [[ -e $jar && -z $(find "$ROOT/src/main" "$ROOT/bin" "$ROOT/central" -path "$BUILD_DIR" -prune -o -type f -newer "$jar" -print -quit) ]]; then
        return
    fi
    note "building target/stet.jar"
    local log=$scratch/build.log
    command_build "$@" >"$log" || {
        tail -n 30 "$log" >&2
        die "the build failed"
    }
}

# ---------------------------------------------------------------------- test
command_test() {
    local word engine=true phases=()
    for word in "$@"; do
        case $word in
            --campaign) maven_options+=(-Dstet.campaign=true) ;;
            --no-engine) engine=false ;;
            unit | campaign | crash | engine) phases+=("$word") ;;
            *) parse_common "$word" || die "usage: ./dev test [--campaign] [--offline] [--no-engine] [unit|campaign|crash|engine]..." ;;
        esac
    done
    require_tools
    if [[ $engine == true ]]; then engine_begin; fi
    lock_checkout
    isolate_docker
    run_phases "${phases[@]}"
}

# No test may find the engine or the passwords of whoever runs it.
isolate_docker() {
    unset DOCKER_HOST DOCKER_CONTEXT BUILDKIT_PROGRESS
    export DOCKER_CONFIG=$scratch/docker-config
    mkdir -p "$DOCKER_CONFIG"
}

run_phases() {
    local status=0 goals=(verify)
    # What no test reached for want of an engine is no fault of the code: then the floor only warns.
    if [[ -z ${STET_TEST_DOCKER_HOST:-} ]]; then maven_options+=(-Djacoco.haltOnFailure=false); fi
    if [[ $# -gt 0 ]]; then mapfile -t goals < <(only_phases "$@"); fi
    mkfifo "$scratch/output"
    (engine_let_go && watch_phases "$scratch/phases") <"$scratch/output" &
    local clock=$!
    # Every phase runs, so that one failure does not hide another; the count of failures decides afterwards.
    maven "${goals[@]}" -Dmaven.test.failure.ignore=true >"$scratch/output" 2>&1 || status=$?
    wait "$clock"
    if grep -q 'phase_failed=.*"[1-9]' "$scratch/phases"; then status=1; fi
    print_phases "$scratch/phases" "$status" || status=1
    if [[ -z ${STET_TEST_DOCKER_HOST:-} ]]; then warn "without an engine: the engine tests were skipped and the coverage floor was not enforced"; fi
    return "$status"
}

only_phases() { # only_phases PHASE...: what Maven has to be told, one a line
    local phase
    echo test
    for phase in unit campaign crash engine acceptance; do
        if [[ " $* " == *" $phase "* ]]; then echo "-Dskip.$phase=false"; else echo "-Dskip.$phase=true"; fi
    done
}

# ---------------------------------------------------------------------- acceptance
# What the suite has to be told is in docs/development.md. It needs no agent of its own, but images are only built where
# the agent is on this machine and may use the engine's socket.
command_acceptance() {
    local url='' word
    for word in "$@"; do
        case $word in
            http://* | https://*) url=$word ;;
            *) parse_common "$word" || die "usage: ./dev acceptance URL [--offline] [-Dtest=NAME]" ;;
        esac
    done
    [[ -n $url ]] || die "which Jenkins? ./dev acceptance http://localhost:8080/ (STET_ACCEPTANCE_USER and STET_ACCEPTANCE_TOKEN, when it asks for them)"
    require_tools
    have chromium || have google-chrome || warn "no chromium: the scenarios with pages are skipped; with Debian: sudo apt-get install chromium"
    engine_begin
    lock_checkout
    if [[ -z ${STET_ACCEPTANCE_HPI:-} ]]; then
        build_if_needed
        export STET_ACCEPTANCE_HPI=$ROOT/target/stet.hpi
    fi
    export STET_ACCEPTANCE_URL=$url STET_ACCEPTANCE_RESULTS=$scratch/results STET_ACCEPTANCE_REPOSITORY=$ROOT
    local goals status=0
    mapfile -t goals < <(only_phases acceptance)
    # -Dtest=NAME names a class of one module; the others have none of that name.
    maven "${goals[@]}" -Dsurefire.failIfNoSpecifiedTests=false || status=$?
    print_scenarios "$scratch/results" || status=1
    return "$status"
}

print_scenarios() { # print_scenarios FILE: what came of each, and of what; 1 when nothing ran
    say ''
    say "${BOLD}result      time  scenario${RESET}"
    touch "$1"
    cat "$1"
    say "$(grep -c ^passed "$1") passed, $(grep -c ^FAILED "$1") failed, $(grep -c ^skipped "$1") skipped"
    say "$(sha256sum "$STET_ACCEPTANCE_HPI")"
    grep -q ^passed "$1"
}

# ---------------------------------------------------------------------- bench
# A benchmark is an executable src/test/bench/NAME (or NAME.sh). It finds what it needs in the environment:
# STET_JAR, STET_BIN, BENCH_CLASSPATH (tests and all they depend on), BENCH_LIMIT (limit.c compiled), BENCH_MONOREPO
# (the generator) and BENCH_DIR (empty, its own, deleted afterwards).
command_bench() {
    local names=() word benches=$ROOT/src/test/bench
    for word in "$@"; do
        case $word in
            -*) parse_common "$word" || die "usage: ./dev bench [--offline] [NAME...]" ;;
            *) names+=("$word") ;;
        esac
    done
    [[ ${#names[@]} -gt 0 ]] || mapfile -t names < <(bench_names)
    [[ ${#names[@]} -gt 0 ]] || die "there is no benchmark yet: none of the files in src/test/bench ends in .sh"
    for word in "${names[@]}"; do
        [[ -x $benches/$word.sh ]] || die "there is no benchmark '$word'; there are: $(bench_names | paste -sd' ')"
    done
    require_tools
    ensure_packages bench || die "the benchmarks cannot run without them"
    engine_begin
    lock_checkout
    prepare_bench
    for word in "${names[@]}"; do
        export BENCH_DIR=$scratch/bench-$word
        mkdir -p "$BENCH_DIR"
        note "benchmark $word"
        run_stoppable "$benches/$word.sh"
        rm -rf "$BENCH_DIR"
    done
}

bench_names() {
    local file
    for file in "$ROOT"/src/test/bench/*.sh; do
        if [[ -x $file ]]; then basename "$file" .sh; fi
    done
}

prepare_bench() {
    maven -q package dependency:build-classpath -DskipTests -Dmdep.includeScope=test \
        "-Dmdep.outputFile=$scratch/classpath" || die "the build failed; the lines with [ERROR] above say why"
    gcc -O2 -pthread -w -o "$scratch/limit" "$ROOT/src/test/bench/limit.c"
    export STET_JAR=$ROOT/target/stet.jar STET_BIN=$ROOT/bin/stet
    BENCH_CLASSPATH=$BUILD_DIR/test-classes:$BUILD_DIR/classes:$(<"$scratch/classpath")
    export BENCH_CLASSPATH
    export BENCH_LIMIT=$scratch/limit BENCH_MONOREPO=$ROOT/src/test/bench/make-monorepo.py
}
