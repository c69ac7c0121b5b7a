#!/bin/sh
# Runs the tests and says which share of each module's lines they reach: `coverage.sh [MODULE]`, with a module also of
# its files, the most unreached lines first. Fails when ChatCore is not above 95 % or another module not above 85 %.
set -eu
cd "$(dirname "$0")/.."
scratch=$PWD/.build/coverage
tools=$(dirname "$(scripts/clang.sh)")
rm -rf "$scratch/profiles"
mkdir -p "$scratch/profiles"

# Every process that a test starts writes down what it ran, whatever its environment says; a killed one cannot.
printf 'const char __llvm_profile_filename[] = "%s/profiles/%%p-%%m.profraw";\n' "$scratch" |
    "$tools/clang" -x c -c -o "$scratch/profile.o" -
swift build --build-tests --scratch-path "$scratch" --enable-code-coverage \
    -Xlinker "$scratch/profile.o"
# The kills, the simulation and the soak take minutes and reach what the other tests reach.
passed=yes
swift test --skip-build --scratch-path "$scratch" --skip 'KillTests|SimulationTests|SoakTests' || passed=no

"$tools/llvm-profdata" merge -sparse -o "$scratch/all.profdata" "$scratch"/profiles/*.profraw
"$tools/llvm-cov" report -instr-profile "$scratch/all.profdata" -ignore-filename-regex '/(Tests|Benchmarks|\.build)/' \
    "$scratch/debug/MostradorPackageTests.xctest" -object "$scratch/debug/ChatServer" \
    -object "$scratch/debug/chatctl" -object "$scratch/debug/chattrain" |
    awk -v chosen="${1:-}" '
        /\.swift / {
            sub(".*Sources/", "", $1)
            module = $1
            sub("/.*", "", module)
            lines[module] += $8
            missed[module] += $9
            if (module == chosen && $9 > 0) printf "%5d of %5d lines unreached  %s\n", $9, $8, $1 | "sort -rn"
        }
        END {
            close("sort -rn")
            for (module in lines) {
                share = 100 * (1 - missed[module] / lines[module])
                mark = module == "ChatCore" ? 95 : 85
                low = share > mark ? "" : "  below " mark " %"
                if (low != "") failed = 1
                printf "%-14s %6d lines %6.1f %%%s\n", module, lines[module], share, low | "sort"
            }
            close("sort")
            exit failed
        }'
[ $passed = yes ]
