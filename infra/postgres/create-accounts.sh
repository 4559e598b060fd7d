#!/bin/sh
# Runs once, when the database's volume is empty: one account for each product, and neither is a superuser.
set -eu

psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set throughline_password="$THROUGHLINE_DB_PASSWORD" --set temporal_password="$TEMPORAL_DB_PASSWORD" <<'SQL'
CREATE ROLE throughline LOGIN CREATEROLE PASSWORD :'throughline_password';
CREATE DATABASE throughline OWNER throughline;
CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
SQL
