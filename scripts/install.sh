#!/bin/sh
# Installs what `make build` made. Settings and shop data that exist are left alone.
#   PREFIX=/usr/local  where the programs go
#   SYSCONFDIR=/etc    where settings and the shop's data go
#   DESTDIR=           a folder to install into instead of /, for packages
set -eu
cd "$(dirname "$0")/.."

prefix=${PREFIX:-/usr/local}
sysconfdir=${SYSCONFDIR:-/etc}
destdir=${DESTDIR:-}
settings=$destdir$sysconfdir/mostrador/env
business=$destdir$sysconfdir/mostrador/business
sample=$destdir$prefix/share/mostrador/business
unit=$destdir/etc/systemd/system/mostrador.service

for program in ChatServer chatctl; do
    install -D -m 0755 ".build/release/$program" "$destdir$prefix/bin/$program"
done

# What `chatctl init` begins a shop with.
install -d "$sample"
cp -R business/. "$sample"

install -d "$(dirname "$unit")"
sed -e "s#/usr/local/bin/#$prefix/bin/#" -e "s#/etc/mostrador/#$sysconfdir/mostrador/#" \
    docs/deploy/mostrador.service >"$unit"
chmod 0644 "$unit"

if [ ! -e "$business" ]; then
    install -d "$(dirname "$business")"
    cp -R business "$business"
    echo "the sample shop is in $business: put yours there" >&2
fi
if [ ! -e "$settings" ]; then
    # Secrets will stand in it: readable by root alone from its first moment.
    (
        umask 077
        sed -e "s#^BUSINESS_DIR=.*#BUSINESS_DIR=$sysconfdir/mostrador/business#" \
            -e "s#^DATABASE_URL=.*#DATABASE_URL=sqlite:/var/lib/mostrador/chat.db#" \
            .env.example >"$settings"
    )
    echo "settings are in $settings: fill in what differs for you" >&2
fi

echo "next: $prefix/bin/chatctl config check --env-file $sysconfdir/mostrador/env" >&2
echo "then: systemctl daemon-reload && systemctl enable --now mostrador" >&2
