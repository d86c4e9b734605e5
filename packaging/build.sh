#!/usr/bin/env bash
# Configures (once; ninja does it again when a CMake file changes) and builds:  build.sh PRESET [TARGET…]
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
cd -- "$here/.."

say() { printf 'plusone: %s\n' "$*" >&2; }

preset=$1
shift
if [[ ! -f build/$preset/build.ninja ]] && ! cmake --preset "$preset" >&2; then
    say "CMake could not configure the build (its words are above)."
    say "Plus One needs CMake 3.25, Qt 6.4, igraph 0.10, libpng 1.6 and qpdf 11, as Debian 12 and Ubuntu 24.04 or newer have them."
    exit 1
fi
if ! cmake --build "build/$preset" --target "${@:-all}" >&2; then
    say "The build failed (the compiler's words are above). To begin again from nothing, remove build/$preset."
    exit 1
fi
