"""What programs seldom ask of gc: callbacks, statistics, thresholds, freezing."""

import gc
import sys

_thresholds = [2000, 10, 0]
_debug = 0
_frozen = 0
_counts = {'collections': 0, 'collected': 0, 'uncollectable': 0}


def _generation(generation):
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")


def _tell(phase, generation, collected):
    info = {'generation': generation, 'collected': collected, 'uncollectable': 0}
    for callback in list(gc.callbacks):
        try:
            callback(phase, dict(info))
        except BaseException as error:
            from _sys_more import tell
            tell(sys.unraisablehook, error, 'Exception ignored while calling GC callback ', callback)


def collect(generation):
    """gc.collect(), told to the callbacks."""
    _generation(generation)
    _tell('start', generation, 0)
    collected = gc._collect(gc.garbage if _debug & gc.DEBUG_SAVEALL else None)
    _counts['collections'] += 1
    _counts['collected'] += collected
    _tell('stop', generation, collected)
    return collected


def get_stats():
    return [dict(_counts) if generation == 2 else dict.fromkeys(_counts, 0) for generation in range(3)]


def set_threshold(threshold0, threshold1=0, threshold2=0, /):
    _thresholds[0] = threshold0.__index__()
    if threshold1:
        _thresholds[1] = threshold1.__index__()


def get_threshold():
    return tuple(_thresholds)


def set_debug(flags, /):
    global _debug
    _debug = flags.__index__()


def get_debug():
    return _debug


def freeze():
    global _frozen
    _frozen += len(gc.get_objects())


def unfreeze():
    global _frozen
    _frozen = 0


def get_freeze_count():
    return _frozen


def find(name):
    """What gc has under this name."""
    if name in _public:
        return globals()[name]
    raise AttributeError(f"module 'gc' has no attribute {name!r}")


_public = frozenset(name for name in globals() if name.startswith(('get_', 'set_')) or name.endswith('freeze'))


def names():
    """The names in gc, these included."""
    return sorted({*vars(gc), *_public} - {'__getattr__', '__dir__', '_collect', '_used'})
