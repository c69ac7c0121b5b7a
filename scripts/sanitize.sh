#!/bin/sh
# Runs the tests of what several threads touch under the thread sanitizer, and those of everything that reads
# bytes from outside under the address sanitizer. The programs that tests start are watched like the tests.
set -eu
cd "$(dirname "$0")/.."
clang=$(scripts/clang.sh)

# The simulation is single-threaded at heart: a few seeds show its code to the sanitizer.
export MOSTRADOR_SEEDS=10

# run SANITIZER OPTIONS FILTER: builds, tests, and fails for any report of any process.
run() {
    echo "$1 sanitizer" >&2
    scratch=$PWD/.build/$1
    rm -rf "$scratch/reports"
    mkdir -p "$scratch/reports"
    # What a process is told by its environment, tests may leave out; what is linked in, it hears.
    printf 'const char *__%s_default_options(void) { return "log_path=%s/reports/report:%s"; }\n' \
        "$(echo "$1" | cut -c1)san" "$scratch" "$2" | "$clang" -x c -c -o "$scratch/options.o" -
    passed=yes
    swift test --scratch-path "$scratch" --sanitize="$1" \
        -Xlinker "$scratch/options.o" --filter "$3" || passed=no
    for report in "$scratch"/reports/*; do
        [ -e "$report" ] || continue
        passed=no
        cat "$report" >&2
    done
    [ $passed = yes ]
}

run thread exitcode=66 \
    'ChatEngineTests|ChatStoreTests|ChatHTTPTests|EngineTests|ModelTests|PeopleTests|ShadowModeTests|StartTests'

# The test runner's own memory is never given back: leaks are looked for elsewhere.
files='CSVParser|BadData|BusinessLoader|BusinessMutation|EnvironmentFile|TextDecoding'
network='HTTPRequestParser|ServerAbuse|Webhook(Payload|Events|Mutation|Signature)|OpenAIAnswer'
text='NormalizedText|Robustness|DraftTable'
run address detect_leaks=0 "FuzzTests|ChatJSONTests|($files|$network|$text)[A-Za-z]*Tests"
