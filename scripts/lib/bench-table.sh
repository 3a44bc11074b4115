# Sourced by scripts/bench: the one table of the README.
# shellcheck shell=bash

# Every row is measured on two archives, of which one has four times the articles of the other: the difference of the two
# is the steady rate, and what the small one takes beyond that rate is the start.
bench_table() {
  local articles=2000 styles="general dense" style
  while [ $# -gt 0 ]; do
    case $1 in
      --articles) articles=${2:-} ;;
      --styles) styles=${2:-} ;;
      *) fail "unknown argument $1: scripts/bench table [--articles N] [--styles \"general dense\"]" ;;
    esac
    shift 2 || fail "$1 needs a value"
  done
  [ "$articles" -ge 40 ] 2>/dev/null || fail "--articles must be a number of at least 40"
  bench_build
  bench_machine
  printf '| articles | what | docs/s | MB/s | start, s | peak memory, MiB | heap after GC, MiB | to the plain thread |\n'
  printf '|---|---|---|---|---|---|---|---|\n'
  for style in $styles; do table_of "$style" "$articles"; done
}

# style, articles
table_of() {
  local style=$1 small large mb plain counted
  small=$(archive_of "$style" $(($2 / 4)))
  large=$(archive_of "$style" "$2")
  mb=$(megabytes "$large")
  plain=$(rate "$(bench_class PlainBench "$small")" "$(bench_class PlainBench "$large")")
  counted=$(rate "$(bench_class PlainBench "$small" count)" "$(bench_class PlainBench "$large" count)")
  table_row "$style" "plain Java thread: read and extract" "$2" "$mb" "$plain" "$plain"
  table_row "$style" "plain Java thread: read, extract, count and compare" "$2" "$mb" "$counted" "$plain"
  job_rows "$style" "$2" "$mb" "$plain" 'local[1]' "$small" "$large"
  job_rows "$style" "$2" "$mb" "$plain" 'local[2]' "$small" "$large"
  table_row "$style" "Spark NLP sentences and tokens, local[2]" "$2" "$mb" \
    "$(rate "$(bench_class SparkNlpBench "$small" 'local[2]')" "$(bench_class SparkNlpBench "$large" 'local[2]')")" "$plain"
}

# Two rows of one run: the stages that do what the plain thread does, and the whole.
job_rows() {
  local style=$1 articles=$2 mb=$3 plain=$4 master=$5 out=$ROOT/out/bench/table first second
  first=$(bench_run "$6" "$master" "$out-small")
  second=$(bench_run "$7" "$master" "$out-large")
  table_row "$style" "Spark $master: ingest and extract" "$articles" "$mb" \
    "$(rate "$(work_of "$first" "$out-small")" "$(work_of "$second" "$out-large")")" "$plain"
  table_row "$style" "Spark $master: whole run" "$articles" "$mb" "$(rate "$first" "$second")" "$plain"
}

# A result with the seconds of two stages in the place of all.
work_of() {
  local json=$2/run/run.json
  awk -v a="$(stage_seconds "$json" ingest)" -v b="$(stage_seconds "$json" extract)" '{$2 = a + b; print}' <<<"$1"
}

# small and large result: docs/s, seconds of the start, MiB of the process, MiB of heap
rate() {
  awk -v small="$1" -v large="$2" 'BEGIN {
    split(small, s, " "); split(large, l, " ")
    rate = (l[1] - s[1]) / (l[2] - s[2])
    printf "%.1f %.1f %d %d", rate, s[2] - s[1] / rate, l[3], l[4]
  }'
}

# style, what, articles, megabytes, rate, rate of the plain thread
table_row() {
  awk -v style="$1" -v what="$2" -v n="$3" -v mb="$4" -v own="$5" -v plain="$6" 'BEGIN {
    split(own, o, " "); split(plain, p, " ")
    printf "| %s %s | %s | %.0f | %.2f | %.1f | %d | %d | %.2f |\n", n, style, what, o[1], o[1] * mb / n, o[2], o[3], o[4], o[1] / p[1]
  }'
}
