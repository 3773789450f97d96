#!/usr/bin/env bash
# Builds stand-ins for the images that the compose file and the container tests use, for machines that can pull none.
# They are made of Debian packages (Java, PostgreSQL) and of what the Maven build has brought (Kafka, Apicurio), and
# honour the entry points and variables of the official images as far as this project uses them.
#
#   eval "$(docker/standins.sh)"       builds what is missing, and sets the variables that name the images
#   docker/standins.sh --rebuild       builds all of them again, from packages on
#
# Needs root, a running Docker engine, debootstrap, and Debian's own package source in apt's configuration.
# The packages are unpacked once; RAWI_STANDINS_CACHE says where the result is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
cache=${RAWI_STANDINS_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/rawi/standins}
prefix=rawi-standin
rebuild=no

case ${1:-} in
  "") ;;
  --rebuild) rebuild=yes ;;
  *)
    echo "usage: docker/standins.sh [--rebuild]" >&2
    exit 2
    ;;
esac

say() { echo "standins: $*" >&2; }

die() {
  say "$*"
  exit 1
}

# Only the exports may reach stdout, which the caller evaluates.
exec 3>&1 1>&2

docker version >/dev/null 2>&1 || die "no Docker engine answers; start dockerd first"
dist=$root/app/target/dist
ls "$dist"/lib/kafka_*.jar "$dist"/registry/*-runner.jar >/dev/null 2>&1 ||
  die "$dist is not built; run: mvn -q -DskipTests package"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Current clients build with a plug-in that Debian does not ship; these Dockerfiles need nothing of it.
export DOCKER_BUILDKIT=0

base=$prefix/base:$("$here/standins/base.sh" --version)
if [ "$rebuild" = yes ] || ! docker image inspect "$base" >/dev/null 2>&1; then
  tarball=$cache/$(echo "$base" | tr '/:' '--').tar.gz
  if [ "$rebuild" = yes ] || [ ! -s "$tarball" ]; then
    mkdir -p "$cache"
    say "unpacking Debian packages into $tarball (a minute or two, once)"
    "$here/standins/base.sh" "$tarball"
  fi
  say "importing $tarball as $base"
  docker import --change 'ENV LANG=C.UTF-8' "$tarball" "$base" >/dev/null
fi

# build NAME: from docker/standins/NAME and whatever was laid out in the folder of that name
build() {
  local name=$1
  cp -r "$here/standins/$name/." "$work/$name/"
  docker build --quiet --build-arg "BASE_IMAGE=$base" --tag "$prefix/$name" "$work/$name" >/dev/null
  say "built $prefix/$name"
}

# Layers that did not change come from the engine's own cache, so a second run takes seconds.
mkdir -p "$work/kafka/libs" "$work/registry/registry" "$work/postgres"
for jar in "$dist"/lib/*.jar; do
  case $(basename "$jar") in
    rawi-* | embedded-postgres* | flyway* | icu4j* | kafka-streams* | postgresql* | rocksdbjni*) ;;
    *) cp -p "$jar" "$work/kafka/libs/" ;;
  esac
done
cp -rp "$dist/registry/." "$work/registry/registry/"
build kafka
build registry
build postgres

cat >&3 <<EXPORTS
export RAWI_BASE_IMAGE=$base
export RAWI_KAFKA_IMAGE=$prefix/kafka:latest
export RAWI_REGISTRY_IMAGE=$prefix/registry:latest
export RAWI_POSTGRES_IMAGE=$prefix/postgres:latest
EXPORTS
