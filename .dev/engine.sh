#!/usr/bin/env bash
# Holds a private engine and two registries (one open, one with a password) for as long as this process lives, and
# leaves nothing behind: no process, bridge, mount, cgroup or file. Never touches a daemon that is already there.
# usage: engine.sh EXPORTS [--tied]
#   EXPORTS   file that appears, complete, once everything answers: `export STET_TEST_...` lines
#   --tied    ends when stdin closes, that is with whoever started it, even by kill -9
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$HERE/common.sh"
source "$HERE/packages.sh"
readonly EXPORTS=$1 TIED=${2:-}

dir='' bridge='' namespace='' docker_host='' children=()

main() {
    trap cleanup EXIT
    trap 'exit 0' INT TERM HUP
    sweep_leftovers
    claim_directory
    registries_possible=true
    ensure_packages registries || registries_possible=false
    choose_engine
    if [[ $registries_possible == true ]]; then start_registries; fi
    publish
    hold
}

# ---------------------------------------------------------------------- whose is it
# Every run works in a directory of its own, under a lock for as long as it lives. A directory whose lock is free was
# left by a run that was killed hard: the next run clears it away.
claim_directory() {
    dir=$(temp_dir stet-engine)
    exec 9>"$dir/lock.new"
    flock 9
    mv "$dir/lock.new" "$dir/lock"
}

sweep_leftovers() {
    local lock base
    for base in "${TMPDIR:-/tmp}" /tmp; do
        for lock in "$base"/stet-engine.*/lock; do
            [[ -O $lock ]] || continue
            (flock -n 8 && remove_traces "${lock%/lock}") 8<"$lock" || true
        done
    done
}

remove_traces() { # remove_traces DIR: what an engine leaves on the machine besides its processes
    local group
    if [[ -s $1/bridge ]]; then ip link del "$(<"$1/bridge")" 2>/dev/null || true; fi
    for group in /sys/fs/cgroup/"${1##*/}" /sys/fs/cgroup/*/"${1##*/}"; do
        [[ -d $group ]] || continue
        find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
    done
    rm -rf -- "$1"
}

# ---------------------------------------------------------------------- engine
choose_engine() {
    if can_install || { is_root && [[ -z $(missing_packages engine) ]]; }; then
        if ensure_packages engine && start_private_engine; then return; fi
        warn "no private engine could be started: the tests that need one are skipped"
    elif [[ -n ${DOCKER_HOST:-} ]]; then
        docker_host=$DOCKER_HOST
        note "using the engine at DOCKER_HOST=$DOCKER_HOST (a private one needs root)"
        case $DOCKER_HOST in
            unix://* | tcp://127.0.0.1:* | tcp://localhost:*) ;;
            *)
                registries_possible=false
                warn "that engine is on another machine and cannot reach registries on this one's loopback: none are started"
                ;;
        esac
    else
        warn "no engine: run this as root (docker.io is then installed and a private dockerd started) or set DOCKER_HOST"
    fi
}

start_private_engine() {
    add_bridge || return 1
    mkfifo "$dir/alive"
    # setpriv: even when this process is killed hard, its engine goes with it.
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc \
        bash "$HERE/engine-init.sh" "$dir" "$bridge" <"$dir/alive" >"$dir/init.log" 2>&1 9>&- &
    namespace=$!
    exec 6>"$dir/alive" # closed by our end, whatever it is
    wait_for "API listen on" "$dir/dockerd.log" "$namespace" || {
        fail "dockerd did not start; its last words:"
        tail -n 5 "$dir/init.log" "$dir/containerd.log" "$dir/dockerd.log" >&2 2>/dev/null || true
        return 1
    }
    docker_host=unix://$dir/docker.sock
    if storage_driver_is_vfs; then
        warn "the storage driver is vfs (no overlay on this file system): layers are full copies, the engine tests are slower"
    fi
}

