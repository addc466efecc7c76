#!/usr/bin/env bash
# Makes a disk image of the application: make_dmg.sh APPLICATION IMAGE
# With WAVEMASK_SIGNING_IDENTITY in the environment the application is signed with that Developer ID; without, it is
# signed for this computer alone, and elsewhere macOS asks before it opens it (docs/installing.md).
set -euo pipefail
application=$1 image=$2

if [ -n "${WAVEMASK_SIGNING_IDENTITY:-}" ]; then
    # Apple notarises only what has the hardened runtime, and a time that its server has signed.
    signing=(--options runtime --timestamp --sign "$WAVEMASK_SIGNING_IDENTITY")
else
    # Under the hardened runtime a program loads no library that nobody's identity signed, its own included.
    signing=(--timestamp=none --sign -)
fi
codesign --force --deep "${signing[@]}" "$application"
codesign --verify --deep --strict "$application"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$application" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname WaveMask -srcfolder "$folder" -format ULMO -ov "$image"
