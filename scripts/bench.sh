#!/bin/sh
# Measures a message's decision, a search and a build; then the real daemon on a scratch database, beside a small C
# program that commits the same rows. Wants a machine that does nothing else.
set -eu
cd "$(dirname "$0")/.."
bin=.build/release
"$(scripts/clang.sh)" -O2 -o "$bin/ingest-floor" Benchmarks/floor/ingest.c -lsqlite3
"$bin/Benchmarks"
"$bin/Benchmarks" service "$bin/ingest-floor"
