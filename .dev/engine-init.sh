#!/usr/bin/env bash
# The first process of the private engine's PID and mount namespaces: containerd, dockerd, nothing else. Ends with
# dockerd, or when stdin closes, which happens however the owner of the engine ends; then the kernel ends the rest and
# takes the mounts along.
# usage: engine-init.sh DIR BRIDGE < pipe
set -euo pipefail
readonly DIR=$1 BRIDGE=$2

exec 3<&0 </dev/null # background jobs get /dev/null as stdin: the pipe needs a number of its own
unset DOCKER_HOST DOCKER_CONFIG NOTIFY_SOCKET LISTEN_FDS

# What a Docker of this machine keeps in these places is neither read nor written: here they are empty and ours.
cover_shared_places() {
    local place
    for place in /etc/docker /run/docker /run/containerd; do
        mkdir -p "$place"
        mount -t tmpfs -o mode=711 stet "$place"
    done
}

# An own containerd: dockerd would otherwise join the one of a Docker that already runs here.
start_containerd() {
    cat >"$DIR/containerd.toml" <<TOML
version = 2
root = "$DIR/containerd"
state = "$DIR/run"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
  address = "$DIR/containerd.sock"
TOML
    containerd --config "$DIR/containerd.toml" 3<&- >"$DIR/containerd.log" 2>&1 &
}

# The machine's network stays as it is: no iptables, no masquerading, no forwarding; RUN needs the bridge, no more.
start_dockerd() {
    echo '{}' >"$DIR/daemon.json" # else /etc/docker/daemon.json would be read
    dockerd --config-file "$DIR/daemon.json" --containerd "$DIR/containerd.sock" \
        --data-root "$DIR/data" --exec-root "$DIR/exec" -p "$DIR/dockerd.pid" -H "unix://$DIR/docker.sock" \
        -b "$BRIDGE" --iptables=false --ip6tables=false --ip-masq=false --ip-forward=false \
        --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/${DIR##*/}" 3<&- >"$DIR/dockerd.log" 2>&1 &
    dockerd=$!
}

stop_dockerd() {
    kill -TERM "$dockerd" 2>/dev/null || return 0
    (sleep 8 && kill -KILL "$dockerd") 2>/dev/null &
    wait "$dockerd" || true
}

cover_shared_places
start_containerd
start_dockerd
cat <&3 >/dev/null &
owner=$!
wait -n "$dockerd" "$owner" || true
stop_dockerd
