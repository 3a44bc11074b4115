# Sourced by scripts/nightly: its steps.
# shellcheck shell=bash disable=SC2154

# Seconds since the machine started: unlike the time of day, nobody sets them.
uptime_seconds() {
  if [ -r /proc/uptime ]; then cut -d . -f 1 /proc/uptime; else date +%s; fi
}

whole_number() {
  case "$2" in '' | *[!0-9]*) end 2 "$1 $2 is no whole number: give one from 0 on" ;; esac
}

# A text as JSON has it.
json() {
  printf '"%s"' "$(printf '%s' "$1" | tr '\n\t\r' '   ' | tr -d '\000-\037' | sed 's/\\/\\\\/g; s/"/\\"/g')"
}

# The number that run.json has under a key, in a section if one is named; null where it has none.
number() {
  local key=$1 section=${2:-} found=''
  if [ -n "$kept" ] && [ -f "$kept/run.json" ]; then
    found=$(awk -v key="\"$key\"" -v section="\"$section\"" '
      section == "\"\"" || $1 == section {in_it = 1}
      in_it && $1 == key {gsub(/[^0-9]/, "", $3); print $3; exit}
      in_it && section != "\"\"" && /}/ {exit}' "$kept/run.json")
  fi
  printf '%s' "${found:-null}"
}

# Prints the summary, adds it to the list of all nights, and ends with the code.
end() {
  trap - ERR
  # Who started this may have stopped listening.
  trap '' PIPE
  local code=$1 message=$2 line report=''
  if [ -n "$kept" ]; then report=$kept/report/framing-report.xlsx; fi
  line=$(printf '{"date":"%s","exit":%d,"seconds":%d,"articles":%s,"new":%s,"changed":%s,"same":%s,"removed":%s,"rejects":%s,"report":%s,"log":%s,"message":%s}' \
    "$date" "$code" "$(($(uptime_seconds) - started))" "$(number articles counts)" "$(number new incremental)" \
    "$(number changed incremental)" "$(number same incremental)" "$(number removed incremental)" "$(number rejects counts)" \
    "$(json "$report")" "$(json "$log")" "$(json "$message")")
  printf '%s\n' "$line" 2>/dev/null || true
  if [ -n "$message" ]; then printf 'nightly: %s\n' "$message" >&2 || true; fi
  if [ -n "${nights:-}" ] && [ -d "$nights" ]; then
    { printf '%s\n' "$line" >>"$nights/summary.jsonl"; } 2>/dev/null ||
      printf 'nightly: %s\n' "$nights/summary.jsonl cannot be written" >&2
  fi
  exit "$code"
}

# The lock is held by the open file, not by the file's being there: whatever dies, it is free again. The run inherits it, so
# that a night counts as running as long as its run does.
take_lock() {
  command -v flock >/dev/null 2>&1 || end 2 "flock is missing: install util-linux"
  exec 9>>"$nights/.lock" || end 2 "$nights/.lock cannot be written: allow this user to write there"
  if ! flock -w "$lock_wait" 9; then
    end 75 "another night still runs ($(cat "$nights/.lock" 2>/dev/null)): try again later, or give --lock-wait"
  fi
  echo "process $$ since $(date -u +%FT%TZ)" 2>/dev/null >"$nights/.lock" || true
}

# Sets code.
run_it() {
  code=0
  # A session of its own, so that a signal can be passed on to all that the command starts.
  setsid "${command[@]}" run --output "$output" ${options[@]+"${options[@]}"} </dev/null >>"$log" 2>&1 &
  child=$!
  wait "$child" || code=$?
  child=''
  case $code in
    0 | 1 | 2 | 3) ;;
    *)
      # A shell says 128 and the number of the signal.
      echo "the run ended with code $code$([ "$code" -le 128 ] || echo ": signal $((code - 128)), 9 often means no memory left")" >>"$log"
      code=1
      ;;
  esac
}

killed() {
  trap - ERR HUP INT TERM
  if [ -n "$child" ]; then
    kill -TERM -- "-$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
  fi
  if [ -n "${staging:-}" ]; then rm -rf -- "$staging"; fi
  end "$2" "ended by signal $1; the earlier results are as they were"
}

# What the run said last of its failure.
message() {
  local said
  said=$(grep -a '^dispatchlens: ' "$log" | tail -n 1 || true)
  if [ -z "$said" ]; then said=$(grep -av '^[[:space:]]*$' "$log" | tail -n 1 || true); fi
  printf '%s' "${said:-the run ended with code $code and said nothing}" | cut -c 1-500
}

# Copies by hard links where the file system has them: the results are never written in place, only replaced.
keep_night() {
  local target=$nights/$date part
  staging=$nights/.staging-$$
  rm -rf -- "$nights"/.staging-* "$nights"/.earlier-*
  mkdir -- "$staging" 2>>"$log" || no_room
  for part in exports report run.json; do
    [ -e "$output/$part" ] || continue
    cp -al -- "$output/$part" "$staging/" 2>/dev/null ||
      { rm -rf -- "${staging:?}/$part" && cp -a -- "$output/$part" "$staging/" 2>>"$log"; } || no_room
  done
  # A second run of one date takes the place of the first.
  if [ -e "$target" ]; then mv -T -- "$target" "$nights/.earlier-$$"; fi
  mv -T -- "$staging" "$target"
  staging=''
  rm -rf -- "$nights/.earlier-$$"
  kept=$target
}

no_room() {
  rm -rf -- "$staging"
  end 2 "the run is done, but its dated copy in $nights failed ($(tail -n 1 "$log")): make room on the disk"
}

# Takes away all but the newest by name. The one of this night stays even where the clock was set back.
prune() {
  local folder=$1 pattern=$2 own=$3 entry entries=()
  [ "$keep" -gt 0 ] || return 0
  while IFS= read -r -d '' entry; do
    [ "$entry" = "$own" ] || entries+=("$entry")
  done < <(find "$folder" -mindepth 1 -maxdepth 1 -name "$pattern" -printf '%f\0' | sort -z)
  local surplus=$((${#entries[@]} - keep + 1)) i
  for ((i = 0; i < surplus; i++)); do rm -rf -- "${folder:?}/${entries[i]}"; done
}
