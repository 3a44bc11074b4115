# Sourced by every script: where things are, and what the machine needs to have.
# shellcheck shell=bash

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
APP_JAR=$ROOT/jobs/target/dispatchlens.jar
RUNTIME_LIST=$ROOT/jobs/spark-runtime/target/spark-runtime.txt
# Spark and what semantics need on one class path, for scripts that start Java themselves.
RUNTIME=$ROOT/jobs/spark-runtime/target/home
# Spark alone, for spark-submit and the machines of a cluster.
SPARK_ONLY=$ROOT/jobs/spark-runtime/target/spark
# Spark NLP and what it needs, and the models that the build unpacked: for --semantics on.
SEMANTICS_LIST=$ROOT/jobs/semantics-runtime/target/semantics-runtime.txt
MODELS=$ROOT/jobs/semantics-runtime/target/models
# Classes as they lie in memory (class data sharing), which scripts/demo records.
CLASSES=$ROOT/jobs/spark-runtime/target/dispatchlens.jsa

# What Spark 3.5 needs on Java 17; the pom's jvm.opens names the same packages for tests.
JAVA_OPENS=(
  --add-opens=java.base/java.lang=ALL-UNNAMED
  --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED
  --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/java.net=ALL-UNNAMED
  --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
  --add-opens=java.base/sun.nio.cs=ALL-UNNAMED
  --add-opens=java.base/sun.security.action=ALL-UNNAMED
  --add-opens=java.base/sun.util.calendar=ALL-UNNAMED
)

# Rules are many small methods that call each other. Java's second compiler copies them into each other without end, and
# takes a minute of two cores to finish; with less copying it is done in a sixth of that. It also starts ten times later than
# by default. tune_java chooses something else for a few texts and for a large archive.
JAVA_TUNING=(
  -XX:FreqInlineSize=80
  -XX:InlineSmallCode=800
  -XX:Tier4InvocationThreshold=50000
  -XX:Tier4MinInvocationThreshold=6000
  -XX:Tier4CompileThreshold=150000
  -XX:Tier4BackEdgeThreshold=400000
)
# Bytes of input. Below, a run is over before the second compiler pays; above, more copying and at its usual time does.
FEW_BYTES=500000
MANY_BYTES=1500000000

# arguments of a command: sets JAVA_TUNING by the size of what stands behind --input, where all of it is on this machine.
tune_java() {
  local bytes inputs=()
  if [ "${1:-}" = explain ]; then
    # Over before the second compiler pays.
    JAVA_TUNING=(-XX:TieredStopAtLevel=1)
    return 0
  fi
  mapfile -t inputs < <(inputs_of "$@")
  if [ ${#inputs[@]} = 0 ] || ! bytes=$(local_bytes "${inputs[@]}"); then return 0; fi
  if [ "$bytes" -lt $FEW_BYTES ]; then
    # With one compiler Java sets a fifth of the room for its code aside, which Spark's classes fill.
    JAVA_TUNING=(-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m)
  elif [ "$bytes" -gt $MANY_BYTES ]; then
    JAVA_TUNING=(-XX:FreqInlineSize=200 -XX:InlineSmallCode=1500)
  fi
}

# Sets JAVA_CLASSES: Java opens the classes that an earlier run recorded as they lay in memory, which saves a sixth of a
# run on a few texts. Where there is no record and RECORD_CLASSES is set, Java makes one when it ends, in the file that
# RECORDED names. Java itself leaves a record alone that was made from other jars or by another Java.
share_classes() {
  JAVA_CLASSES=()
  RECORDED=
  if [ "$CLASSES" -nt "$APP_JAR" ] && [ "$CLASSES" -nt "$RUNTIME/RELEASE" ]; then
    JAVA_CLASSES=("-XX:SharedArchiveFile=$CLASSES" -Xlog:cds=off -Xlog:cds+dynamic=off)
  elif [ -n "${RECORD_CLASSES:-}" ]; then
    rm -f "$CLASSES".*
    RECORDED=$CLASSES.$$
    JAVA_CLASSES=("-XX:ArchiveClassesAtExit=$RECORDED" -Xlog:cds=off -Xlog:cds+dynamic=off)
  fi
}

# The values of --input, a line each.
inputs_of() {
  local argument reading=
  for argument in "$@"; do
    case $argument in
      --input) reading=1 ;;
      --input=*) printf '%s\n' "${argument#--input=}" ;;
      -*) reading= ;;
      *) if [ -n "$reading" ]; then printf '%s\n' "$argument"; fi ;;
    esac
  done
}

