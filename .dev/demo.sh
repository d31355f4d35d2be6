# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# ./dev demo: the main job on sample services, each command shown with what it answers. What it says will happen is
# checked, so the demo cannot tell a tale. It shows what the command line can do: steps whose command is not there yet
# are left out, and said to be.

chapter=0 verify=()

command_demo() {
    local word
    for word in "$@"; do
        parse_common "$word" || die "usage: ./dev demo [--offline]"
    done
    require_tools
    engine_begin
    build_if_needed
    isolate_docker
    if [[ -n ${STET_TEST_DOCKER_HOST:-} ]]; then export DOCKER_HOST=$STET_TEST_DOCKER_HOST; fi
    demo_workspace
    demo_story
    tell "That was it. The services are in docs/sample; docs/ explains how stet decides."
}

demo_story() {
    title "A fresh checkout"
    tell "Nothing is known about these services, so everything has to be built."
    shown stet detect "${verify[@]}"
    expect_changed base api web common

    title "The first build"
    build_and_pass

    title "Nothing changed"
    tell "The same tree with new timestamps: what counts is content."
    shown find . -path ./.git -prune -o -type f -exec touch '{}' +
    shown stet detect "${verify[@]}"
    expect_changed

    title "One file changed"
    tell "Only the service that copies the file into its image is touched."
    shown sed -i 's/200 OK/200 Fine/' api/server.sh
    shown stet detect "${verify[@]}"
    expect_changed api
    if_known explain api "${verify[@]}"
    build_and_pass

    title "Something that no image holds"
    tell "stet.yaml excludes the README of web."
    shown sed -i 's/nothing/nothing at all/' web/README.md
    shown stet detect "${verify[@]}"
    expect_changed

    title "Configuration changed"
    tell "settings.env is read at run time only: no image is built, but the service has to be restarted."
    shown sed -i 's/info/debug/' api/settings.env
    shown stet detect "${verify[@]}"
    expect_changed api
    build_and_pass

    title "Everything put back"
    tell "The old content is known content: its image still stands, so nothing is built; it only has to be rolled out."
    shown git checkout -q .
    shown stet detect "${verify[@]}"
    expect_changed api
    if_known status
}

build_and_pass() {
    if [[ -n ${DOCKER_HOST:-} ]] && knows build; then
        shown stet build
        shown stet passed
    else
        tell "Here the images are taken as built: there is no engine, or no stet build yet."
        shown stet adopt --no-verify
        verify=(--no-verify)
    fi
}

expect_changed() { # expect_changed SERVICE...: exactly these, whatever was printed
    local found
    found=$(changed_services)
    [[ $found == "$(sorted_words "$@")" ]] ||
        die "the demo expected [$(sorted_words "$@")] to be changed and stet says [$found]; please report this as a bug"
}

changed_services() {
    local list
    list=$(stet detect "${verify[@]}" --json | tr -d '\n ' | sed -n 's/.*"changed":\[\([^]]*\)\].*/\1/p' | tr -d '"' | tr ',' ' ')
    # shellcheck disable=SC2086 # names of services have no blanks
    sorted_words $list
}

sorted_words() { printf '%s\n' "$@" | sort | paste -sd' '; }

# ---------------------------------------------------------------------- the stage
demo_workspace() {
    demo=$scratch/sample
    cp -R "$ROOT/docs/sample" "$demo"
    cp "$(static_busybox || echo /bin/cat)" "$demo/base/busybox"
    cd "$demo" || die "no $demo"
    git init -q -b main
    git -c core.autocrlf=false add .
    git -c user.name=demo -c user.email=demo@localhost -c commit.gpgsign=false commit -q -m "Sample services"
}

stet() { java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$ROOT/target/stet.jar" "$@"; }

title() {
    chapter=$((chapter + 1))
    printf '\n%s%d. %s%s\n' "$BOLD" "$chapter" "$*" "$RESET"
}

tell() { printf '%s%s%s\n' "$DIM" "$*" "$RESET"; }

shown() { # shown COMMAND...: the command as one would type it, and its answer
    local word line='$'
    for word in "$@"; do
        [[ $word =~ ^[A-Za-z0-9_./:=@+,-]+$ ]] || word="'$word'"
        line+=" $word"
    done
    printf '%s%s%s\n' "$GREEN" "$line" "$RESET"
    "$@" || die "that command should not have failed (exit status $?)"
}

knows() { stet --help | grep -Eq "^  $1( |\$)"; }

if_known() { # if_known COMMAND ARG...: shows it, where this stet has it
    if knows "$1"; then
        shown stet "$@"
    else
        tell "(stet $1 is not there yet)"
    fi
}
