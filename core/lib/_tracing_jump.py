"""frame.f_lineno = n in a trace function: the frame goes on at another line."""

import ast
import linecache
import warnings

from _frame_jump import go_on_at, told_lines

_WHY_NOT = {
    'for': "can't jump into the body of a for loop",
    'except': "can't jump into an 'except' block as there's no exception",
    'with': "incompatible stacks",
}


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
    places = sorted([place for place in told_lines(frame) if place[0] >= line])
    if not places:
        raise ValueError(f"line {line} comes after the current code block")
    line, instruction = places[0]
    tree = ast.parse(''.join(linecache.getlines(code.co_filename, frame.f_globals)))
    here, there = _blocks(tree.body, frame.f_lineno), _blocks(tree.body, line)
    if there != here[:len(there)]:
        raise ValueError(_WHY_NOT[there[-1]])
    unbound = [name for name in code.co_varnames if name not in frame.f_locals and name not in code.co_cellvars]
    if unbound:
        warnings.warn(f"assigning None to {len(unbound)} unbound local{'s' * (len(unbound) > 1)}", RuntimeWarning, 3)
        for name in unbound:
            frame._set_local(name, None)
    go_on_at(frame, instruction, 'except' not in there)


def _blocks(body, line):
    # What the statement at a line stands in, of what keeps something while it runs: loops, `with`, `except`.
    inside = [one for one in body if min([one.lineno, *[two.lineno for two in getattr(one, 'decorator_list', ())]]) <= line
              <= one.end_lineno]
    if not inside:
        return []
    node = inside[-1]
    for name, value in ast.iter_fields(node):
        if not isinstance(value, list):
            continue
        for one in value:
            if isinstance(one, (ast.stmt, ast.excepthandler, ast.match_case)) and _first(one) <= line <= _last(one):
                own = []
                if isinstance(node, (ast.For, ast.AsyncFor)) and name == 'body':
                    own = ['for']
                elif isinstance(node, (ast.With, ast.AsyncWith)):
                    own = ['with']
                if isinstance(one, ast.stmt):
                    return own + _blocks([one], line)
                own = ['except'] if isinstance(one, ast.excepthandler) else []
                return own + _blocks(one.body, line)
    return []


def _first(node):
    return node.pattern.lineno if isinstance(node, ast.match_case) else node.lineno


def _last(node):
    return node.body[-1].end_lineno if isinstance(node, ast.match_case) else node.end_lineno
