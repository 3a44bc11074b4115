# Sourced by scripts/notebooks after common.sh: Jupyter, its Java kernel, and the pages of the notebooks.
# shellcheck shell=bash

NOTEBOOKS=$ROOT/notebooks
# All that Jupyter keeps stays here, so that nothing is written into the user's home.
JUPYTER_HOME=$ROOT/out/jupyter
KERNEL_VERSION=$(sed -n 's|.*<jupyter-kernel.version>\(.*\)</jupyter-kernel.version>.*|\1|p' "$ROOT/pom.xml")
KERNEL_JAR=$JUPYTER_HOME/rapaio-jupyter-kernel-$KERNEL_VERSION.jar
KERNEL_SOURCE=$ROOT/scripts/lib/notebook-kernel
# Seconds that one cell may take.
CELL_SECONDS=600
# Seconds that the kernel may take to start, on a machine with other work.
START_SECONDS=120
JUPYTER=
export JUPYTER_PATH=$JUPYTER_HOME${JUPYTER_PATH:+:$JUPYTER_PATH} JUPYTER_DATA_DIR=$JUPYTER_HOME/data
export JUPYTER_CONFIG_DIR=$JUPYTER_HOME/config JUPYTER_RUNTIME_DIR=$JUPYTER_HOME/runtime IPYTHONDIR=$JUPYTER_HOME/ipython

# start or run: sets JUPYTER to one that can do it, or says what to install; installs it when BOOTSTRAP=1 (Debian).
need_jupyter() {
  local packages=(jupyter-nbconvert jupyter-client)
  if [ "$1" = start ]; then packages=(jupyter-notebook); fi
  if find_jupyter "$1"; then return; fi
  if [ "${BOOTSTRAP:-0}" = 1 ]; then
    install_packages "${packages[@]}"
    if find_jupyter "$1"; then return; fi
  fi
  fail "Jupyter is needed: install it (on Debian: apt-get install ${packages[*]}), or give --bootstrap"
}

# The first jupyter on the path or in Debian's place that has the command: another Python in front may have none of it.
find_jupyter() {
  local candidate folder
  while IFS= read -r folder; do
    candidate=$folder/jupyter
    [ -x "$candidate" ] || continue
    if [ "$1" = start ]; then
      for SERVER in lab notebook; do
        if "$candidate" "$SERVER" --version >/dev/null 2>&1; then JUPYTER=$candidate && return; fi
      done
    elif "$candidate" nbconvert --version >/dev/null 2>&1; then
      JUPYTER=$candidate && return
    fi
  done < <(printf '%s:/usr/bin\n' "$PATH" | tr ':' '\n')
  return 1
}

# Fetches the kernel and writes how Jupyter starts it: the application and Spark are on its class path.
prepare_kernel() {
  build_if_needed
  assemble_runtime
  if [ ! -f "$KERNEL_JAR" ]; then
    need_tools
    say "fetching the Java kernel"
    mkdir -p "$JUPYTER_HOME"
    (cd "$ROOT" && mvn -B -q -N dependency:copy@notebook-kernel) >&2 || fail "the Java kernel cannot be fetched: see above"
  fi
  mkdir -p "$JUPYTER_HOME/kernels/java"
  # shellcheck disable=SC2206 # options are meant to be split
  local command=("$(java_command)" "${JAVA_OPENS[@]}" -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1
    -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Duser.language=en
    "-Dlog4j2.configurationFile=$ROOT/scripts/lib/log4j2.properties" ${DISPATCHLENS_JAVA_OPTS:-}
    -cp "$KERNEL_SOURCE:$APP_JAR:$RUNTIME/jars/*:$KERNEL_JAR"
    "$KERNEL_SOURCE/StartKernel.java" "{connection_file}")
  printf '{"display_name": "Java", "language": "java", "interrupt_mode": "message", "argv": [%s]}\n' \
    "$(json_words "${command[@]}")" >"$JUPYTER_HOME/kernels/java/kernel.json"
}

