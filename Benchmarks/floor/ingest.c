// The floor under durable ingest: how many rows of the same shape a small C program commits to SQLite, with the same
// settings, random ids and as many rows to a transaction as the program's third argument says.
//
// ingest DATABASE SECONDS ROWS: prints rows per second.
// ingest DATABASE SECONDS ROWS PACE: so many rows become due per second, each transaction takes those that are, ROWS at
// most; prints the milliseconds from then until they were durable, the median and the 99th percentile.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *database;

static void must(int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    fprintf(stderr, "ingest: %s\n", sqlite3_errmsg(database));
    exit(1);
}

static void run(const char *sql) { must(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    must(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
    return statement;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static int compare(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

enum { customers = 2000 };
static sqlite3_stmt *insert, *update;
static long done;

static void open_database(const char *path) {
    // Like ours: no sums of memory under a lock.
    must(sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0));
    must(sqlite3_open(path, &database));
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
        "PRAGMA secure_delete = ON; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;"
        "CREATE TABLE conversations (key INTEGER PRIMARY KEY, id TEXT NOT NULL, channel TEXT NOT NULL,"
        " mode TEXT NOT NULL, human_until INTEGER, mode_version INTEGER NOT NULL, version INTEGER NOT NULL,"
        " customer_name TEXT, created_at INTEGER NOT NULL, last_activity_at INTEGER NOT NULL,"
        " last_customer_at INTEGER, received INTEGER NOT NULL, pending_since INTEGER, due_at INTEGER,"
        " lease_token TEXT, lease_expires_at INTEGER, memory TEXT NOT NULL DEFAULT '{}', UNIQUE (id, channel));"
        "CREATE INDEX conversations_by_activity ON conversations (last_activity_at);"
        "CREATE INDEX conversations_due ON conversations (due_at) WHERE due_at IS NOT NULL AND lease_token IS NULL;"
        "CREATE INDEX conversations_leased ON conversations (lease_expires_at) WHERE lease_token IS NOT NULL;"
        "CREATE TABLE inbox (seq INTEGER PRIMARY KEY, message_id TEXT NOT NULL UNIQUE,"
        " conversation INTEGER NOT NULL REFERENCES conversations, sent_at INTEGER NOT NULL,"
        " received_at INTEGER NOT NULL, slot_at INTEGER NOT NULL, is_alone INTEGER NOT NULL,"
        " content TEXT NOT NULL, context TEXT, request_id TEXT, state TEXT NOT NULL, trace_id INTEGER);"
        "CREATE INDEX inbox_by_slot ON inbox (conversation, slot_at, received_at);"
        "CREATE INDEX inbox_pending ON inbox (conversation, sent_at) WHERE state = 'pending';");
    sqlite3_stmt *customer = prepare(
        "INSERT INTO conversations (key, id, channel, mode, mode_version, version, customer_name, created_at,"
        " last_activity_at, received) VALUES (?1, '01JD0000000000000000' || ?1, 'whatsapp', 'BOT_ACTIVE', 0, 0,"
        " 'Luz Marina', 1795000000000, 1795000000000, 0)");
    run("BEGIN IMMEDIATE");
    for (int key = 1; key <= customers; key++) {
        sqlite3_bind_int(customer, 1, key);
        must(sqlite3_step(customer));
        sqlite3_reset(customer);
    }
    run("COMMIT");
    insert = prepare(
        "INSERT INTO inbox (message_id, conversation, sent_at, received_at, slot_at, is_alone, content, request_id,"
        " state) VALUES (?, ?, ?, ?, ?, 0, '{\"text\":\"Hola, buenas, a que hora abren?\"}',"
        " '01JD0000000000000000000000', 'pending') ON CONFLICT (message_id) DO NOTHING");
    update = prepare(
        "UPDATE conversations SET received = received + 1, last_activity_at = ?1, last_customer_at = ?1,"
        " pending_since = ?1, due_at = ?1 WHERE key = ?2");
}

static void commit(int rows) {
    static unsigned long long state;
    if (!state) state = (unsigned long long)time(NULL) * 2654435761u + 1;
    run("BEGIN IMMEDIATE");
    for (int row = 0; row < rows; row++, done++) {
        char id[64];
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        int key = 1 + (int)((state >> 33) % customers);
        snprintf(id, sizeof id, "wamid.%016llx%08lx", state, done);
        sqlite3_bind_text(insert, 1, id, -1, SQLITE_TRANSIENT);
        sqlite3_bind_int(insert, 2, key);
        for (int column = 3; column <= 5; column++)
            sqlite3_bind_int64(insert, column, 1795000000000ll + done);
        must(sqlite3_step(insert));
        sqlite3_reset(insert);
        sqlite3_bind_int64(update, 1, 1795000000000ll + done);
        sqlite3_bind_int(update, 2, key);
        must(sqlite3_step(update));
        sqlite3_reset(update);
    }
    run("COMMIT");
}

// Commits what is due until all rows are in.
static void keep_pace(double seconds, int rows, double pace) {
    long total = (long)(seconds * pace);
    double *waits = malloc(sizeof(double) * total), start = now();
    while (done < total) {
        long first = done, due = (long)((now() - start) * pace);
        if (due > total) due = total;
        if (due == first) {
            double left = start + (first + 1) / pace - now();
            struct timespec pause = {0, left > 0 ? (long)(left * 1e9) : 0};
            nanosleep(&pause, NULL);
            continue;
        }
        commit(due - first < rows ? (int)(due - first) : rows);
        double end = now();
        for (long row = first; row < done; row++) waits[row] = (end - start - (row + 1) / pace) * 1e3;
    }
    qsort(waits, total, sizeof(double), compare);
    printf("%.2f %.2f\n", waits[total / 2], waits[total * 99 / 100]);
}

int main(int count, char **words) {
    if (count != 4 && count != 5) return fputs("usage: ingest DATABASE SECONDS ROWS [PACE]\n", stderr), 2;
    double seconds = atof(words[2]);
    int rows = atoi(words[3]);
    open_database(words[1]);
    if (count == 5) {
        keep_pace(seconds, rows, atof(words[4]));
        return 0;
    }
    double start = now(), elapsed = 0;
    while (elapsed < seconds) {
        commit(rows);
        elapsed = now() - start;
    }
    printf("%.0f\n", done / elapsed);
    return 0;
}
