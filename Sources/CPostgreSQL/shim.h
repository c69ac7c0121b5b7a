// PostgreSQL's client library, libpq.
#pragma once
#include <libpq-fe.h>
