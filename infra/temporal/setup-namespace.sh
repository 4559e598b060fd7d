#!/bin/sh
# Creates the namespace and the search attributes that operators filter by. Repeating it changes nothing.
# The address comes from TEMPORAL_ADDRESS, which the CLI reads itself.
set -eu

namespace=${TEMPORAL_NAMESPACE:-default}

until temporal operator cluster health >/dev/null 2>&1; do sleep 2; done

if ! temporal operator namespace describe --namespace "$namespace" >/dev/null 2>&1; then
  temporal operator namespace create --namespace "$namespace" --retention 400d
fi

# The server takes a few seconds to know a new namespace everywhere.
until known=$(temporal operator search-attribute list --namespace "$namespace" 2>/dev/null); do sleep 2; done

for attribute in HandoffPhase=Keyword RiskLevel=Keyword OwnerId=Keyword NextDeadline=Datetime HealthScore=Int; do
  name=${attribute%%=*}
  case $known in
    *"$name"*) ;;
    *) temporal operator search-attribute create --namespace "$namespace" --name "$name" --type "${attribute##*=}" ;;
  esac
done
