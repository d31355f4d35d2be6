# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# Words, colours and small helpers that every part of ./dev uses. Everything said here goes to stderr, so that stdout
# stays free for results (`eval "$(./dev engine --background)"`).

if [[ -t 1 && -t 2 && -z ${NO_COLOR:-} && ${TERM:-dumb} != dumb ]]; then
    BOLD=$'\e[1m' DIM=$'\e[2m' RED=$'\e[31m' GREEN=$'\e[32m' YELLOW=$'\e[33m' RESET=$'\e[0m'
else
    BOLD='' DIM='' RED='' GREEN='' YELLOW='' RESET=''
fi
readonly BOLD DIM RED GREEN YELLOW RESET

say() { printf '%s\n' "$*" >&2; }
note() { say "${DIM}dev: $*${RESET}"; }
warn() { say "${YELLOW}dev: $*${RESET}"; }
fail() { say "${RED}dev: $*${RESET}"; }

die() {
    fail "$*"
    exit 2
}

have() { command -v "$1" >/dev/null 2>&1; }

# Debian keeps daemons and ip(8) in sbin, which is not on the path of every user.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

is_root() { [[ $(id -u) -eq 0 ]]; }

temp_dir() { # temp_dir PREFIX: a new private directory; unix sockets need a short path, so a long TMPDIR is not used
    local base=${TMPDIR:-/tmp}
    [[ ${#base} -le 40 ]] || base=/tmp
    mktemp -d "$base/$1.XXXXXX"
}
