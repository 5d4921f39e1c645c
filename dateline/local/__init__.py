"""A local run: an embedded Postgres and a local Airflow, started and stopped cleanly, on 127.0.0.1 only."""
