#!/bin/sh
# Traegt die Adresse, unter der Zielcheck erreichbar ist, in manifest.xml ein. / Sets the address of Zielcheck in manifest.xml.
#   sh set-address.sh https://reports.example.org/zielcheck/
set -eu
cd "$(dirname "$0")"

fail() {
  echo "$1" >&2
  exit 1
}

[ $# -eq 1 ] || fail "Aufruf / usage: sh set-address.sh https://reports.example.org/zielcheck/"
new="${1%/}/"
rest="${new#https://}"
case "$new" in
https://[A-Za-z0-9]*) ;;
*) fail "Die Adresse muss mit https:// beginnen. / The address must begin with https://: $1" ;;
esac
case "$rest" in
*[!A-Za-z0-9._~:/-]*) fail "In der Adresse steht ein Zeichen, das dort nicht hingehoert. / The address has a character that does not belong there: $1" ;;
esac

# The address that stands there now: so the script can be run again.
old=$(sed -n 's|.*<IconUrl DefaultValue="\([^"]*\)assets/icons/[^"]*".*|\1|p' manifest.xml | head -n 1)
[ -n "$old" ] || fail "manifest.xml ist nicht mehr, wie es war. / manifest.xml is not as it was."
pattern=$(printf '%s' "$old" | sed 's/[.]/\\./g')
sed "s|\"$pattern|\"$new|g" manifest.xml > manifest.new
mv manifest.new manifest.xml
echo "manifest.xml: $new"
