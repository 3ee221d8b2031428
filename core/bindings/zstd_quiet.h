/* Read before each file of zstd's builder of dictionaries: what it would tell on stderr it tells nobody, and how long
 * it works is of no interest. Without this a page would need the C library's files and clocks. */
#include <stdio.h>
#include <time.h>

#define fprintf(...) ((void)0)
#define fflush(...) ((void)0)
#define clock() ((clock_t)0)
