#!/usr/bin/env bash
# Detection beside git, the limit of the file system, a script of md5sum, turbo and nx: all in one run, in turn, so that
# whatever disturbs the machine disturbs all of them. Medians and ratios; absolute times mean nothing elsewhere.
#   STET_BENCH_SIZES   of small, medium, large (all by default: large takes minutes to make and 5 GB of disk)
#   STET_BENCH_ROUNDS  9 by default
#   STET_BENCH_NPM=off do not ask npm for turbo and nx
# Made for ./dev bench, which says where everything is: BENCH_DIR, BENCH_CLASSPATH, BENCH_LIMIT, BENCH_MONOREPO, STET_JAR,
# STET_BIN.
set -euo pipefail

sizes=${STET_BENCH_SIZES:-small medium large}
rounds=${STET_BENCH_ROUNDS:-9}
here=$(cd "$(dirname "$0")" && pwd -P)
monorepo=${BENCH_MONOREPO:-$here/make-monorepo.py}

# An agent runs in the directory below which its workspaces are.
bench() ( # DIR PART...
    cd "$BENCH_DIR"
    exec java -cp "$BENCH_CLASSPATH" io.jenkins.plugins.stet.bench.DetectBench \
        "$rounds" "$BENCH_LIMIT" "$monorepo" "$1" "$STET_BIN" "$STET_JAR" "$turbo" "$nx" "${@:2}"
)

generate() { # DIR OPTIONS...
    local dir=$1
    shift
    printf 'making %s\n' "$(basename "$dir")"
    python3 "$monorepo" generate "$dir" "$@" >/dev/null
    sync # or the disk would be busy with it for the next minute
}

fetch_tools() {
    turbo=- nx=-
    [[ ${STET_BENCH_NPM:-on} != off ]] || return 0
    if ! command -v npm >/dev/null; then
        echo "turbo and nx are left out: there is no npm"
    elif npm install --silent --no-fund --no-audit --prefix "$BENCH_DIR/npm" turbo nx >"$BENCH_DIR/npm.log" 2>&1; then
        turbo=$BENCH_DIR/npm/node_modules/.bin/turbo nx=$BENCH_DIR/npm/node_modules/.bin/nx
    else
        echo "turbo and nx are left out: npm could not bring them ($(tail -n 1 "$BENCH_DIR/npm.log"))"
    fi
}

peak_memory() { # DIR
    python3 - "$STET_BIN" "$1" <<'PYTHON'
import resource, subprocess, sys
subprocess.run([sys.argv[1], "-C", sys.argv[2], "detect", "--no-verify", "--json"], check=True, stdout=subprocess.DEVNULL)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print("  peak memory of bin/stet: %.0f MB (bar: 400 MB) %s" % (peak, "met" if peak <= 400 else "MISSED"))
PYTHON
}

fetch_tools
for size in $sizes; do
    dir=$BENCH_DIR/$size
    generate "$dir" --preset "$size"
    printf 'stet.yaml\n.stet/\n' >>"$dir/.git/info/exclude"
    bench "$dir" manifest
    # nx wants to be found inside of the repository; git ignores the place
    [[ $nx == - ]] || ln -s "$BENCH_DIR/npm/node_modules/nx" "$BENCH_DIR/npm/node_modules/@nx" "$dir/node_modules/"
    bench "$dir"
    peak_memory "$dir"
    [[ $size == large ]] || rm -rf "$dir"
done
case " $sizes " in
    *" medium "*)
        generate "$BENCH_DIR/services-300" --preset medium --services 300
        generate "$BENCH_DIR/services-20" --preset medium --services 20
        bench "$BENCH_DIR/services-300" services "$BENCH_DIR/services-20"
        ;;
esac
