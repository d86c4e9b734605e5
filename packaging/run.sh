#!/usr/bin/env bash
# Installs what is missing, builds, starts Plus One. Every argument goes to plusone.
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
programs=$here/../build/release/app

"$here/install-deps.sh"
"$here/build.sh" release plusone plusone-cli

if [[ -n ${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-} ]]; then
    exec "$programs/plusone" "$@"
fi
case ${1-} in
    -h | --help | --help-all | -v | --version) QT_QPA_PLATFORM=offscreen exec "$programs/plusone" "$@" ;;
esac
printf 'plusone: %s\n' "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open." \
    "The map goes to $PWD/plusone-map.png instead." >&2
exec "$programs/plusone-cli" export --force --out plusone-map.png
