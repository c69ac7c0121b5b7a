#!/bin/sh
# Says where the C compiler is that comes with Swift, and beside it LLVM's tools: no other one has to be installed.
set -eu
echo "$(dirname "$(readlink -f "$(command -v swift)")")/clang"
