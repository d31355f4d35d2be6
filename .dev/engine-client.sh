# shellcheck shell=bash
# Starts .dev/engine.sh beside a command of ./dev and ends it with that command; and `./dev engine`.

engine_exports='' engine_process='' engine_tie=''

# The engine gets a session of its own, so that Ctrl-C ends the command first, and its stdin is a pipe of ours: it
# goes when we go, however that happens.
engine_begin() {
    engine_exports=$(mktemp -u "${TMPDIR:-/tmp}/stet-exports.XXXXXX")
    exec {engine_tie}> >(exec setsid "$ROOT/.dev/engine.sh" "$engine_exports" --tied)
    engine_process=$!
    if await_exports "$engine_process"; then
        # shellcheck disable=SC1090 # written by engine.sh a moment ago
        source "$engine_exports"
        rm -f "$engine_exports"
    fi
}

engine_end() {
    [[ -n $engine_process ]] || return 0
    exec {engine_tie}>&-
    wait "$engine_process" 2>/dev/null || true
    rm -f "$engine_exports" "$engine_exports.new"
    engine_process=''
}

await_exports() { # await_exports PID: 1 when the engine ended instead
    until [[ -e $engine_exports ]]; do
        kill -0 "$1" 2>/dev/null || return 1
        sleep 0.05
    done
}

command_engine() {
    local pid
    engine_exports=$(mktemp -u "${TMPDIR:-/tmp}/stet-exports.XXXXXX")
    case ${1:-} in
        --background) setsid "$ROOT/.dev/engine.sh" "$engine_exports" </dev/null >/dev/null & ;;
        '') "$ROOT/.dev/engine.sh" "$engine_exports" </dev/null & ;;
        *) die "usage: ./dev engine [--background]" ;;
    esac
    pid=$!
    trap 'end_engine_process "$pid"' INT TERM HUP
    await_exports "$pid" || die "the engine did not start; see above"
    cat "$engine_exports"
    rm -f "$engine_exports"
    if [[ ${1:-} == --background ]]; then
        note "the engine stays; end it with: kill $pid"
        disown "$pid"
        return
    fi
    note "the engine is up; Ctrl-C ends it"
    wait "$pid" || true
}

end_engine_process() {
    kill -TERM "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
    exit 130
}
