// PostgreSQL's client library, libpq.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#include <libpq-fe.h>

/// The five characters of SQLSTATE; NULL when the failure did not come from the server.
static inline const char *mostrador_pq_sqlstate(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

/// The server's short message, which unlike the detail never holds a stored value; NULL as above.
static inline const char *mostrador_pq_message(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}
