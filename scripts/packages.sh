#!/bin/sh
# Installs the Debian packages that are missing, and only those: `packages.sh run` or `packages.sh test`.
# What calls it is there already: git, make, and Swift, which brings clang and needs a linker and the C headers itself.
set -eu

packages="ca-certificates curl libcurl4-openssl-dev libpq-dev libsqlite3-dev libssl-dev libyaml-dev pkg-config tzdata"
case "${1:-run}" in
run) ;;
test) packages="$packages caddy nginx-light openssl postgresql prometheus sqlite3 systemd" ;;
*)
    echo "usage: packages.sh run|test" >&2
    exit 2
    ;;
esac

installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

missing=""
for package in $packages; do
    # Any flavour of nginx will do.
    if [ "$package" = nginx-light ] && command -v /usr/sbin/nginx >/dev/null; then continue; fi
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

echo "Installing:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
as_root apt-get update -qq
# shellcheck disable=SC2086 # a list on purpose
as_root apt-get install -y -qq --no-install-recommends $missing >&2
