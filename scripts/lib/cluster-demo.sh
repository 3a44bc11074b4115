# Sourced by scripts/cluster: one run three times, and what the logs say of it.
# shellcheck shell=bash

# name of the run, master, options of run
demo_run() {
  local name=$1 master=$2
  shift 2
  # Each executor is a cold Java of its own: the first compiler alone is faster for so few texts.
  DISPATCHLENS_JAVA_OPTS=${DISPATCHLENS_JAVA_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC} \
    DISPATCHLENS_LOG4J=$ROOT/scripts/lib/log4j2-cluster.properties "$ROOT/scripts/spark-submit" --master "$master" \
    --executor-memory 1g --conf spark.sql.shuffle.partitions=8 -- run --json-log --output "$DEMO/$name" "$@" \
    >"$DEMO/$name.log" 2>&1
}

ended() {
  local name=$1 code=$2 begun=$3
  if [ "$code" -ne 0 ]; then
    tail -n 5 "$DEMO/$name.log" >&2
    say "the run $name ended with code $code; its log is $DEMO/$name.log"
    exit 1
  fi
  echo "$(clock) run $name: $(($(date +%s) - begun)) s"
}

clock() { date +%H:%M:%S; }

# Kills a worker while tasks of the second stage run: they write its table.
kill_in_the_middle() {
  until awk '/"stage":"ingest"/ {done = 1} done && /missing tasks from ResultStage.* at save at/ {found = 1} END {exit !found}' \
    "$DEMO/killed.log"; do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.2
  done
  sleep 0.5
  echo "$(clock) $(kill_worker)"
}

cluster_demo() {
  local sample=$ROOT/jobs/src/main/resources/sample
  case " $* " in
    *" --input "* | *" --input="*) ;;
    *) set -- --input "$sample/dispatches" --manifest "$sample/manifest.csv" "$@" ;;
  esac
  case " $* " in *" --as-of"*) ;; *) set -- --as-of 2022-09-20T00:00:00Z "$@" ;; esac
  DEMO=$DIR-demo
  rm -rf "$DEMO"
  mkdir -p "$DEMO"
  build_if_needed
  trap stop_cluster EXIT
  local url begun code=0
  url=$(start_cluster)
  echo "$(clock) cluster $url"
  grep -h 'Registering worker' "$DIR/master.log"

  begun=$(date +%s)
  demo_run threads 'local[2]' "$@" || code=$?
  ended threads "$code" "$begun"
  begun=$(date +%s)
  demo_run undisturbed "$url" "$@" || code=$?
  ended undisturbed "$code" "$begun"
  begun=$(date +%s)
  demo_run killed "$url" "$@" &
  local run=$!
  kill_in_the_middle "$run"
  wait "$run" || code=$?
  ended killed "$code" "$begun"

  echo "--- what the driver saw: a lost executor, and tasks that it started again (their second number counts the tries)"
  grep -hE 'Lost executor|Lost task|Task .* failed because|Starting task [0-9]+\.[1-9]|Resubmitt' "$DEMO/killed.log" |
    cut -c 1-200 | head -n 20
  echo "--- what the master saw"
  grep -h 'Removing worker' "$DIR/master.log" | tail -n 1
  local other
  for other in undisturbed killed; do
    diff -rq "$DEMO/threads/exports" "$DEMO/$other/exports" || {
      say "the exports of the run $other differ"
      exit 1
    }
    echo "$(clock) exports of $other equal those of threads, byte for byte: $(find "$DEMO/$other/exports" -type f | wc -l) tables"
  done
}
