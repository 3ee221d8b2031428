"""Shell patterns: * any text, ? one character, [seq] and [!seq] one of a set."""

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def _without_empty_ranges(inside):
    # A set without its ranges that end before they begin.
    first = 1 if inside[:1] == '!' else 0
    kept = inside[:first]
    i = first
    while i < len(inside):
        if inside[i + 1:i + 2] == '-' and i + 2 < len(inside):
            if inside[i] <= inside[i + 2]:
                kept += inside[i:i + 3]
            i += 3
        else:
            kept += inside[i]
            i += 1
    return kept


def translate(pat):
    """The regular expression of a pattern."""
    result = []
    i = 0
    while i < len(pat):
        char = pat[i]
        i += 1
        if char == '*':
            if not result or result[-1] != '.*':
                result.append('.*')
        elif char == '?':
            result.append('.')
        elif char == '[':
            end = pat.find(']', i + (pat[i:i + 1] == '!') + 1)
            if end < 0:
                result.append('\\[')
                continue
            inside = _without_empty_ranges(pat[i:end])
            if inside in ('', '!'):  # nothing, or anything, is in the set
                result.append('.' if inside else '(?!)')
                i = end + 1
                continue
            inside = inside.replace('\\', '\\\\')
            i = end + 1
            if inside[0] == '!':
                inside = '^' + inside[1:]
            elif inside[0] in '^[':
                inside = '\\' + inside
            result.append(f'[{inside}]')
        else:
            result.append(char if char.isalnum() or char in '_/-, ' else '\\' + char)
    return f"(?s:{''.join(result)})\\z"


_compiled = {}


def fnmatchcase(name, pat):
    """Whether name fits the pattern."""
    match = _compiled.get(pat)
    if match is None:
        import re
        pattern = translate(pat) if isinstance(pat, str) else translate(pat.decode('latin-1')).encode('latin-1')
        match = _compiled[pat] = re.compile(pattern).match
    return match(name) is not None


fnmatch = fnmatchcase


def filter(names, pat):
    """The names that fit the pattern."""
    return [name for name in names if fnmatchcase(name, pat)]


def filterfalse(names, pat):
    """The names that do not fit the pattern."""
    return [name for name in names if not fnmatchcase(name, pat)]
