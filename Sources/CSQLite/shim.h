// SQLite. Variadic and macro-valued parts get typed twins.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift does not import.
static inline int mostrador_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
    return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

/// `sqlite3_config` is variadic.
static inline int mostrador_sqlite_leave_out_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static inline int mostrador_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length) {
    return sqlite3_bind_blob(statement, index, bytes, length, SQLITE_TRANSIENT);
}

/// A file of ours in front of the system's, which stands behind it in the same memory. SQLite casts to what is first.
typedef struct mostrador_gathering_file {
    sqlite3_file base;
    sqlite3_file *system;
    /// Of a database its log, of a log its database.
    struct mostrador_gathering_file *partner;
    /// Of a log: the bytes from `start` on that the system has not got yet.
    unsigned char *gathered;
    sqlite3_int64 start;
    int count;
} mostrador_gathering_file;