# The number of the bridge is the number of its network, so whoever gets the name has the addresses too
# (198.18.0.0/15 is set aside for tests of this kind and never routed).
add_bridge() {
    local try number problem=''
    for try in {1..32}; do
        number=$(((RANDOM + try) % 256))
        if problem=$(ip link add name "stet$number" type bridge 2>&1); then
            bridge=stet$number
            echo "$bridge" >"$dir/bridge"
            ip addr add "198.18.$number.1/24" dev "$bridge" && ip link set "$bridge" up
            return
        fi
        [[ $problem == *"File exists"* ]] || break
    done
    warn "no network bridge can be made here ($problem): is this an unprivileged container?"
    return 1
}

storage_driver_is_vfs() { grep -Eq '(graphdriver(\(s\))?|storage-driver)"?=vfs' "$dir/dockerd.log"; }

# ---------------------------------------------------------------------- registries
start_registries() {
    local password
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    start_registry open ''
    registry=$address
    htpasswd -Bbc "$dir/htpasswd" stet "$password" 2>/dev/null
    start_registry auth "auth: {htpasswd: {realm: stet, path: $dir/htpasswd}}"
    registry_auth=$address registry_password=$password
}

start_registry() { # start_registry NAME AUTH: sets address; the system picks the port, so nobody can be in the way
    local log=$dir/registry-$1.log
    cat >"$dir/registry-$1.yml" <<YAML
version: 0.1
log: {level: info}
storage: {filesystem: {rootdirectory: $dir/registry-$1}, delete: {enabled: true}}
http: {addr: "127.0.0.1:0", secret: "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"}
$2
YAML
    setpriv --pdeathsig KILL docker-registry serve "$dir/registry-$1.yml" >"$log" 2>&1 6>&- 9>&- &
    children+=("$!")
    wait_for 'listening on 127' "$log" "$!" || die "the $1 registry did not start: $(tail -n 3 "$log")"
    address=$(grep -o 'listening on 127[0-9.]*:[0-9]*' "$log" | head -n 1)
    address=${address##* }
}

wait_for() { # wait_for TEXT LOG PID: until the text is in the log; 1 when the process ended or 60 s are over
    local deadline=$((SECONDS + 60))
    until grep -qsF "$1" "$2"; do
        if ! kill -0 "$3" 2>/dev/null || ((SECONDS > deadline)); then return 1; fi
        sleep 0.05
    done
}

# ---------------------------------------------------------------------- from ready to the end
publish() {
    {
        if [[ -n $docker_host ]]; then echo "export STET_TEST_DOCKER_HOST='$docker_host'"; fi
        if [[ -n $namespace && -n $docker_host ]]; then echo "export STET_TEST_ENGINE_OWNED=true"; fi
        if [[ $registries_possible == true ]]; then
            echo "export STET_TEST_REGISTRY=$registry"
            echo "export STET_TEST_REGISTRY_AUTH=$registry_auth"
            echo "export STET_TEST_REGISTRY_USER=stet"
            echo "export STET_TEST_REGISTRY_PASSWORD=$registry_password"
            echo "export STET_TEST_BUSYBOX=$(static_busybox)"
        fi
        echo "export STET_TEST_ENGINE_PID=$$"
    } >"$EXPORTS.new"
    # One that stays must not hold the terminal or the pipe of whoever started it.
    if [[ $TIED != --tied ]]; then exec 2>>"$dir/engine.log"; fi
    mv "$EXPORTS.new" "$EXPORTS"
}

hold() {
    local watched=("${children[@]}")
    if [[ -n $namespace ]]; then watched+=("$namespace"); fi
    if [[ $TIED == --tied ]]; then
        cat >/dev/null 6>&- 9>&- <&5 &
        watched+=("$!")
        children+=("$!")
    fi
    if [[ ${#watched[@]} -eq 0 ]]; then return; fi
    wait -n "${watched[@]}" || true
}

cleanup() {
    local child
    trap '' INT TERM HUP
    exec 6>&-
    for child in "${children[@]}"; do kill -KILL "$child" 2>/dev/null || true; done
    wait 2>/dev/null # for the engine too, which stops by itself now
    if [[ -n $dir ]]; then remove_traces "$dir"; fi
}

exec 5<&0 </dev/null
main
