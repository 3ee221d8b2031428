"""Shell patterns: * any text, ? one character, [seq] and [!seq] one of a set."""

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def _members(inside):
    # The inside of a set for a regular expression, without ranges that end before they begin.
    def escaped(char):
        return '\\' + char if char in '\\-&~|' else char

    members = []
    i = 0
    while i < len(inside):
        if inside[i + 1:i + 2] == '-' and i + 2 < len(inside):
            if inside[i] <= inside[i + 2]:
                members.append(f'{escaped(inside[i])}-{escaped(inside[i + 2])}')
            i += 3
        else:
            members.append(escaped(inside[i]))
            i += 1
    return ''.join(members)


def _set(inside):
    inverse = inside[:1] == '!'
    members = _members(inside[inverse:])
    if not members:
        return '.' if inverse else '(?!)'
    if not inverse and members[0] in '^[':
        members = '\\' + members
    return f"[{'^' if inverse else ''}{members}]"


def _between_stars(pat, one='.'):
    # The regular expressions of what stands between the stars; `one` is that of a single character.
    from re import escape
    parts = ['']
    i = 0
    while i < len(pat):
        char = pat[i]
        i += 1
        if char == '*':
            if parts[-1] or len(parts) == 1:
                parts.append('')
        elif char == '?':
            parts[-1] += one
        elif char == '[' and (end := pat.find(']', i + (pat[i:i + 1] == '!') + 1)) >= 0:
            parts[-1] += _set(pat[i:end])
            i = end + 1
        else:
            parts[-1] += escape(char)
    return parts


def translate(pat):
    """The regular expression of a pattern."""
    first, *between = _between_stars(pat)
    if not between:
        return f'(?s:{first})\\z'
    # The first place for what is between two stars is as good as any: nobody has to come back for another.
    *middle, last = between
    return f"(?s:{first}{''.join([f'(?>.*?{part})' for part in middle])}.*{last})\\z"


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