# The words as JSON strings with commas between them.
json_words() {
  local word words=
  for word in "$@"; do
    word=${word//\\/\\\\}
    words+=${words:+, }\"${word//\"/\\\"}\"
  done
  printf '%s' "$words"
}

# --output, or empty: sets DISPATCHLENS_OUTPUT to a finished run, by default to the demo's, which is made where it is missing
# or older than the program.
need_run() {
  local output=${1:-${DISPATCHLENS_OUTPUT:-}}
  if [ -z "$output" ]; then
    output=$ROOT/out/demo
    if [ ! "$output/run.json" -nt "$APP_JAR" ]; then "$ROOT/scripts/demo" >&2; fi
  fi
  [ -f "$output/run.json" ] || fail "$output is no finished run: give the --output of scripts/dispatchlens run"
  DISPATCHLENS_OUTPUT=$(cd "$output" && pwd)
  export DISPATCHLENS_OUTPUT
}

start_jupyter() {
  say "the notebooks read $DISPATCHLENS_OUTPUT"
  cd "$NOTEBOOKS"
  exec "$JUPYTER" "$SERVER" "$@"
}

# Prints the paths of the notebooks named, or of all; a name may also be the path of a notebook elsewhere.
choose() {
  local name
  if [ $# = 0 ]; then set -- "$NOTEBOOKS"/*.ipynb; fi
  for name in "$@"; do
    case $name in *.ipynb) ;; *) name=$NOTEBOOKS/$name.ipynb ;; esac
    [ -f "$name" ] || name=$NOTEBOOKS/$(basename "$name")
    [ -f "$name" ] || fail "there is no notebook $(basename "$name" .ipynb): choose from $(cd "$NOTEBOOKS" && printf '%s ' *.ipynb)"
    printf '%s/%s\n' "$(cd "$(dirname "$name")" && pwd)" "$(basename "$name")"
  done
}

# folder or empty, notebooks...: runs each and writes its page into the folder, or beside it; goes on after one that fails.
run_all() {
  local to=$1 notebook failed=0 started=$SECONDS
  shift
  WORK=$(mktemp -d)
  trap 'rm -rf "$WORK"' EXIT
  for notebook in "$@"; do run_one "$to" "$notebook" || failed=$((failed + 1)); done
  say "$(($# - failed)) of $# notebooks ran in $((SECONDS - started)) s"
  [ $failed = 0 ] || exit 1
}

run_one() {
  local to=$1 notebook=$2 name work started=$SECONDS
  name=$(basename "$notebook" .ipynb)
  work=$WORK/$name
  mkdir -p "$work"
  if [ -z "$to" ]; then strip "$notebook" "$work" || return 1; fi
  if ! "$JUPYTER" nbconvert --to notebook --execute "--ExecutePreprocessor.timeout=$CELL_SECONDS" \
    "--ExecutePreprocessor.startup_timeout=$START_SECONDS" --output-dir "$work" --output "$name" "$notebook" \
    >"$work/log" 2>&1; then
    why <"$work/log" | sed "s/^/$name: /" >&2
    return 1
  fi
  page "$name" "$work" <"$notebook" >"$work/page.html" || return 1
  mv "$work/page.html" "${to:-$(dirname "$notebook")}/$name.html"
  [ -z "$to" ] || cp "$work/$name.ipynb" "$to/"
  say "$name: $((SECONDS - started)) s"
}

# The failed cell and what it threw, without the traceback of Jupyter and the kernel's logs; else the end of the log.
why() {
  local log cell
  log=$(sed -e 's/\x1b\[[0-9;]*m//g' -e '/^\[[0-9]\{4\}-/d')
  cell=$(sed '1,/An error occurred while executing the following cell/d' <<<"$log" | head -n 60)
  if [ -n "$cell" ]; then printf 'a cell failed\n%s\n' "$cell"; else tail -n 8 <<<"$log"; fi
}

# name, folder with the executed notebook, its source on standard input: prints the page, which names its source's hash.
page() {
  local name=$1 work=$2 hash
  hash=$(sha256sum | cut -d ' ' -f 1)
  if ! "$JUPYTER" nbconvert --to html --template notebook-page "--TemplateExporter.extra_template_basedirs=$ROOT/scripts/lib" \
    --output-dir "$work" --output page-raw "$work/$name.ipynb" >"$work/log" 2>&1; then
    say "$name: no page could be made"
    tail -n 5 "$work/log" >&2
    return 1
  fi
  sed "s/SHA256-OF-THE-NOTEBOOK/$hash/" "$work/page-raw.html"
}

# Takes outputs and counts out of a stored notebook; leaves one alone that has none.
strip() {
  local notebook=$1 work=$2
  "$JUPYTER" nbconvert --clear-output --to notebook --stdout "$notebook" >"$work/stripped.ipynb" 2>"$work/log" || return 1
  cmp -s "$work/stripped.ipynb" "$notebook" || cp "$work/stripped.ipynb" "$notebook"
}

# Says what is wrong with stored notebooks; needs no Jupyter.
check_all() {
  local notebook page wrong=0
  for notebook in "$@"; do
    page=${notebook%.ipynb}.html
    if grep -qE '"outputs": \[$|"execution_count": [0-9]' "$notebook"; then
      say "$(basename "$notebook") has outputs: scripts/notebooks run takes them out"
      wrong=1
    fi
    if ! grep -q "\"notebook-sha256\" content=\"$(sha256sum <"$notebook" | cut -d ' ' -f 1)\"" "$page" 2>/dev/null; then
      say "$(basename "$page") is not of the present notebook: scripts/notebooks run $(basename "$notebook" .ipynb)"
      wrong=1
    fi
  done
  [ $wrong = 0 ] || exit 1
  say "$# notebooks: no outputs, pages of the present source"
}
