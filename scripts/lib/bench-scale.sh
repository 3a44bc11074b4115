# Sourced by scripts/bench: one large archive from end to end, and where the time of a run goes.
# shellcheck shell=bash

# N [style]
bench_archive() {
  local articles=${1:-} style=${2:-general} archive out json stage
  [ "$articles" -ge 1 ] 2>/dev/null || fail "say how many: scripts/bench archive N [general|conflict|dense]"
  build_if_needed
  archive=$(archive_of "$style" "$articles")
  out=$ROOT/out/bench/archive
  bench_machine
  local result
  result=$(bench_run "$archive" "${BENCH_MASTER:-local[*]}" "$out")
  json=$out/run/run.json
  printf '| stage | seconds | articles/s |\n|---|---|---|\n'
  for stage in ingest extract align statements compare report; do
    stage_row "$stage" "$(stage_seconds "$json" "$stage")" "$articles"
  done
  read -r _ seconds memory heap <<<"$result"
  stage_row all "$seconds" "$articles"
  printf '\nmemory of the process at most %s MiB; heap at most %s MiB, after garbage collections at most %s MiB; input %s MB\n' \
    "$memory" "$(heap_before "$out/gc.log")" "$heap" "$(megabytes "$archive")"
  "$ROOT/scripts/dispatchlens" check-archive --output "$out/run" --truth "$archive/truth.json"
}

stage_row() {
  [ -z "$2" ] || awk -v stage="$1" -v s="$2" -v n="$3" 'BEGIN {printf "| %s | %.1f | %.0f |\n", stage, s, n / s}'
}

# N or folder of texts: samples of Java's flight recorder, by the innermost frame of ours, by package, and by library code.
bench_profile() {
  local input=${1:-} out=$ROOT/out/bench/profile
  [ -n "$input" ] || fail "say on what: scripts/bench profile DIR|N"
  build_if_needed
  if [ ! -d "$input" ]; then input=$(archive_of general "$input"); fi
  [ -d "$input/articles" ] || input=$(folder_as_archive "$input")
  bench_machine
  # Without debug information between safepoints Java puts samples down to the wrong methods.
  BENCH_JAVA_OPTS="-XX:StartFlightRecording=filename=$out.jfr,settings=profile -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints" \
    bench_run "$input" "${BENCH_MASTER:-local[*]}" "$out" >/dev/null
  "$(java_command | sed 's/java$/jfr/')" print --events jdk.ExecutionSample --stack-depth 64 "$out.jfr" >"$out.txt"
  profile_of "$out.txt"
}

folder_as_archive() {
  local link=$ROOT/out/bench/profiled
  rm -rf "$link"
  mkdir -p "$link"
  ln -s "$(cd "$1" && pwd)" "$link/articles"
  printf '%s' "$link"
}

profile_of() {
  awk '
    /stackTrace = \[/ {inside = 1; own = ""; stage = "other"; depth = 0; samples++; next}
    inside && /^ *\]/ {
      inside = 0
      if (own == "") own = "no code of ours"
      frames[own]++; stages[stage]++
      package = own; sub(/\.[^.]*\.[^.]*$/, "", package); packages[package]++
      next
    }
    inside {
      line = $1; sub(/\(.*/, "", line)
      if (depth++ == 0) tops[line]++
      if (own == "" && line ~ /^org\.dispatchlens/) own = line
      if (match(line, /^org\.dispatchlens\.jobs\.(ingest|extract|align|compare|report)\./)) {
        stage = line; sub(/^org\.dispatchlens\.jobs\./, "", stage); sub(/\..*/, "", stage)
      }
    }
    function show(title, counts, most, name, i, best, bestname, shown) {
      printf "\n%s\n", title
      for (i = 0; i < most; i++) {
        best = 0
        for (name in counts) if (!((title, name) in seen) && counts[name] > best) {best = counts[name]; bestname = name}
        if (best == 0) break
        seen[title, bestname] = 1
        printf "%6.1f %%  %s\n", 100 * best / samples, bestname
      }
    }
    END {
      printf "%d samples\n", samples
      show("by stage", stages, 10)
      show("by package of ours, innermost", packages, 25)
      show("by method of ours, innermost", frames, 30)
      show("by method of anybody", tops, 30)
    }' "$1"
}
