# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# The clock of ./dev test: reads Maven's output, passes it on, and at the end says how long each phase took, against
# its budget on two cores, and how many tests it ran.

# The names of the surefire executions in central/plugin/pom.xml, in the order in which they run.
declare -rA PHASE_TITLE=(
    [compile]='compile' [unit]='unit tests' [campaign]='random oracle' [crash]='crash tests'
    [engine]='engine tests' [package]='package and checks'
)
declare -rA PHASE_BUDGET=([compile]=180 [unit]=120 [campaign]=240 [crash]=60 [engine]=240 [package]=120)
readonly PHASE_ORDER=(compile unit campaign crash engine package)

declare -A phase_seconds=() phase_tests=() phase_failed=() phase_skipped=()
failures=()

# Maven 3.8 writes "maven-surefire-plugin:3.5.4:test (engine)", 3.9 "surefire:3.5.4:test (engine)".
readonly GOAL_LINE='^\[INFO\] --- (maven-)?([a-z0-9-]+):[^:]+:([a-zA-Z-]+) \(([A-Za-z0-9_-]+)\) @ stet '
readonly FAILURE_LINE='^\[ERROR\]   ([A-Za-z0-9_$]+[.>»:].*)$'
readonly TOTALS_LINE='^\[[A-Z]+\] Tests run: ([0-9]+), Failures: ([0-9]+), Errors: ([0-9]+), Skipped: ([0-9]+)$'

watch_phases() { # watch_phases RESULT < Maven's output
    local line next phase=compile start=$SECONDS
    while IFS= read -r line; do
        line=${line//$'\e[0m'/}
        printf '%s\n' "$line"
        if [[ $line =~ $GOAL_LINE ]]; then
            next=$(phase_of_goal "${BASH_REMATCH[2]}" "${BASH_REMATCH[4]}" "$phase")
            if [[ $next != "$phase" ]]; then
                close_phase
                phase=$next
            fi
        elif [[ $line =~ $TOTALS_LINE ]]; then
            phase_tests[$phase]=$((${phase_tests[$phase]:-0} + BASH_REMATCH[1]))
            phase_failed[$phase]=$((${phase_failed[$phase]:-0} + BASH_REMATCH[2] + BASH_REMATCH[3]))
            phase_skipped[$phase]=$((${phase_skipped[$phase]:-0} + BASH_REMATCH[4]))
        elif [[ $line =~ $FAILURE_LINE ]]; then
            failures+=("${BASH_REMATCH[1]}")
        fi
    done
    close_phase
    declare -p phase_seconds phase_tests phase_failed phase_skipped failures | sed 's/^declare -/declare -g/' >"$1"
}

close_phase() { # uses and moves the caller's start and phase
    phase_seconds[$phase]=$((${phase_seconds[$phase]:-0} + SECONDS - start))
    start=$SECONDS
}

phase_of_goal() { # phase_of_goal PLUGIN EXECUTION NOW
    case $1:$2 in
        surefire-plugin:* | surefire:*) printf '%s\n' "$2" ;;
        *)
            # what follows the last tests is packaging; what stands before the first is compilation
            if [[ $3 == compile ]]; then echo compile; else echo package; fi
            ;;
    esac
}

print_phases() { # print_phases RESULT STATUS
    local phase tests=0 failed=0 skipped=0
    # shellcheck disable=SC1090 # written by watch_phases
    source "$1"
    say ''
    say "${BOLD}phase                 time    budget    tests  failed  skipped${RESET}"
    for phase in "${PHASE_ORDER[@]}"; do
        print_phase "$phase"
        tests=$((tests + ${phase_tests[$phase]:-0}))
        failed=$((failed + ${phase_failed[$phase]:-0}))
        skipped=$((skipped + ${phase_skipped[$phase]:-0}))
    done
    say "all                $(minutes "$SECONDS")     20:00 $(printf '%8d %7d %8d' "$tests" "$failed" "$skipped")"
    say ''
    if [[ ${#failures[@]} -gt 0 ]]; then say "$(printf '%s\n' "${failures[@]}")"; fi
    if [[ $2 -ne 0 ]]; then
        fail "failed: the lines with [ERROR] above say what; single tests: mvn -f central/pom.xml test -Dtest=NAME"
    elif [[ $tests -eq 0 ]]; then
        fail "no test ran at all"
        return 1
    else
        say "${GREEN}dev: Tests run: $tests, Failures: 0, Skipped: $skipped${RESET}"
    fi
}

print_phase() {
    local seconds=${phase_seconds[$1]:-} colour=''
    if [[ -z $seconds ]]; then
        say "$(printf '%-20s %s' "${PHASE_TITLE[$1]}" "  not reached")"
        return
    fi
    if ((seconds > PHASE_BUDGET[$1])); then colour=$YELLOW; fi
    say "$colour$(printf '%-18s %s   %s %8s %7s %8s' "${PHASE_TITLE[$1]}" "$(minutes "$seconds")" \
        "$(minutes "${PHASE_BUDGET[$1]}")" "${phase_tests[$1]:--}" "${phase_failed[$1]:--}" "${phase_skipped[$1]:--}")$RESET"
}

minutes() { printf '%4d:%02d' $(($1 / 60)) $(($1 % 60)); }
