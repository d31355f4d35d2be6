# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# ./dev demo: the main job on sample services, each command shown with what it answers. What it says will happen is
# checked, so the demo cannot tell a tale. It shows what the command line can do: steps whose command is not there yet
# are left out, and said to be.

look=(stet detect)

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
    title "That was it."
    tell "The services are in docs/sample; docs/ explains how stet decides."
}

demo_story() {
    title "1. A fresh checkout"
    tell "Nothing is known about these services, so everything has to be built."
    shown "${look[@]}"
    expect base api web common

    title "2. The first build"
    build_and_pass

    title "3. Nothing changed"
    tell "The same tree with new timestamps: what counts is content."
    shown find . -path ./.git -prune -o -type f -exec touch '{}' +
    shown "${look[@]}"
    expect

    title "4. One file changed"
    tell "Only the service that copies the file into its image is touched, and stet says why. README.md is excluded."
    shown sed -i 's/200 OK/200 Fine/' api/server.sh
    shown sed -i 's/nothing/nothing at all/' web/README.md
    shown "${look[@]}"
    expect api
    if_known explain api
    build_and_pass

    title "5. Configuration changed"
    tell "settings.env is read at run time only: no image is built, but the service has to be restarted."
    shown sed -i 's/info/debug/' api/settings.env
    shown "${look[@]}"
    expect api
    build_and_pass

    title "6. Everything put back"
    tell "The old content is known content: its image still stands, so nothing is built; it only has to be rolled out."
    shown git checkout -q .
    shown "${look[@]}"
    expect api
    if_known status
}

build_and_pass() {
    if [[ -n ${DOCKER_HOST:-} ]] && knows build; then
        shown stet build
        shown stet passed
    else
        tell "Building needs a container engine and \`stet build\`; here the images are taken as built."
        shown stet adopt --no-verify
        look=(stet detect --no-verify)
    fi
}

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

title() { printf '\n%s%s%s\n' "$BOLD" "$*" "$RESET"; }

tell() { printf '%s%s%s\n' "$DIM" "$*" "$RESET"; }

shown() { # shown COMMAND...: the command as one would type it, and its answer
    local quoted
    quoted=$(printf ' %q' "$@")
    printf '%s$%s%s\n' "$GREEN" "$quoted" "$RESET"
    "$@" || die "that command should not have failed (exit status $?)"
}

knows() { stet "$1" --help >/dev/null 2>&1; }

if_known() { # if_known COMMAND ARG...: shows it, where this stet has it
    if knows "$1"; then
        shown stet "$@"
    else
        tell "(stet $1 is not there yet)"
    fi
}

expect() { # expect SERVICE...: exactly these are changed, whatever was printed
    local found wanted
    found=$("${look[@]}" --json | tr -d '\n ' | sed -n 's/.*"changed":\[\([^]]*\)\].*/\1/p' | tr -d '"' | tr ',' '\n' | sort | paste -sd' ')
    wanted=$(printf '%s\n' "$@" | sort | paste -sd' ')
    [[ $found == "$wanted" ]] ||
        die "the demo expected [$wanted] to be changed and stet says [$found]; please report this as a bug"
}
