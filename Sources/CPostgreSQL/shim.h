// PostgreSQL's client library, libpq.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#include <libpq-fe.h>
