#!/bin/sh
# What a machine can see of the house rules in ARCHITECTURE.md: format, imports, tidiness, deployment.
set -eu
cd "$(dirname "$0")/.."
status=0

complain() {
    status=1
    printf '%s\n' "$1" >&2
    printf '%s\n' "$2" | sed 's/^/    /' >&2
}

# Complains when a search finds anything: nothing TITLE PATTERN PATH...
nothing() {
    title=$1
    pattern=$2
    shift 2
    # Weights may spell anything.
    found=$(grep -rnE "$pattern" --include='*.swift' --exclude=ModelWeights.swift "$@" || true)
    [ -z "$found" ] || complain "$title" "$found"
}

echo "format" >&2
swift format lint -s -p -r Package.swift Sources Tests Benchmarks Examples || status=1

echo "imports" >&2
import='^ *(public |package |internal |private |@testable |@preconcurrency )*import '
nothing "ChatCore and ChatJSON import nothing" "$import" Sources/ChatCore Sources/ChatJSON
nothing "no clock and no chance decide" \
    '\.random\(|randomElement|shuffled\(|ContinuousClock|SuspendingClock|Task\.sleep|readLine\(' \
    Sources/ChatCore Sources/ChatJSON
nothing "Foundation stays out of the libraries" "${import}Foundation" Sources/Chat*
nothing "ChatEngine knows neither HTTP nor databases" "${import}(ChatHTTP|ChatStore|ChatApp|C[A-Z])" \
    Sources/ChatEngine
nothing "ChatHTTP and ChatStore never meet" "${import}ChatStore" Sources/ChatHTTP
nothing "ChatHTTP and ChatStore never meet" "${import}ChatHTTP" Sources/ChatStore
nothing "C modules are imported internally" '^ *public import C(Crypto|Curl|Linux|PostgreSQL|SQLite|Yaml)' \
    Sources
# A debug build of its own, so that the flag does not rebuild everyday work.
swift build --scratch-path .build/check --explicit-target-dependency-import-check error >.build-check.log 2>&1 ||
    complain "the build refuses an import" "$(tail -n 30 .build-check.log)"
rm -f .build-check.log

echo "tidiness" >&2
long=$(git ls-files '*.swift' | xargs wc -l | awk '$2 != "total" && $1 > 400 {print $2, $1}')
[ -z "$long" ] || complain "files over 400 lines" "$long"
nothing "printing belongs to chatctl" '^ *(print|debugPrint|dump)\(' \
    Sources/ChatCore Sources/ChatEngine Sources/ChatHTTP Sources/ChatJSON Sources/ChatStore \
    Sources/ChatApp Sources/ChatServer
nothing "nothing that input can reach may trap" '(try!|fatalError\(|preconditionFailure\(|[ (]as! )' Sources
nothing "nothing is left for later" '\b(TODO|FIXME|XXX|HACK)\b' Sources Tests
grep -q 'package(' Package.swift && complain "no package dependencies, by design" "Package.swift"
tabs=$(git grep -lI "$(printf '\t')" -- '*.swift' '*.sh' '*.md' '*.yaml' || true)
[ -z "$tabs" ] || complain "tabs" "$tabs"

echo "embedding" >&2
said=$(swift run -q --package-path Examples/embedding --scratch-path .build/embedding Bakery 2>&1) &&
    [ "$said" = "$(sed -n '/^```text/,/^```$/p' docs/embed.md | grep -v '^```')" ] ||
    complain "the embedding example does not say what docs/embed.md shows" "$said"

echo "deployment" >&2
exposure=$(systemd-analyze security --offline=true --threshold=40 docs/deploy/mostrador.service 2>&1) ||
    complain "the systemd unit leaves too much open" "$(printf '%s\n' "$exposure" | grep -v '✓')"

if [ $status = 0 ]; then echo "check: all good" >&2; else echo "check: see above" >&2; fi
exit $status
