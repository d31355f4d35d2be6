# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
# ./dev demo: the main job on sample services, each command shown with what it answers. What it says will happen is
# checked, so the demo cannot tell a tale. It shows what the command line can do: steps whose command is not there yet
# are left out, and said to be.

look=(stet detect) recording=true chapter=0

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
    shown "${look[@]}"
    expect_changed base api web common

    title "The first build"
    build_and_pass

    title "Nothing changed"
    tell "The same tree with new timestamps: what counts is content."
    shown find . -path ./.git -prune -o -type f -exec touch '{}' +
    look_again
    expect_changed

    title "One file changed"
    tell "Only the service that copies the file into its image is touched."
    shown sed -i 's/200 OK/200 Fine/' api/server.sh
    look_again
    expect_changed api
    if_known explain api
    build_and_pass

    if [[ $recording == true ]]; then demo_beside_the_image; fi

    title "Everything put back"
    tell "The old content is known content: its image still stands, so nothing is built; it only has to be rolled out."
    shown git checkout -q .
    look_again
    expect_changed api
    if_known status
}

demo_beside_the_image() {
    title "Something that no image holds"
    tell "stet.yaml excludes the README of web."
    shown sed -i 's/nothing/nothing at all/' web/README.md
    look_again
    expect_changed

    title "Configuration changed"
    tell "settings.env is read at run time only: no image is built, but the service has to be restarted."
    shown sed -i 's/info/debug/' api/settings.env
    look_again
    expect_changed api
    build_and_pass
}

# ---------------------------------------------------------------------- recording, in the best way there is
build_and_pass() {
    if [[ -n ${DOCKER_HOST:-} ]] && knows build; then
        shown stet build
        shown stet passed
    elif knows adopt; then
        tell "Building needs a container engine; here the images are taken as built."
        shown stet adopt --no-verify
        look=(stet detect --no-verify)
    else
        tell "(This stet does not record anything yet: the fingerprints of now are kept and compared with later ones.)"
        recording=false
        fingerprints >"$scratch/fingerprints"
    fi
}

look_again() {
    if [[ $recording == true ]]; then
        shown "${look[@]}"
        return
    fi
    local moved
    moved=$(moved_services)
    tell "fingerprints that moved: ${moved:-none}"
}

expect_changed() { # expect_changed SERVICE...: exactly these, whatever was printed
    local found
    if [[ $recording == true ]]; then found=$(changed_services); else found=$(moved_services); fi
    [[ $found == "$(sorted_words "$@")" ]] ||
        die "the demo expected [$(sorted_words "$@")] to be changed and stet says [$found]; please report this as a bug"
}

changed_services() {
    local list
    list=$("${look[@]}" --json | tr -d '\n ' | sed -n 's/.*"changed":\[\([^]]*\)\].*/\1/p' | tr -d '"' | tr ',' ' ')
    # shellcheck disable=SC2086 # names of services have no blanks
    sorted_words $list
}

moved_services() {
    local list
    list=$(fingerprints | comm -13 "$scratch/fingerprints" - | cut -d' ' -f 1)
    # shellcheck disable=SC2086
    sorted_words $list
}

fingerprints() { # one line a service: name and fingerprint
    stet detect --json | tr -d '\n ' | grep -oE '"(name|fingerprint)":"[^"]*"' |
        awk -F'"' '$2 == "name" { name = $4 } $2 == "fingerprint" { print name, $4 }' | sort
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
