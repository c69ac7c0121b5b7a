#!/bin/sh
# Fuzzes every parser of bytes from outside: `fuzz.sh SECONDS [TARGET...]`, each for SECONDS.
# New inputs are collected in .build/fuzz/corpus; what they find is worth a file in Tests/corpora.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:?usage: fuzz.sh SECONDS [TARGET...]}
shift
[ $# -gt 0 ] || set -- $(ls Tests/corpora)

export MOSTRADOR_FUZZING=1
swift build -c release --scratch-path .build/fuzz --product Fuzz -Xswiftc -enable-testing \
    --sanitize=address -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld >&2
for target in "$@"; do
    corpus=.build/fuzz/corpus/$target
    mkdir -p "$corpus"
    echo "fuzz: $target for $seconds s" >&2
    # What is found is written beside the corpus; the run ends with it.
    ASAN_OPTIONS=detect_leaks=0 .build/fuzz/release/Fuzz "$target" "$corpus" "Tests/corpora/$target" \
        -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix=".build/fuzz/$target-" -verbosity=0 -print_final_stats=1 2>".build/fuzz/$target.log" || {
        tail -n 30 ".build/fuzz/$target.log" >&2
        echo "fuzz: $target failed; the input is .build/fuzz/$target-crash-*" >&2
        exit 1
    }
    grep -E 'number_of_executed_units' ".build/fuzz/$target.log" >&2
done
