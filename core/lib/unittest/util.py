"""Texts that results share, and how sequences differ."""

from collections import Counter, namedtuple
from os.path import commonprefix

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = _MIN_END_LEN = _MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + 2 * _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _MIN_END_LEN)


def _shorten(s, prefixlen, suffixlen):
    gap = len(s) - prefixlen - suffixlen
    if gap <= _PLACEHOLDER_LEN:
        return s
    return f"{s[:prefixlen]}[{gap} chars]{s[len(s) - suffixlen:]}"


def _common_shorten_repr(*args):
    """Their reprs; a long common beginning is shortened so that the difference shows."""
    texts = [safe_repr(each) for each in args]
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return tuple(texts)
    common = len(commonprefix(texts))
    room = _MAX_LENGTH - (longest - common) - _MIN_BEGIN_LEN - _PLACEHOLDER_LEN
    if room > _MIN_COMMON_LEN:
        begin = _shorten(texts[0][:common], _MIN_BEGIN_LEN, room)
        return tuple(begin + text[common:] for text in texts)
    begin = _shorten(texts[0][:common], _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(begin + _shorten(text[common:], _MIN_DIFF_LEN, _MIN_END_LEN) for text in texts)


def safe_repr(obj, short=False):
    """repr(), whatever it raises."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    """module.Class"""
    return f"{cls.__module__}.{cls.__qualname__}"


def sorted_list_difference(expected, actual):
    """Of two sorted lists, what is missing and what is too much."""
    missing, unexpected = [], []
    i = j = 0
    while i < len(expected) and j < len(actual):
        wanted, got = expected[i], actual[j]
        if wanted < got:
            missing.append(wanted)
            i = _behind(expected, i)
        elif wanted > got:
            unexpected.append(got)
            j = _behind(actual, j)
        else:
            i, j = _behind(expected, i), _behind(actual, j)
    return missing + expected[i:], unexpected + actual[j:]


def _behind(items, place):
    # Where the next other item is.
    item = items[place]
    while place < len(items) and items[place] == item:
        place += 1
    return place


def unorderable_list_difference(expected, actual):
    """The same for lists that have no order; both are used up."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


_Mismatch = namedtuple("Mismatch", "actual expected value")


def _count_diff_all_purpose(actual, expected):
    # Of things that can only be compared: which are there more often here or there.
    s, t = list(actual), list(expected)
    gone = object()
    result = []
    for i, item in enumerate(s):
        if item is gone:
            continue
        here = there = 0
        for j in range(i, len(s)):
            if s[j] == item:
                here += 1
                s[j] = gone
        for j, other in enumerate(t):
            if other == item:
                there += 1
                t[j] = gone
        if here != there:
            result.append(_Mismatch(here, there, item))
    for i, item in enumerate(t):
        if item is gone:
            continue
        there = 0
        for j in range(i, len(t)):
            if t[j] == item:
                there += 1
                t[j] = gone
        result.append(_Mismatch(0, there, item))
    return result


def _count_diff_hashable(actual, expected):
    s, t = Counter(actual), Counter(expected)
    return ([_Mismatch(count, t[item], item) for item, count in s.items() if count != t[item]]
            + [_Mismatch(0, count, item) for item, count in t.items() if item not in s])
