/* A wall clock that stands, for the program this is preloaded into: it shows the instant, in
 * nanoseconds since 1970, that the file named by VARSKO_TEST_CLOCK holds, and moves only when that
 * is written anew. Clocks that measure how long something takes run on as they are.
 *
 * The program is the real one, unaltered: to it this is a machine whose clock was put right. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *shown;

/* Without its file the program must not run: it would go by the real time and nobody would see. */
__attribute__((constructor)) static void open_clock(void) {
    const char *path = getenv("VARSKO_TEST_CLOCK");
    int file = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) abort();
    void *page = mmap(NULL, sizeof *shown, PROT_READ, MAP_SHARED, file, 0);
    if (page == MAP_FAILED) abort();
    close(file);
    shown = page;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    if (clock != CLOCK_REALTIME || shown == NULL) return (int)syscall(SYS_clock_gettime, clock, now);
    int64_t nanoseconds = *shown;
    now->tv_sec = nanoseconds / 1000000000;
    now->tv_nsec = nanoseconds % 1000000000;
    return 0;
}
