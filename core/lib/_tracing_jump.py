"""frame.f_lineno = n in a trace function: the frame goes on at another line."""

import ast
import warnings

from _frame_jump import go_on_at, text_of, told_lines

_WHY_NOT = {
    'for': "can't jump into the body of a for loop",
    'except': "can't jump into an 'except' block as there's no exception",
    'with': "incompatible stacks",
}
_KINDS = {ast.For: 'for', ast.AsyncFor: 'for', ast.With: 'with', ast.AsyncWith: 'with', ast.ExceptHandler: 'except'}
_PARTS = ast.stmt, ast.excepthandler, ast.match_case


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
    line = min(below)[0]
    kept_here, depth, instruction = _place(places, frame.f_lasti // 2, line)
    text = text_of(frame)
    tree = ast.parse(text)
    here, there = _blocks(tree, frame.f_lineno), _blocks(tree, line)
    if there != here[:len(there)]:
        raise ValueError(_WHY_NOT[there[-1]])
    first, last = sorted([frame.f_lasti // 2, instruction])
    if not text and depth > min([kept for _, at, kept in places if first <= at <= last]):
        raise ValueError("incompatible stacks")  # a block begins in between; of which kind, nobody knows
    unbound = [name for name in code.co_varnames if name not in frame.f_locals and name not in code.co_cellvars]
    if unbound:
        warnings.warn(f"assigning None to {len(unbound)} unbound local{'s' * (len(unbound) > 1)}", RuntimeWarning, 3)
        for name in unbound:
            frame._set_local(name, None)
    go_on_at(frame, instruction, depth < kept_here and 'except' not in there)


def _place(places, here, line):
    # What is kept now, and what at the place of a line, with its instruction. The lines of a `finally` are there
    # several times, once for exceptions: from one to another the frame stays in its copy.
    now, kept_here = next((number, kept) for number, at, kept in places if at == here)
    copies, told = [[(kept, at) for number, at, kept in places if number == one] for one in (now, line)]
    kept, at = told[copies.index((kept_here, here))] if len(copies) == len(told) else min(told)
    return kept_here, *((kept, at) if kept <= kept_here else min(told))


def _blocks(node, line):
    # What a line stands in, of what keeps something while it runs: loops, `with`, `except`.
    field, part = next(((field, part) for field, parts in ast.iter_fields(node) if isinstance(parts, list)
                        for part in parts if isinstance(part, _PARTS) and line in _lines(part)), (None, None))
    kind = _KINDS.get(type(node))
    keeps = kind == 'except' or kind and line > node.lineno and (kind == 'with' or field == 'body')
    return ([kind] if keeps else []) + (_blocks(part, line) if part else [])


def _lines(node):
    # Those of a part of a program. A `case` has no place of its own, and decorators come before what they decorate.
    first, last = (node.pattern, node.body[-1]) if isinstance(node, ast.match_case) else (node, node)
    return range(min([one.lineno for one in (first, *getattr(node, 'decorator_list', ()))]), last.end_lineno + 1)
