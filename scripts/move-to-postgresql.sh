#!/bin/sh
# Copies everything from an SQLite file into an empty PostgreSQL database, all or nothing:
# `DATABASE_URL=postgres://... move-to-postgresql.sh data/chat.db`. The tables must be there already, from
# `chatctl init`, and no daemon may be running. Needs sqlite3 and psql.
set -eu

file=${1:?usage: DATABASE_URL=postgres://... move-to-postgresql.sh FILE.db}
: "${DATABASE_URL:?names the PostgreSQL database}"
[ -f "$file" ] || { echo "there is no file $file" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lite() { sqlite3 -readonly -bail "$file" "$@"; }
ask() { psql "$DATABASE_URL" -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }

[ "$(lite 'PRAGMA user_version')" = "$(ask -c 'SELECT version FROM mostrador_schema')" ] || {
    echo "the two databases have tables of different versions" >&2
    echo "hint: chatctl init brings each up to date, with DATABASE_URL naming one and then the other" >&2
    exit 1
}

# In the order in which they were made, so that what is referred to comes first.
tables=$(lite "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    AND name <> 'probes' ORDER BY rowid")
{
    echo 'BEGIN;'
    for table in $tables; do
        columns=$(lite "SELECT group_concat('\"' || name || '\"', ', ')
            FROM (SELECT name FROM pragma_table_info('$table') ORDER BY cid)")
        # A NULL is nothing between the commas, an empty text is "".
        lite -csv -noheader "SELECT $columns FROM \"$table\"" >"$work/$table.csv"
        # Rows that are there already would mix two shops.
        echo "DO \$\$ BEGIN IF EXISTS (SELECT FROM \"$table\") THEN
            RAISE 'the table $table is not empty'; END IF; END \$\$;"
        printf '%s\n' "\\copy \"$table\" ($columns) FROM '$work/$table.csv' WITH (FORMAT csv)"
        # The next number comes after the last one.
        echo "DO \$\$ DECLARE key text; last bigint; BEGIN
            FOR key IN SELECT column_name FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = '$table' AND is_identity = 'YES'
            LOOP
                EXECUTE format('SELECT max(%I) FROM %I', key, '$table') INTO last;
                IF last IS NOT NULL THEN
                    PERFORM setval(pg_get_serial_sequence(quote_ident('$table'), key), last);
                END IF;
            END LOOP; END \$\$;"
    done
    echo 'COMMIT;'
    echo 'ANALYZE;'
} >"$work/script.sql"
ask -f "$work/script.sql" >/dev/null

status=0
for table in $tables; do
    here=$(lite "SELECT count(*) FROM \"$table\"")
    there=$(ask -c "SELECT count(*) FROM \"$table\"")
    echo "$table: $there rows"
    [ "$here" = "$there" ] || { echo "$table: $here rows were expected" >&2; status=1; }
done
exit $status
