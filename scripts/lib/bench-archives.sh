# Sourced by scripts/bench: measures on generated archives.
# shellcheck shell=bash

BENCH_HEAP=${BENCH_HEAP:-4g}

# style, articles: makes the archive where it is not there yet and says where it is.
archive_of() {
  local folder=$ROOT/out/bench/$1-$2-${BENCH_FORMAT:-jsonl}
  if [ ! -f "$folder/truth.json" ]; then
    rm -rf "$folder"
    "$ROOT/scripts/dispatchlens" generate-archive --articles "$2" --style "$1" --format "${BENCH_FORMAT:-jsonl}" \
      --output "$folder" >&2
  fi
  printf '%s' "$folder"
}

# The manifest of an archive, as options of run; JSON Lines and Parquet have none.
manifest_of() {
  if [ -f "$1/manifest.csv" ]; then printf -- '--manifest %s/manifest.csv' "$1"; fi
}

megabytes() {
  find "$1/articles" -type f ! -name '.*' -printf '%s\n' | awk '{n += $1} END {printf "%.3f", n / 1e6}'
}

# class, arguments: the line that BenchResult prints, without its first word: articles seconds MiB-of-process MiB-of-heap
bench_class() {
  local class=$1
  shift
  tune_java --input "$1/articles"
  "$(java_command)" "${JAVA_OPENS[@]}" "-Xmx$BENCH_HEAP" -XX:+UseParallelGC "${JAVA_TUNING[@]}" \
    "-Dlog4j2.configurationFile=$ROOT/scripts/lib/log4j2.properties" \
    -cp "$ROOT/jobs/target/test-classes:$APP_JAR:$RUNTIME/jars/*" "org.dispatchlens.jobs.bench.$class" "$@" |
    sed -n 's/^result //p'
}

# archive, master, folder for the results: one whole run; prints articles, seconds of the whole process, MiB of the
# process, MiB of heap after garbage collection. Seconds of each stage stand in run.json, the collections in gc.log.
bench_run() {
  local archive=$1 master=$2 out=$3 start end
  rm -rf "$out"
  mkdir -p "$out"
  start=$(date +%s%N)
  # shellcheck disable=SC2046 # options are meant to be split
  DISPATCHLENS_JAVA_OPTS="-Xmx$BENCH_HEAP -Xlog:gc:file=$out/gc.log ${BENCH_JAVA_OPTS:-}" \
    peak_of "$out/peak" "$ROOT/scripts/dispatchlens" run --input "$archive/articles" $(manifest_of "$archive") \
    --output "$out/run" --as-of 2030-01-01T00:00:00Z --master "$master" >&2
  end=$(date +%s%N)
  printf '%s %s %s %s\n' "$(articles_of "$out/run/run.json")" "$(awk -v ns=$((end - start)) 'BEGIN {printf "%.2f", ns / 1e9}')" \
    "$(cat "$out/peak")" "$(heap_after "$out/gc.log")"
}

articles_of() {
  awk -F: '/"articles" :/ {gsub(/[^0-9]/, "", $2); print $2; exit}' "$1"
}

# file, command...: runs the command and writes the most MiB that its process had. Linux tells it while it lives.
peak_of() {
  local file=$1 pid high=0 now
  shift
  "$@" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$pid/status" 2>/dev/null || true)
    if [ "${now:-0}" -gt "$high" ]; then high=$now; fi
    sleep .5
  done
  wait "$pid"
  printf '%s' "$high" >"$file"
}

# The most MiB of heap that were in use right after a garbage collection.
heap_after() {
  sed -nE 's/.*Pause.* [0-9]+M->([0-9]+)M\([0-9]+M\).*/\1/p' "$1" | sort -n | tail -n 1 | grep . || printf 0
}

# The most MiB of heap that were in use at all.
heap_before() {
  sed -nE 's/.*Pause.* ([0-9]+)M->[0-9]+M\([0-9]+M\).*/\1/p' "$1" | sort -n | tail -n 1 | grep . || printf 0
}

# run.json, name of a stage
stage_seconds() {
  awk -v stage="\"$2\"" '/"seconds" :/ {inside = 1; next} inside && /}/ {exit}
    inside && index($0, stage) {sub(/.*:/, ""); gsub(/[ ,]/, ""); print}' "$1"
}

bench_machine() {
  printf '%s cores, %s, %s, %s, Spark %s, heap -Xmx%s\n\n' "$(nproc)" \
    "$(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | sed 's/^ *//')" \
    "$(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo)" \
    "$("$(java_command)" -version 2>&1 | sed -n '1s/.*version "\([^"]*\)".*/Java \1/p')" \
    "$(sed -n 's|.*<spark.version>\(.*\)</spark.version>.*|\1|p' "$ROOT/pom.xml")" "$BENCH_HEAP"
}

bench_build() {
  build_if_needed
  assemble_runtime
  (cd "$ROOT" && mvn -B -q -Pfast -pl jobs -am -DskipTests test-compile >&2)
}
