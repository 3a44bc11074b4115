# Sourced by scripts/cluster: Master and Workers as processes of this machine. Needs DIR, workers, cores and memory.
# shellcheck shell=bash

# name of the log and of the process id, class, its arguments
start_process() {
  local name=$1
  shift
  nohup "$(java_command)" "-Ddispatchlens.cluster=$DIR" -Xmx512m \
    "-Dlog4j2.configurationFile=$ROOT/scripts/lib/log4j2-cluster.properties" \
    "${JAVA_OPENS[@]}" -cp "$SPARK_HOME/jars/*" "$@" >"$DIR/$name.log" 2>&1 </dev/null &
  echo $! >"$DIR/$name.pid"
}

# Waits until a log has a line; says what came instead.
wait_for() {
  local name=$1 line=$2 tries=0
  until grep -qs "$line" "$DIR/$name.log"; do
    if [ $tries -ge 300 ] || ! kill -0 "$(cat "$DIR/$name.pid")" 2>/dev/null; then
      tail -n 20 "$DIR/$name.log" >&2 || true
      say "$name did not start; its log is $DIR/$name.log"
      exit 1
    fi
    tries=$((tries + 1))
    sleep 0.2
  done
}

# Whether the process lives and is ours: its number may have gone to another one.
alive() {
  [ -f "$DIR/$1.pid" ] && cat "/proc/$(cat "$DIR/$1.pid")/cmdline" 2>/dev/null | tr '\0' '\n' | grep -qxF -- "-Ddispatchlens.cluster=$DIR"
}

names() {
  local file
  for file in "$DIR"/*.pid; do
    [ -f "$file" ] && basename "$file" .pid
  done
  return 0
}

start_cluster() {
  local name
  for name in $(names); do
    if alive "$name"; then fail "a cluster runs in $DIR already: scripts/cluster stop ends it"; fi
  done
  build_if_needed
  unset SPARK_HOME
  use_spark
  rm -rf "$DIR"
  mkdir -p "$DIR/work" "$DIR/tmp"
  export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$DIR/tmp SPARK_NO_DAEMONIZE=1
  start_process master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0
  wait_for master 'Starting Spark master at spark://'
  sed -n 's/.*Starting Spark master at \(spark:[^ ]*\).*/\1/p' "$DIR/master.log" >"$DIR/url"
  local number
  for ((number = 1; number <= workers; number++)); do
    start_process "worker-$number" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 0 --webui-port 0 \
      --cores "$cores" --memory "$memory" --work-dir "$DIR/work/$number" "$(cat "$DIR/url")"
  done
  for ((number = 1; number <= workers; number++)); do
    wait_for "worker-$number" 'Successfully registered with master'
  done
  cat "$DIR/url"
}

cluster_status() {
  local name living=0
  for name in $(names); do
    if alive "$name"; then
      echo "$name lives (process $(cat "$DIR/$name.pid"))"
      living=$((living + 1))
    else
      echo "$name is dead"
    fi
  done
  if [ $living -eq 0 ]; then
    echo "no cluster runs in $DIR"
    return 3
  fi
  echo "master $(cat "$DIR/url"), logs in $DIR"
}

# The processes that a process has started: executors of a worker.
children() {
  local stat
  for stat in /proc/[0-9]*/stat; do
    # After the name in brackets come state and parent.
    sed 's/.*) //' "$stat" 2>/dev/null | awk -v parent="$1" -v stat="$stat" '$2 == parent {split(stat, p, "/"); print p[3]}'
  done
}

# As when a machine loses power: nobody is told.
kill_worker() {
  local name worker executors
  for name in $(names); do
    case "$name" in worker-*) ;; *) continue ;; esac
    alive "$name" || continue
    worker=$(cat "$DIR/$name.pid")
    executors=$(children "$worker" | tr '\n' ' ')
    # shellcheck disable=SC2086 # several numbers
    kill -9 "$worker" $executors
    echo "killed $name (process $worker) and its executors (processes ${executors:-none})"
    return
  done
  fail "no worker lives in $DIR"
}

stop_cluster() {
  local name tries
  # Workers first, so that they end their executors while the Master still answers.
  for name in $(names | sort -r); do
    if alive "$name"; then kill "$(cat "$DIR/$name.pid")"; fi
  done
  for name in $(names); do
    tries=0
    while alive "$name"; do
      tries=$((tries + 1))
      if [ $tries -eq 50 ]; then kill -9 "$(cat "$DIR/$name.pid")"; fi
      sleep 0.2
    done
    rm -f "$DIR/$name.pid"
  done
  rm -rf "$DIR/tmp"
}
