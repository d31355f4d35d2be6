# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# What the engine tests need from Debian, and how it gets there: as root with apt it is installed, without starting
# the daemons that the packages bring; otherwise one sentence says what is missing.

static_busybox() {
    local file
    for file in "${STET_TEST_BUSYBOX:-}" /bin/busybox /usr/bin/busybox; do
        [[ -x $file ]] || continue
        ! ldd "$file" >/dev/null 2>&1 || continue # ldd fails on what is linked statically
        printf '%s\n' "$file"
        return
    done
    return 1
}

missing_packages() { # missing_packages engine|registries|bench: the Debian packages to install, one a line
    case $1 in
        engine)
            have dockerd && have containerd && have runc || echo docker.io
            have ip || echo iproute2
            ;;
        registries)
            have docker-registry || echo docker-registry
            have htpasswd || echo apache2-utils
            static_busybox >/dev/null || echo busybox-static
            ;;
        bench)
            have gcc || printf '%s\n' gcc libc6-dev
            have python3 || echo python3
            ;;
    esac
}

can_install() { is_root && have apt-get && [[ -z ${STET_DEV_OFFLINE:-} ]]; }

ensure_packages() { # ensure_packages KIND...: installs what is missing; 1 when something is still missing
    local kind missing=()
    for kind in "$@"; do
        mapfile -t -O "${#missing[@]}" missing < <(missing_packages "$kind")
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if ! can_install; then
        warn "not installed: ${missing[*]}; with Debian or Ubuntu: sudo apt-get install ${missing[*]}"
        return 1
    fi
    note "installing ${missing[*]} (once)"
    install_packages "${missing[@]}" || {
        warn "apt-get could not install ${missing[*]} (its words are above); install them by hand and run this again"
        return 1
    }
}

install_packages() {
    exec 7>/run/lock/stet-dev-apt.lock
    flock 7 # two runs side by side: the second finds everything installed, and the policy file has one owner
    local status=0
    (apt_quietly "$@") || status=$?
    exec 7>&-
    return "$status"
}

readonly START_POLICY=/usr/sbin/policy-rc.d
readonly START_POLICY_MARK='# placed by ./dev of stet while it installs packages; safe to delete'

# Runs in a subshell. The daemons of these packages must not be started: a docker.service of the machine is none of
# our business, and ours is private. Debian asks policy-rc.d; where an administrator has one, it is covered for this
# one apt-get only (in a mount namespace) unless it already says no.
apt_quietly() {
    export DEBIAN_FRONTEND=noninteractive
    scratch=$(temp_dir stet-apt)
    trap 'rm -rf "$scratch"; remove_own_start_policy' EXIT
    trap 'exit 130' INT TERM HUP
    printf '%s\n' '#!/bin/sh' "$START_POLICY_MARK" 'exit 101' >"$scratch/policy"
    chmod 755 "$scratch/policy"
    remove_own_start_policy
    local apt=(apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    if [[ ! -e $START_POLICY ]]; then
        cp -p "$scratch/policy" "$START_POLICY"
    elif ! start_policy_says_no; then
        # shellcheck disable=SC2016 # expanded by the inner shell
        apt=(unshare --mount sh -c 'mount --bind "$0" /usr/sbin/policy-rc.d && exec "$@"' "$scratch/policy" "${apt[@]}")
    fi
    local install=("${apt[@]}" install --no-install-recommends "$@")
    "${install[@]}" >"$scratch/log" 2>&1 7>&- && return
    note "the package lists may be old or missing: apt-get update, then once more"
    { "${apt[@]}" update && "${install[@]}"; } >"$scratch/log" 2>&1 7>&- && return
    tail -n 20 "$scratch/log" >&2
    return 1
}

start_policy_says_no() {
    local answer=0
    "$START_POLICY" docker start >/dev/null 2>&1 || answer=$?
    [[ $answer -eq 101 ]]
}

remove_own_start_policy() {
    if grep -qsF "$START_POLICY_MARK" "$START_POLICY"; then rm -f "$START_POLICY"; fi
}
