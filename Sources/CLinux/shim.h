// Linux calls that Swift's Glibc module leaves out. GNU functions are declared by hand: defining _GNU_SOURCE in
// one module's shim makes two modules see two versions of the same structs.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#include <malloc.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/timerfd.h>
#include <sys/un.h>

int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);

/// The environment of the process, which Swift's Glibc module shows as a mutable global only.
extern char **environ;
static inline char *const *shim_environment(void) { return environ; }

int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *old);

/// Sets how long the files of a process may become, in bytes, as far as its hard limit goes; 0 on success.
static inline int shim_limit_file_size(pid_t process, unsigned long long bytes) {
    struct rlimit limit;
    if (prlimit(process, RLIMIT_FSIZE, NULL, &limit) != 0) return -1;
    limit.rlim_cur = bytes < limit.rlim_max ? bytes : limit.rlim_max;
    return prlimit(process, RLIMIT_FSIZE, &limit, NULL);
}
