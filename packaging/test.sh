#!/usr/bin/env bash
# Installs what is missing, builds everything, runs every test. Arguments go to ctest, for example: test.sh -R store
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

"$here/install-deps.sh" --tests
"$here/build.sh" dev
cd -- "$here/.."
exec ctest --preset dev "$@"
