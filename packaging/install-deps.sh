#!/usr/bin/env bash
# The one list of packages. Installs what is missing and asks apt nothing when nothing is.
#   install-deps.sh [--tests] [--package]
# "a|b": one package under its newer and its older name. "a?": where this release of Debian or Ubuntu has it.
set -euo pipefail

build=(
    g++ cmake ninja-build "ccache?"
    qt6-base-dev libqt6sql6-sqlite
    "qt6-charts-dev|libqt6charts6-dev"
    "libqt6opengl6-dev?"                  # Qt Charts' CMake files ask for it
    "qt6-svg-dev|libqt6svg6-dev"
    "qt6-svg-plugins?"                    # the window's own icon; Debian 12 has it in libqt6svg6
    qt6-tools-dev qt6-l10n-tools          # LinguistTools
    "qt6-translations-l10n?"              # Qt's own words, as on Close, in Japanese
    libigraph-dev
    libpng-dev libqpdf-dev                # figures as PNG in bands, and PDF that is mended
    libarpack2-dev libglpk-dev "libplfit-dev?"   # named in igraph's CMake files, not in its package's dependencies
    fonts-noto-core fonts-noto-cjk
)
tests=(appstream desktop-file-utils librsvg2-bin man-db "mold?" poppler-utils python3-igraph qpdf shared-mime-info)
package=(dpkg-dev file)

say() { printf 'plusone: %s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

wanted=("${build[@]}")
for option in "$@"; do
    case $option in
        --tests) wanted+=("${tests[@]}") ;;
        --package) wanted+=("${package[@]}") ;;
        *) die "install-deps.sh knows --tests and --package, not \"$option\"." ;;
    esac
done
if [[ -n ${WAYLAND_DISPLAY-} && -z ${DISPLAY-} ]]; then
    wanted+=(qt6-wayland)
fi

installed=" "
if command -v dpkg-query >/dev/null; then
    plain=("${wanted[@]%\?}")
    # Unknown names make dpkg-query fail; what it knows it prints all the same.
    installed=" $({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${plain[@]%%|*}" "${plain[@]##*|}" 2>/dev/null || true; } |
        while read -r status name; do [[ $status != installed ]] || printf '%s ' "$name"; done)"
fi
has() { [[ $installed == *" $1 "* ]]; }
apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }

missing=()
optional=()
for entry in "${wanted[@]}"; do
    if has "${entry%%[|?]*}" || has "${entry##*|}"; then
        continue
    elif [[ $entry == *"?" ]]; then
        optional+=("${entry%\?}")
    else
        missing+=("$entry")
    fi
done
needed=${#missing[@]}
if ((needed == 0 && ${#optional[@]} > 0)); then
    # Nobody is stopped, asked for a password or kept waiting for the network by what the program works without: it is
    # tried once.
    asked=$(dirname -- "${BASH_SOURCE[0]}")/../build/optional-packages
    if [[ $(id -u) != 0 ]] && ! sudo -n true 2>/dev/null || [[ -f $asked && $(<"$asked") == "${optional[*]}" ]]; then
        exit 0
    fi
    mkdir -p "${asked%/*}"
    printf '%s\n' "${optional[*]}" >"$asked"
    for name in "${optional[@]}"; do
        if apt_knows "$name"; then
            missing+=("$name")
        fi
    done
fi
if ((${#missing[@]} == 0)); then
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    say "Packages can be installed for you on Debian and Ubuntu only. Here, install what these packages hold:"
    say "    ${missing[*]%%|*} ${optional[*]}"
    die "Then build: cmake --preset release && cmake --build --preset release"
fi

as_root=()
if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
        die "Packages are missing and there is no sudo. As root: apt-get install ${missing[*]%%|*}"
    fi
    as_root=(sudo)
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@" >&2
}

say "Installing ${missing[*]%%|*}"
apt update || say "The package lists could not be refreshed; trying with the ones at hand."
names=()
for entry in "${missing[@]}"; do
    if apt_knows "${entry%%|*}"; then
        names+=("${entry%%|*}")
    else
        names+=("${entry##*|}")
    fi
done
for name in "${optional[@]}"; do
    if apt_knows "$name" && [[ " ${names[*]} " != *" $name "* ]]; then
        names+=("$name")
    fi
done
if ! apt install -y --no-install-recommends "${names[@]}"; then
    if ((needed == 0)); then
        say "${names[*]} could not be installed; trying without."
        exit 0
    fi
    die "apt-get could not install the packages (its words are above). Is the network there? By hand: apt-get install ${names[*]}"
fi