# paths...: their bytes on this machine; more than MANY_BYTES where counting takes long. Fails where one is not there.
local_bytes() {
  local path code=0 counted
  for path in "$@"; do [ -e "$path" ] || return 1; done
  counted=$(timeout 5 du -sbcL -- "$@" 2>/dev/null) || code=$?
  if [ $code = 124 ]; then
    echo $((MANY_BYTES + 1))
  elif [ -n "$counted" ]; then
    tail -n 1 <<<"$counted" | cut -f 1
  else
    return 1
  fi
}

say() { printf '%s\n' "$*" >&2; }

# Ends the script with exit code 2: the user can mend it.
fail() {
  say "$(basename "$0"): $*"
  exit 2
}

# Says one clear line when JDK 17 or Maven is missing, or installs them when BOOTSTRAP=1 (Debian).
need_tools() {
  local missing=()
  if ! has_jdk; then missing+=(openjdk-17-jdk-headless); fi
  if ! command -v mvn >/dev/null 2>&1; then missing+=(maven); fi
  if [ ${#missing[@]} -eq 0 ]; then return; fi
  if [ "${BOOTSTRAP:-0}" = 1 ]; then
    install_packages "${missing[@]}"
    use_jdk_17
    return
  fi
  fail "JDK 17 and Maven are needed: install ${missing[*]} (on Debian: apt-get install ${missing[*]}), or give --bootstrap"
}

# Installs Chromium when BOOTSTRAP=1 (Debian), else says what is skipped without it.
want_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then return; fi
  done
  if [ "${BOOTSTRAP:-0}" = 1 ]; then
    install_packages chromium
  elif [ -n "${DISPATCHLENS_REQUIRE_CHROMIUM:-}" ]; then
    fail "Chromium is needed: install it (on Debian: apt-get install chromium), or give --bootstrap"
  else
    say "Chromium is not here: the tests of the page in a browser are skipped (on Debian: apt-get install chromium)"
  fi
}

# Installs what runs notebooks when BOOTSTRAP=1 (Debian), else says what is skipped without it.
want_jupyter() {
  local folder
  while IFS= read -r folder; do
    if [ -x "$folder/jupyter-nbconvert" ]; then return; fi
  done < <(printf '%s:/usr/bin\n' "$PATH" | tr ':' '\n')
  if [ "${BOOTSTRAP:-0}" = 1 ]; then
    install_packages jupyter-nbconvert jupyter-client
  elif [ -n "${DISPATCHLENS_REQUIRE_JUPYTER:-}" ]; then
    fail "Jupyter is needed: install it (on Debian: apt-get install jupyter-nbconvert jupyter-client), or give --bootstrap"
  else
    say "Jupyter is not here: the notebooks are not run (on Debian: apt-get install jupyter-nbconvert jupyter-client)"
  fi
}

has_jdk() {
  use_jdk_17
  local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
  "$javac" -version 2>&1 | grep -q '^javac 17\.'
}

# Chooses an installed JDK 17 where another Java is the default one.
use_jdk_17() {
  if [ -n "${JAVA_HOME:-}" ] && "$JAVA_HOME/bin/javac" -version 2>&1 | grep -q '^javac 17\.'; then return; fi
  if command -v javac >/dev/null 2>&1 && javac -version 2>&1 | grep -q '^javac 17\.'; then
    unset JAVA_HOME
    return
  fi
  local home
  for home in /usr/lib/jvm/*17*; do
    if [ -x "$home/bin/javac" ]; then
      export JAVA_HOME=$home
      return
    fi
  done
}

java_command() {
  use_jdk_17
  printf '%s' "${JAVA_HOME:+$JAVA_HOME/bin/}java"
}

install_packages() {
  command -v apt-get >/dev/null 2>&1 || fail "--bootstrap installs with apt-get, which is not here: install $* by hand"
  say "installing $*"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Takes --bootstrap out of the arguments; the others end up in ARGS.
parse_bootstrap() {
  ARGS=()
  local argument
  for argument in "$@"; do
    if [ "$argument" = --bootstrap ]; then BOOTSTRAP=1; else ARGS+=("$argument"); fi
  done
}

# Builds the application jar when it is missing or older than a source.
build_if_needed() {
  if [ -f "$APP_JAR" ] && [ -f "$RUNTIME_LIST" ] && [ -f "$SEMANTICS_LIST" ] && runtime_complete && ! newer_sources; then return; fi
  need_tools
  say "building (the first time downloads Spark and the language models)"
  local log=$ROOT/out/build.log
  mkdir -p "$ROOT/out"
  if ! (cd "$ROOT" && mvn -B -q -DskipTests -Dspotless.check.skip package) >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "the build failed; the whole log is $log"
    exit 1
  fi
}

newer_sources() {
  [ -n "$(find "$ROOT/pom.xml" "$ROOT"/common/{pom.xml,src/main} "$ROOT"/jobs/{pom.xml,semantics-runtime/pom.xml,src/main} \
    "$ROOT"/reports/{pom.xml,src/main} -type f -newer "$APP_JAR" -print -quit)" ]
}

# The list names jars in the local Maven repository, which can have been emptied since.
runtime_complete() {
  local jar
  while IFS= read -r jar; do
    [ -z "$jar" ] || [ -f "$jar" ] || return 1
  done < <(runtime_jars)
}

runtime_jars() {
  cat "$RUNTIME_LIST" <(echo) "$SEMANTICS_LIST" <(echo) | tr ':' '\n'
}

# The jars that a Spark installation does not have, separated by commas, as spark-submit takes them.
semantics_jars() {
  grep -vxFf <(tr ':' '\n' <"$RUNTIME_LIST") <(tr ':' '\n' <"$SEMANTICS_LIST") | grep . | paste -sd ,
}

# A folder of links to jars, made anew when the lists in RUNTIME_LIST and SEMANTICS_LIST are newer; the jars' names come in.
link_jars() {
  local home=$1
  rm -rf "$home"
  mkdir -p "$home/jars" "$home/bin"
  grep . | xargs -d '\n' ln -sf -t "$home/jars"
  touch "$home/RELEASE"
}

# Spark NLP is among the jars; a run without semantics never opens it.
assemble_runtime() {
  if [ -d "$RUNTIME/jars" ] && [ "$RUNTIME/RELEASE" -nt "$RUNTIME_LIST" ] && [ "$RUNTIME/RELEASE" -nt "$SEMANTICS_LIST" ]; then return; fi
  runtime_jars | link_jars "$RUNTIME"
}

# Makes a Spark home of links to the Maven jars and two small scripts: jars/, bin/ and an empty RELEASE are all that Spark
# looks for.
assemble_spark() {
  if [ -d "$SPARK_ONLY/jars" ] && [ "$SPARK_ONLY/RELEASE" -nt "$RUNTIME_LIST" ] &&
    [ "$SPARK_ONLY/RELEASE" -nt "$ROOT/scripts/lib/spark-home/bin" ]; then return; fi
  tr ':' '\n' <"$RUNTIME_LIST" | link_jars "$SPARK_ONLY"
  cp "$ROOT"/scripts/lib/spark-home/bin/* "$SPARK_ONLY/bin/"
}

# Sets SPARK_HOME where it is not set, for Spark's own scripts.
use_spark() {
  if [ -n "${SPARK_HOME:-}" ]; then return; fi
  assemble_spark
  use_jdk_17
  export SPARK_HOME=$SPARK_ONLY SPARK_SCALA_VERSION=2.12
}
