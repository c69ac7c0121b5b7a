#!/bin/sh
# Runs the tests of what several threads touch under the thread sanitizer, and those of everything that reads
# bytes from outside under the address sanitizer.
set -eu
cd "$(dirname "$0")/.."

# The simulation is single-threaded at heart: a few seeds show its code to the sanitizer.
export MOSTRADOR_SEEDS=40
echo "thread sanitizer" >&2
TSAN_OPTIONS=halt_on_error=1 swift test --scratch-path .build/thread --sanitize=thread \
    --filter 'ChatEngineTests|ChatStoreTests|ChatHTTPTests'

# The test runner's own memory is never given back: leaks are looked for elsewhere.
echo "address sanitizer" >&2
ASAN_OPTIONS=detect_leaks=0 swift test --scratch-path .build/address --sanitize=address \
    --filter 'FuzzTests|ChatJSONTests|Parser|Reader|Payload|YAML|CSV|EnvironmentFile|Normalized|Robustness'
