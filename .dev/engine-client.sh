# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# Starts .dev/engine.sh beside a command of ./dev and ends it with that command; and `./dev engine`.

engine_process='' engine_tie=''

# The engine gets a session of its own, so that Ctrl-C ends the command first, and its stdin is a pipe of ours: it
# goes when we go, however that happens.
engine_begin() {
    exec {engine_tie}> >(exec setsid "$ROOT/.dev/engine.sh" "$scratch/exports" --tied)
    engine_process=$!
    await_exports "$engine_process" || die "setting up the engine failed; the lines above say why (--no-engine does without)"
    # shellcheck disable=SC1091 # written by engine.sh a moment ago
    source "$scratch/exports"
}

engine_end() {
    [[ -n $engine_process ]] || return 0
    exec {engine_tie}>&-
    wait "$engine_process" 2>/dev/null || true
    engine_process=''
}

# For what runs in the background: only ./dev itself holds the engine, or it would outlive us.
engine_let_go() { [[ -z $engine_tie ]] || exec {engine_tie}>&-; }

await_exports() { # await_exports PID: 1 when the engine ended instead
    until [[ -e $scratch/exports ]]; do
        kill -0 "$1" 2>/dev/null || return 1
        sleep 0.05
    done
}

command_engine() {
    case ${1:-} in
        '') hold_engine ;;
        --background) leave_engine ;;
        *) die "usage: ./dev engine [--background]" ;;
    esac
}

hold_engine() {
    engine_begin
    cat "$scratch/exports"
    note "${STET_TEST_DOCKER_HOST:+the engine and }the registries are up; Ctrl-C (or kill $$) ends them"
    wait "$engine_process" || true
}

leave_engine() {
    setsid "$ROOT/.dev/engine.sh" "$scratch/exports" </dev/null >/dev/null &
    local pid=$!
    running=$pid # until it is up, a signal ends it
    await_exports "$pid" || die "the engine did not start; the lines above say why"
    running=''
    cat "$scratch/exports"
    note "the engine stays; end it with: kill $pid"
}
