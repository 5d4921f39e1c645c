-- Whether the Airflow of this metadata database knows any DAG, and whether it knows this one.
SELECT count(*) > 0, count(*) FILTER (WHERE dag_id = %(own)s) > 0 FROM dag
