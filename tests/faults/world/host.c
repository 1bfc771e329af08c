/*
 * Preloaded into a Redis: the host under it, as one process sees it. What of a file has reached the disk is written down before a sync answers,
 * one line "<bytes> <path>" each (SYNCED_TO); the wall clock is off by the milliseconds that stand in a file of eight bytes (CLOCK_OFF_BY).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int ledger = -1;
static const volatile int64_t *off_by = NULL;

__attribute__((constructor)) static void open_host(void) {
  const char *synced = getenv("SYNCED_TO"), *clock = getenv("CLOCK_OFF_BY");
  if (synced) ledger = open(synced, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  int file = clock ? open(clock, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *mapped = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, file, 0);
  if (mapped != MAP_FAILED) off_by = mapped;
  close(file);
}

static int synced(const char *call, int fd) {
  struct stat before;
  /* Looked at first: what is written meanwhile is not promised. */
  int known = fstat(fd, &before) == 0 && S_ISREG(before.st_mode);
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, call);
  int answer = real(fd);
  if (answer == 0 && known && ledger >= 0) {
    char link[64], path[4096], line[4200];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length > 0) {
      path[length] = 0;
      int size = snprintf(line, sizeof line, "%lld %s\n", (long long)before.st_size, path);
      if (write(ledger, line, (size_t)size) != size) abort();
    }
  }
  return answer;
}

int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }

static int64_t shifted(int64_t micros) { return micros + (off_by ? *off_by * 1000 : 0); }

static int64_t real_micros(void) {
  static int (*real)(clockid_t, struct timespec *) = NULL;
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  struct timespec now;
  real(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int gettimeofday(struct timeval *restrict to, void *restrict zone) {
  (void)zone;
  int64_t micros = shifted(real_micros());
  to->tv_sec = micros / 1000000;
  to->tv_usec = micros % 1000000;
  return 0;
}

int clock_gettime(clockid_t which, struct timespec *to) {
  static int (*real)(clockid_t, struct timespec *) = NULL;
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int answer = real(which, to);
  if (answer != 0 || (which != CLOCK_REALTIME && which != CLOCK_REALTIME_COARSE)) return answer;
  int64_t micros = shifted((int64_t)to->tv_sec * 1000000 + to->tv_nsec / 1000);
  to->tv_sec = micros / 1000000;
  to->tv_nsec = (micros % 1000000) * 1000;
  return 0;
}

time_t time(time_t *to) {
  time_t now = (time_t)(shifted(real_micros()) / 1000000);
  if (to) *to = now;
  return now;
}
