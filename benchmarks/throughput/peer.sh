#!/bin/sh
# The floor: two Python processes, half of the lines each, that parse a draft and write it back. They read no word of it:
# no tokens, no rules, no scores, no ledger.
set -eu
half=$(($(wc -l < "$1") / 2))
trip='import json, sys
for line in sys.stdin:
    print(json.dumps(json.loads(line)))'
head -n "$half" "$1" | python3 -c "$trip" &
tail -n +$((half + 1)) "$1" | python3 -c "$trip"
wait
