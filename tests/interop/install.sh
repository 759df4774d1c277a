#!/usr/bin/env bash
# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
# Brings node_modules in line with package-lock.json. Takes a second when it is, and may be run at any time, twice at once too.
# Ends with 77, which CTest calls "skipped", where Node is absent or too old, or the packages cannot be had.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

skip() { echo "Skipped: $1"; exit 77; }

command -v node >/dev/null && command -v npm >/dev/null || skip "Node.js and npm are not installed (20.19 or later; https://nodejs.org)."
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    skip "Node.js $(node --version) is too old: the packages want 20.19 or later."

mkdir -p ../../build
exec 9>../../build/interop.lock
flock 9
wanted=$(cat package.json package-lock.json | sha256sum | cut -d ' ' -f 1)
stamp=node_modules/.installed
[ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ] && exit 0
log=../../build/interop.log
npm ci --no-audit --no-fund --ignore-scripts >"$log" 2>&1 || { tail -n 5 "$log"; skip "the packages could not be had: see build/interop.log."; }
echo "$wanted" >"$stamp"
