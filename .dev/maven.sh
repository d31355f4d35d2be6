# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# Runs the Central build: one at a time in a checkout, and gone when ./dev is told to go.

readonly CENTRAL=$ROOT/central/pom.xml
readonly BUILD_DIR=$ROOT/central/target

maven_options=(-B -ntp -Dstyle.color=never)
running='' # the process group that a signal has to end

require_tools() {
    local missing=()
    have git || missing+=(git)
    have mvn || missing+=(maven)
    have javac || missing+=(openjdk-17-jdk-headless)
    [[ ${#missing[@]} -eq 0 ]] || die "needed and not found: ${missing[*]}; with Debian or Ubuntu: sudo apt-get install ${missing[*]}"
    local version
    version=$(javac -version 2>&1)
    [[ $version =~ javac\ ([0-9]+) && ${BASH_REMATCH[1]} -ge 17 ]] ||
        die "a JDK 17 or newer is needed, but javac says '$version'; let PATH and JAVA_HOME lead to one"
}

# Two builds in one directory would delete each other's classes. Other checkouts do not wait for each other.
lock_checkout() {
    [[ -z ${checkout_lock:-} ]] || return 0 # ours already: a second one would wait for the first
    exec {checkout_lock}<"$CENTRAL"
    flock -n "$checkout_lock" && return
    note "another ./dev builds in this checkout: waiting for it"
    run_stoppable flock "$checkout_lock" # the lock is of the open file, which is ours too
}

maven() { # maven GOAL...
    run_stoppable mvn -f "$CENTRAL" "${maven_options[@]}" "$@"
}

# In the background, because bash hears a signal only in `wait`; in a process group of its own, so that a signal can
# end what the command started too; and tied to us by the kernel, should we be killed hard.
run_stoppable() {
    local status=0
    (engine_let_go && exec setsid setpriv --pdeathsig TERM "$@") </dev/null &
    running=$!
    wait "$running" || status=$?
    running=''
    return "$status"
}

end_running() {
    [[ -n $running ]] || return 0
    kill -TERM -- "-$running" 2>/dev/null || return 0
    wait "$running" 2>/dev/null || true
    running=''
}
