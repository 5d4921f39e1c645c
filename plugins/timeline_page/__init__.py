"""The page that Airflow's UI shows under `Timeline`."""
