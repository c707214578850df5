#!/usr/bin/env bash
# Checks a file of proof with openssl and sha256sum, sharing no code with Saksgang: the signature of the checkpoint, and
# that the leaves of the file, each in its place, have the root that was signed. What a fact says is verifiser.mjs's part.
# Usage: uavhengig.sh <file> <verifier key>. Ends with 0 when it holds, 1 when it does not, 2 when a tool is missing.
set -euo pipefail
export LC_ALL=C
for tool in openssl sha256sum; do
  command -v "$tool" > /dev/null || { echo "$tool is missing: install it, or nothing is checked independently" >&2; exit 2; }
done
file=$1 key=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong() { echo "does not hold: $1"; exit 1; }

bytes() { printf "$(sed 's/../\\x&/g' <<< "$1")"; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
sha() { sha256sum | cut -c1-64; }
unbase64() { openssl base64 -d -A; }
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
url_sha() { bytes "$(printf '%s' "$1" | sha)" | base64url; }
field() { sed -n "s/^ \"$1\": \"\(.*\)\",\$/\1/p" "$file"; }

# The checkpoint: three lines, an empty line, and the signature, whose first four bytes are the id of the key.
printf '%b' "$(field sjekkpunkt)" > "$work/note"
sed '/^$/,$d' "$work/note" > "$work/text"
{ read -r _; read -r size; read -r root; } < "$work/text"
raw=${key#*+}
raw=$(printf '%s' "${raw#*+}" | unbase64 | hex)
[ "${raw:0:2}" = 01 ] || wrong 'the key is no Ed25519 key'
bytes "302a300506032b6570032100${raw:2}" | openssl pkey -pubin -inform DER -out "$work/key" 2> /dev/null
sed -n 's/^— [^ ]* //p' "$work/note" | head -1 | unbase64 | tail -c 64 > "$work/signature"
openssl pkeyutl -verify -pubin -rawin -inkey "$work/key" -in "$work/text" -sigfile "$work/signature" > /dev/null 2>&1 ||
  wrong 'the checkpoint is not signed by the key'

# The leaves: the file gives those of its own facts, and of every other fact which stream it is in and the hash of its header.
declare -A leaf next
declare -a own_stream
while read -r nr hash name; do
  stream=$(url_sha "$name")
  own_stream[nr]=$stream
  leaf[$nr]=$(printf '%s' "$hash" | unbase64 | hex)
done < <(sed -n '/^ "hendelser": \[/,/^ \]/{
  s/^   "nr": \([0-9]*\),$/\1/p
  s/^   "blad": "\(.*\)",$/\1/p
  s/^    "stroem": "\(.*\)",$/\1/p
}' "$file" | paste -d' ' - - -)
mapfile -t streams < <(sed -n '/^ "andre": {/,/^ }/{/^  "stroemmer"/,/^  \]/s/^   "\(.*\)",\{0,1\}$/\1/p}' "$file")
mapfile -t others < <(sed -n '/^ "andre": {/,/^ }/{/^  "blad"/,/^  \]/{
  s/^    \([0-9]*\),$/\1/p
  s/^    "\(.*\)"$/\1/p
}}' "$file" | paste -d' ' - -)
at=0
peaks=()
for ((nr = 0; nr < size; nr++)); do
  if [ -n "${leaf[$nr]:-}" ]; then
    stream=${own_stream[nr]} hash=${leaf[$nr]}
  else
    [ "$at" -lt "${#others[@]}" ] || wrong "number $nr is missing"
    read -r index header <<< "${others[at++]}"
    stream=${streams[index]}
    hash=$({ printf '\0'; printf '{"hode":"%s","revisjon":%d,"stroem":"%s","v":1}' "$header" "${next[$stream]:-0}" "$stream"; } | sha)
  fi
  next[$stream]=$((${next[$stream]:-0} + 1))
  # Two whole trees of a size become one: as many times as the number of the leaf ends in ones.
  for ((n = nr; n % 2 == 1; n = n / 2)); do
    hash=$(bytes "01${peaks[-1]}$hash" | sha)
    unset 'peaks[-1]'
  done
  peaks+=("$hash")
done
[ "$at" -eq "${#others[@]}" ] || wrong 'the file has more leaves than the checkpoint'
hash=${peaks[-1]}
for ((n = ${#peaks[@]} - 2; n >= 0; n--)); do hash=$(bytes "01${peaks[n]}$hash" | sha); done
[ "$(bytes "$hash" | openssl base64 -A)" = "$root" ] || wrong 'the leaves have another root than the one that was signed'
echo "holds: $size facts, root $root"
