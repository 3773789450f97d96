#!/usr/bin/env bash
# Unpacks this machine's own Debian release, with a Java runtime and PostgreSQL, into a root file system.
#
#   base.sh --version     says which one that would be, as an image tag
#   base.sh TARBALL       makes it
set -euo pipefail

. /etc/os-release
tag="${ID:-linux}-${VERSION_CODENAME:-unknown}"
if [ "${1:-}" = --version ]; then
  echo "$tag"
  exit
fi
tarball=${1:?usage: base.sh --version | TARBALL}

command -v debootstrap >/dev/null || {
  echo "base.sh: debootstrap is missing; run: apt-get install debootstrap" >&2
  exit 1
}
# The machine's own package source, in whichever of apt's formats it is written.
mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
  awk -v release="$VERSION_CODENAME" '$1 == release && $2 == "main" { print $3; exit }')
[ -n "$mirror" ] || {
  echo "base.sh: apt knows no package source for $VERSION_CODENAME/main; run apt-get update, or check its sources" >&2
  exit 1
}
proxy=""
eval "$(apt-config shell proxy Acquire::http::Proxy)"
if [ -n "$proxy" ] && [ "$proxy" != DIRECT ]; then
  export http_proxy=$proxy
fi

rootfs=$(mktemp -d)
trap 'rm -rf "$rootfs"' EXIT
log=$tarball.log
debootstrap --variant=minbase --include=openjdk-17-jre-headless,postgresql \
  "$VERSION_CODENAME" "$rootfs" "$mirror" >"$log" 2>&1 || {
  tail -n 20 "$log" "$rootfs/debootstrap/debootstrap.log" >&2 || true
  echo "base.sh: debootstrap failed; its whole log is $log" >&2
  exit 1
}
# The packages' own database cluster is of no use to the image, which makes one on its volume.
rm -rf "$rootfs"/var/lib/postgresql/* "$rootfs"/etc/postgresql/* \
  "$rootfs"/var/cache/apt/archives/*.deb "$rootfs"/var/lib/apt/lists/* \
  "$rootfs"/usr/share/doc/* "$rootfs"/usr/share/man/* "$rootfs"/usr/share/locale/*
tar -C "$rootfs" --one-file-system --exclude './dev/*' --exclude './proc/*' --exclude './sys/*' -cf - . |
  gzip -1 >"$tarball.part"
mv "$tarball.part" "$tarball"
rm -f "$log"
