"""A DAG for Apache Airflow 2: checks the machine, then runs one night.

Exit code 75 of nightly (another night still runs) marks the task as skipped; code 2 (wrong input) fails it at once, since
trying again does not help; all others are tried again by Airflow's own rules.
"""

import json
import subprocess
from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowFailException, AirflowSkipException
from airflow.operators.bash import BashOperator
from airflow.operators.python import PythonOperator

HOME = "/opt/dispatchlens"
INPUT = "/data/archive"
OUTPUT = "/data/framing"


def night():
    """Runs nightly and returns its line of JSON, which Airflow keeps as the task's result."""
    command = [f"{HOME}/scripts/nightly", "--input", INPUT, "--output", OUTPUT, "--keep", "30"]
    ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    summary = json.loads(ended.stdout)
    if ended.returncode == 75:
        raise AirflowSkipException(summary["message"])
    if ended.returncode == 2:
        raise AirflowFailException(summary["message"])
    if ended.returncode not in (0, 3):
        raise RuntimeError(summary["message"])
    return summary


with DAG(
    dag_id="dispatchlens",
    schedule="10 2 * * *",
    start_date=datetime(2026, 11, 1),
    catchup=False,
    # The output can be written by one night at a time.
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=20)},
) as dag:
    doctor = BashOperator(
        task_id="doctor",
        bash_command=f"{HOME}/scripts/dispatchlens doctor --output {OUTPUT}",
    )
    run = PythonOperator(task_id="nightly", python_callable=night, execution_timeout=timedelta(hours=6))
    doctor >> run
