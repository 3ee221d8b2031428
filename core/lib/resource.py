"""Limits of the process, which keeps to none, and what it has used."""

import time
from collections import namedtuple

__all__ = []
error = OSError
RLIM_INFINITY = -1
(RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE,
 RLIMIT_MEMLOCK, RLIMIT_AS) = range(10)
RLIMIT_SIGPENDING, RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_RTPRIO, RLIMIT_RTTIME = range(11, 16)
RLIMIT_OFILE = RLIMIT_NOFILE
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1

struct_rusage = namedtuple('struct_rusage', [
    'ru_utime', 'ru_stime', 'ru_maxrss', 'ru_ixrss', 'ru_idrss', 'ru_isrss', 'ru_minflt', 'ru_majflt', 'ru_nswap',
    'ru_inblock', 'ru_oublock', 'ru_msgsnd', 'ru_msgrcv', 'ru_nsignals', 'ru_nvcsw', 'ru_nivcsw'])

_limits = {number: (RLIM_INFINITY, RLIM_INFINITY) for number in range(16)} | {
    RLIMIT_STACK: (8 << 20, RLIM_INFINITY), RLIMIT_NOFILE: (1024, 1 << 20)}


def _known(resource):
    if not 0 <= resource < 16:
        raise ValueError('invalid resource specified')


def getrlimit(resource, /):
    """(soft, hard)"""
    _known(resource)
    return _limits[resource]


def setrlimit(resource, limits, /):
    """Set (soft, hard); the soft one cannot be above the hard one."""
    _known(resource)
    if len(limits := tuple(limits)) != 2:
        raise ValueError('expected a tuple of 2 integers')
    soft, hard = limits
    if hard != RLIM_INFINITY and (soft == RLIM_INFINITY or soft > hard):
        raise ValueError('current limit exceeds maximum limit')
    most = _limits[resource][1]
    if most != RLIM_INFINITY and (hard == RLIM_INFINITY or hard > most):
        raise ValueError('not allowed to raise maximum limit')
    _limits[resource] = soft, hard


def prlimit(pid, resource, limits=None, /):
    """The limits of a process, before they are set to others."""
    before = getrlimit(resource)
    if limits is not None:
        setrlimit(resource, limits)
    return before


def getrusage(who, /):
    """What has been used: seconds of the processor; the rest is 0."""
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError('invalid who parameter')
    used = 0.0 if who == RUSAGE_CHILDREN else time.process_time()
    return struct_rusage(used, 0.0, *[0] * 14)


def getpagesize():
    return 4096
