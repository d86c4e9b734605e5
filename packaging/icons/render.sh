#!/usr/bin/env bash
# Makes the PNGs of the icon theme from the drawings; run it when a drawing has changed (needs rsvg-convert).
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
for size in 16 22 24 32 48 64 128 256; do
    folder=$here/hicolor/${size}x$size
    mkdir -p "$folder/apps" "$folder/mimetypes"
    drawing=$here/../../resources/icons/plusone.svg
    if ((size < 32)); then
        drawing=$here/plusone-small.svg
    fi
    rsvg-convert -w "$size" -h "$size" "$drawing" -o "$folder/apps/org.plusone.PlusOne.png"
    rsvg-convert -w "$size" -h "$size" "$here/application-x-plusone.svg" -o "$folder/mimetypes/application-x-plusone.png"
done
