"""Whether what was typed so far is a whole statement, wrong, or goes on."""

import __future__
import warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_DONT_IMPLY_DEDENT, PyCF_ONLY_AST, PyCF_ALLOW_INCOMPLETE_INPUT = 0x200, 0x400, 0x4000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
_features = [getattr(__future__, name) for name in __future__.all_feature_names]
_UNFINISHED = ('was never closed', 'unexpected EOF', 'unterminated triple-quoted', 'expected an indented block',
               "expected 'except' or 'finally' block")


def _is_unfinished(source, error):
    """Whether more lines could make it right: the error is at the end, and of the kind that more lines mend."""
    lines = source.rstrip('\n').count('\n') + 1
    message = error.msg
    if 'was never closed' in message or 'unterminated triple-quoted' in message:
        return True
    last = source.rstrip('\n').rpartition('\n')[2]
    if source.endswith('\n') and (last.endswith('\\') or 'string literal' in message):
        return False
    if 'indented block' in message and not last.partition('#')[0].rstrip().endswith(':'):
        return False  # what stands there is not indented
    if last.endswith('\\') or last.lstrip().startswith('@') and message == 'invalid syntax':
        return True
    return any(text in message for text in _UNFINISHED) and (error.lineno or 0) >= lines


def _maybe_compile(compiler, source, filename, symbol):
    # Only comments and blank lines: nothing to do.
    if all(not line.strip() or line.strip().startswith('#') for line in source.split('\n')):
        if symbol == 'eval':
            return None
        source = 'pass'
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol)
        except SyntaxError:
            try:
                compiler(source + '\n', filename, symbol)
                return None
            except SyntaxError as error:
                if _is_unfinished(source, error):
                    return None
        else:
            # A block goes on until a line that is empty or not indented.
            last = source.rpartition('\n')[2]
            if symbol == 'single' and _opens_block(source) and last and (last[:1] in ' \t' or '\n' not in source
                                                                                    or _is_header(last)):
                return None
    return compiler(source, filename, symbol)


def _opens_block(source):
    import ast
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return False
    return bool(body) and hasattr(body[-1], 'body') and not isinstance(body[-1], ast.Expr) or \
        bool(body) and isinstance(body[-1], getattr(ast, 'Match', ()))


def _is_header(line):
    return line.split(maxsplit=1)[0].rstrip(':') in ('else', 'except', 'finally', 'elif', 'case', 'if', 'for', 'while', 'with',
                                                     'try', 'def', 'class', 'async', 'match')


def compile_command(source, filename="<input>", symbol="single"):
    """The code of a statement; None if it goes on, SyntaxError if it is wrong."""
    return _maybe_compile(lambda source, filename, symbol: compile(source, filename, symbol, 0, True), source, filename, symbol)


class Compile:
    """Compiles, and remembers the __future__ statements that it compiled."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        mask = sum([feature.compiler_flag for feature in _features]) | PyCF_ALLOW_TOP_LEVEL_AWAIT
        code = compile(source, filename, symbol, self.flags & mask | flags, True)
        if flags & PyCF_ONLY_AST:
            return code
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command() that remembers the __future__ statements."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _maybe_compile(self.compiler, source, filename, symbol)
