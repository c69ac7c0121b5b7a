// OpenSSL's libcrypto: HMAC-SHA256 of webhooks, digests and random bytes.
// The low-level SHA256_* calls are deprecated in OpenSSL 3, yet need no algorithm look-up per call.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#define OPENSSL_SUPPRESS_DEPRECATED 1
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
