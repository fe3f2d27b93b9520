#!/bin/sh
# ReplyCoach beside scikit-learn and fastText on the same drafts: macro-F1, log-loss, training time, pace, size. See README.md.
# Usage: benchmarks/classifiers/run.sh [--real DIR] [--measure FILE]… [--content FOLDER] [--train] [--lines N] [--out FOLDER]
#        benchmarks/classifiers/run.sh folds --folds FILE [--real DIR]
# Needs dotnet, /usr/bin/python3 and taskset; every program is pinned to CORES (0,1 unless told).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cores=${CORES:-0,1}
program=$root/src/ReplyCoach.Cli/bin/Release/net10.0/replycoach

missing=
/usr/bin/python3 -c 'import sklearn' 2> /dev/null || missing="$missing python3-sklearn"
command -v fasttext > /dev/null || missing="$missing fasttext"
if [ -n "$missing" ]; then
    echo "Installing:$missing" >&2
    as_root= ; [ "$(id -u)" -eq 0 ] || as_root="sudo -n"
    { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >&2 ||
        { echo "The peers need Debian's$missing, and apt-get cannot install them here: install them as root, then run this again." >&2; exit 1; }
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
case ${1:-} in
    table | folds) ;;
    *) set -- table "$@" ;;
esac
if [ "$1" = table ]; then
    # Built only when a source, a rule or a model is newer, as somebody may be running it.
    if [ ! -x "$program" ] || [ -n "$(find "$root/src" "$root/dialogs" "$root/models" -name obj -prune -o -name bin -prune -o -type f -newer "$program.dll" -print -quit)" ]; then
        dotnet build "$root/src/ReplyCoach.Cli" -c Release -v quiet > "$work/build" || { cat "$work/build" >&2; exit 1; }
    fi
fi
export TMPDIR="$work" OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
taskset -c "$cores" /usr/bin/python3 "$root/benchmarks/classifiers/peers.py" "$@"
