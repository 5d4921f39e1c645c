-- The migration that Airflow's metadata database stands at.
SELECT version_num FROM alembic_version
