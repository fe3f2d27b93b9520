#!/bin/sh
# Drafts a second, memory and cold start of the release build, beside a JSON round trip in Python on the same lines.
# Usage: benchmarks/throughput/run.sh [LINES] [RUNS]    Needs dotnet, python3, GNU time and taskset; uses two cores.
set -eu
cd "$(dirname "$0")/../.."
lines=${1:-100000}
runs=${2:-3}
cores=${CORES:-0,1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=src/ReplyCoach.Cli/bin/Release/net10.0/replycoach

dotnet build src/ReplyCoach.Cli -c Release -v quiet > "$work/build" || { cat "$work/build" >&2; exit 1; }
cat models/corpus/*.jsonl > "$work/corpus.jsonl"
while :; do cat "$work/corpus.jsonl"; done 2>/dev/null | head -n "$lines" > "$work/drafts.jsonl"

# Prints "seconds cpu-seconds peak-kB" of a command that reads the drafts.
measure() {
    taskset -c "$cores" /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" < "$work/drafts.jsonl" > /dev/null
    awk '{ print $1, $2 + $3, $4 }' "$work/time"
}

# The median of a column of a file.
median() {
    awk -v c="$2" '{ print $c }' "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

for _ in $(seq "$runs"); do
    measure "$program" score - --in jsonl --out jsonl >> "$work/coach"
    measure sh benchmarks/throughput/peer.sh "$work/drafts.jsonl" >> "$work/peer"
    /usr/bin/time -f '%e' -a -o "$work/cold" taskset -c "$cores" "$program" score 'Thanks, Ana!' --out json > /dev/null
done

# Memory is flat when a tenth of the lines peaks at nearly as much as all of them.
head -n $((lines / 10)) "$work/drafts.jsonl" > "$work/tenth.jsonl"
/usr/bin/time -f '%M' -o "$work/small" taskset -c "$cores" "$program" score - --in jsonl --out jsonl < "$work/tenth.jsonl" > /dev/null

seconds=$(median "$work/coach" 1)
peer=$(median "$work/peer" 1)
awk -v n="$lines" -v s="$seconds" -v c="$(median "$work/coach" 2)" -v m="$(sort -k3n "$work/coach" | tail -1 | cut -d' ' -f3)" \
    -v t="$(cat "$work/small")" -v p="$peer" -v cold="$(median "$work/cold" 1)" -v r="$runs" 'BEGIN {
    printf "lines %d, median of %d runs\n", n, r
    printf "replycoach score     %9.0f drafts/s wall   %.3f ms processor time a draft\n", n / s, 1000 * c / n
    printf "peak memory          %9.0f MB (%.0f MB for a tenth of the lines)\n", m / 1024, t / 1024
    printf "cold start           %9.2f s to the first verdict\n", cold
    printf "peer, JSON in Python %9.0f lines/s wall    the coach does %.2f times as many\n", n / p, p / s
}'
