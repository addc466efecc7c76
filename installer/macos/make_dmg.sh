#!/usr/bin/env bash
# Makes a disk image of the application: make_dmg.sh APPLICATION IMAGE
# With WAVEMASK_SIGNING_IDENTITY in the environment the application is signed with that Developer ID; without, it is
# signed for this computer alone, and elsewhere macOS asks before it opens it (docs/installing.md).
set -euo pipefail
application=$1 image=$2

codesign --force --deep --options runtime --timestamp=none --sign "${WAVEMASK_SIGNING_IDENTITY:--}" "$application"
codesign --verify --deep --strict "$application"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$application" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname WaveMask -srcfolder "$folder" -format ULMO -ov "$image"
