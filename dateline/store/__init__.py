"""Postgres: numbered migrations, named queries in `.sql` files, records in and out."""
