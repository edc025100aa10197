#!/bin/sh
# Puts the built site into a bucket of S3 and renews what CloudFront sends. From the folder of the project:
#   npm run build
#   BUCKET=… DISTRIBUTION=… HEADERS_POLICY=… DATA_HEADERS_POLICY=… sh src/tools/serve/recipes/s3-upload.sh
#
# BUCKET               the name of the bucket
# DISTRIBUTION         the id of the distribution; without it nothing is invalidated
# HEADERS_POLICY       the id of the response headers policy of all paths
# DATA_HEADERS_POLICY  that of data/v1/*, which other sites may read; policies without an id are left as they are
# BASE_PATH            the path that the site was built for, such as /crosswalk/; its files then lie below crosswalk/
# DIST                 the built site; dist/ unless told
# PRUNE=1              deletes the hashed files of earlier releases too. Without it readers with an open page still find
#                      them: run it again with PRUNE=1 the day after
#
# Types and caching come from the built site’s own _headers. New hashed files go first, pages after all they ask for,
# and what is gone is deleted last.
set -eu

: "${BUCKET:?Name the bucket: BUCKET=…}"
export BASE_PATH="${BASE_PATH:-/}"
export DIST="${DIST:-dist}"
export AWS_PAGER=''
case "$BASE_PATH" in
  / | /*/) ;;
  *)
    echo "BASE_PATH must have a slash at both ends, not $BASE_PATH" >&2
    exit 1
    ;;
esac
if [ -n "${DISTRIBUTION:-}" ] && [ -z "${HEADERS_POLICY:-}" ]; then
  echo 'HEADERS_POLICY is not named: readers get the headers of the last release, which may not know the styles of this one.' >&2
fi

project=$(cd "$(dirname "$0")/../../../.." && pwd)
node="$project/node_modules/.bin/node"
target="s3://$BUCKET$BASE_PATH"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
trap 'exit 130' INT TERM

"$node" "$project/src/tools/serve/stage-upload.ts" "$stage"

# Renews a policy: its id, the path it is for, and --both while pages of two releases are sent.
renew_policy() {
  id=$1
  path=$2
  shift 2
  if [ -z "$id" ]; then return; fi
  etag=$(aws cloudfront get-response-headers-policy --id "$id" --query ETag --output text)
  aws cloudfront get-response-headers-policy --id "$id" --output json > "$stage/last.json"
  "$node" "$project/src/tools/serve/print-cloudfront-policy.ts" --path "$path" --last "$stage/last.json" "$@" \
    > "$stage/policy.json"
  aws cloudfront update-response-headers-policy --id "$id" --if-match "$etag" \
    --response-headers-policy-config "file://$stage/policy.json" > /dev/null
}

# Both policies, with what else to say to renew_policy.
renew_policies() {
  renew_policy "${HEADERS_POLICY:-}" '' "$@"
  renew_policy "${DATA_HEADERS_POLICY:-}" data/v1/ "$@"
}

renew_policies --both

while IFS="$(printf '\t')" read -r group type cache; do
  echo "$type, $cache"
  aws s3 cp "$stage/$group" "$target" --recursive --only-show-errors \
    --content-type "$type" --cache-control "$cache" < /dev/null
done < "$stage/groups"

set -f
set --
if [ "${PRUNE:-}" != 1 ]; then
  while read -r folder; do set -- "$@" --exclude "$folder"; done < "$stage/kept"
fi
# All of it was just uploaded, so nothing differs in size and this only deletes.
aws s3 sync "$stage/all" "$target" --delete --size-only "$@"

if [ -n "${DISTRIBUTION:-}" ]; then
  invalidation=$(aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "$BASE_PATH*" \
    --query Invalidation.Id --output text)
  aws cloudfront wait invalidation-completed --distribution-id "$DISTRIBUTION" --id "$invalidation"
fi

renew_policies
