/* Loaded before libc by the tests of failing writes: the n-th call that writes below one folder fails, or the process dies there.

Lives here: the counting, the failing and the dying. Must not: know what is written. `fault_arm`, `fault_names` and `fault_count`
are called from Python. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int wanted, count, code, stays, names;
static char folder[PATH_MAX];

/* An `error` of 0 is kill -9 before the call. */
void fault_arm(const char *below, int number, int error, int for_good) {
    strncpy(folder, below, sizeof folder - 1);
    count = 0; wanted = number; code = error; stays = for_good;
}

/* Whether making and removing of names is counted, too. */
void fault_names(int counted) { names = counted; }

int fault_count(void) { return count; }

static int fails(void) {
    count++;
    if (wanted == 0 || count < wanted || (count > wanted && !stays)) return 0;
    if (code == 0) kill(getpid(), SIGKILL);
    errno = code;
    return 1;
}

static int is_below(int descriptor) {
    char link[64], path[PATH_MAX];
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

static int is_named(int at, const char *path) {
    if (!names || !folder[0]) return 0;
    if (path[0] != '/' && at != AT_FDCWD) return is_below(at);
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* A full disk still removes names. */
static int bars_removing(void) { return fails() && code != ENOSPC; }

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *from, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return is_below(fd) && fails() ? -1 : real(fd, from, size);
}
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return is_below(fd) && fails() ? -1 : real(fd, from, size, at);
}
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return is_below(fd) && fails() ? -1 : real(fd, from, size, at);
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    return is_below(fd) && fails() ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return is_below(fd) && fails() ? -1 : real(fd);
}
int ftruncate(int fd, off_t size) {
    REAL(int, "ftruncate", int, off_t);
    return is_below(fd) && fails() ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    return is_below(fd) && fails() ? -1 : real(fd, size);
}
int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return folder[0] && strncmp(to, folder, strlen(folder)) == 0 && fails() ? -1 : real(from, to);
}
int open(const char *path, int how, ...) {
    REAL(int, "open", const char *, int, ...);
    va_list rest; va_start(rest, how); mode_t mode = how & O_CREAT ? va_arg(rest, mode_t) : 0; va_end(rest);
    return how & O_CREAT && is_named(AT_FDCWD, path) && fails() ? -1 : real(path, how, mode);
}
int open64(const char *path, int how, ...) {
    REAL(int, "open64", const char *, int, ...);
    va_list rest; va_start(rest, how); mode_t mode = how & O_CREAT ? va_arg(rest, mode_t) : 0; va_end(rest);
    return how & O_CREAT && is_named(AT_FDCWD, path) && fails() ? -1 : real(path, how, mode);
}
int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    return is_named(AT_FDCWD, path) && fails() ? -1 : real(path, mode);
}
int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    return is_named(AT_FDCWD, path) && bars_removing() ? -1 : real(path);
}
int rmdir(const char *path) {
    REAL(int, "rmdir", const char *);
    return is_named(AT_FDCWD, path) && bars_removing() ? -1 : real(path);
}
int unlinkat(int at, const char *path, int how) {
    REAL(int, "unlinkat", int, const char *, int);
    return is_named(at, path) && bars_removing() ? -1 : real(at, path, how);
}
