"""frame.f_lineno = n in a trace function: the frame goes on at another line."""

import ast
import warnings

from _frame_jump import go_on_at, text_of, told_lines

_WHY_NOT = {
    'for': "can't jump into the body of a for loop",
    'except': "can't jump into an 'except' block as there's no exception",
    'with': "incompatible stacks",
}
_BODIES = {ast.For: 'for', ast.AsyncFor: 'for', ast.With: 'with', ast.AsyncWith: 'with'}


def jump(frame, line, telling):
    """Let a frame go on at a line, or at the next that has code; `telling` is what its trace function is told of."""
    if not isinstance(line, int):
        raise ValueError("lineno must be an integer")
    if telling is None:
        raise ValueError("f_lineno can only be set in a trace function")
    if telling[1] == 'call':
        raise ValueError("can't jump from the 'call' trace event of a new frame")
    if telling != (frame, 'line'):
        raise ValueError("can only jump from a 'line' trace event")
    code = frame.f_code
    if line < code.co_firstlineno:
        raise ValueError(f"line {line} comes before the current code block")
    places = told_lines(frame)
    below = [place for place in places if place[0] >= line]
    if not below:
        raise ValueError(f"line {line} comes after the current code block")
    line, instruction, depth = min(below)
    tree = ast.parse(text_of(frame))
    here, there = _blocks(tree, frame.f_lineno), _blocks(tree, line)
    if there != here[:len(there)]:
        raise ValueError(_WHY_NOT[there[-1]])
    # Into a block it goes only from one of its kind, as the text tells; without a text, into none.
    now = frame.f_lasti // 2
    first, last = sorted([now, instruction])
    depths = {at: kept for _, at, kept in places if first <= at <= last}
    if depth > (depths[now] if there else min(depths.values())):
        raise ValueError("incompatible stacks")
    unbound = [name for name in code.co_varnames if name not in frame.f_locals and name not in code.co_cellvars]
    if unbound:
        warnings.warn(f"assigning None to {len(unbound)} unbound local{'s' * (len(unbound) > 1)}", RuntimeWarning, 3)
        for name in unbound:
            frame._set_local(name, None)
    go_on_at(frame, instruction, 'except' not in there)


def _blocks(node, line):
    # What a line stands in, of what keeps something while it runs: bodies of loops and `with`, and `except`.
    for field, parts in ast.iter_fields(node):
        for part in parts if isinstance(parts, list) else ():
            if isinstance(part, (ast.stmt, ast.excepthandler, ast.match_case)) and line in _lines(part):
                kind = 'except' if isinstance(part, ast.excepthandler) else field == 'body' and _BODIES.get(type(node))
                return ([kind] if kind else []) + _blocks(part, line)
    return []


def _lines(node):
    # Those of a part of a program. A `case` has no place of its own, and decorators come before what they decorate.
    first, last = (node.pattern, node.body[-1]) if isinstance(node, ast.match_case) else (node, node)
    return range(min([one.lineno for one in (first, *getattr(node, 'decorator_list', ()))]), last.end_lineno + 1)
