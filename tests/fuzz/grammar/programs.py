"""The language and the builtins: program(seed) is a source text that ends by itself and prints what it does."""

import warnings

import calls
import statements
from definitions import Definitions


class Program(Definitions):
    def statement(self):
        forms = [self.show_something] * 4 + [self.assign] * 4 + [self.augment, self.unpack]
        if self.depth <= 3:
            forms += [self.conditional, self.loop, self.while_, self.loops_inside, self.try_, self.try_, self.function, self.scopes_, self.closure, self.class_, self.descriptor, self.hierarchy,
                      self.typed, self.generator, self.coroutine, self.groups, self.with_, self.matching, self.mutate, self.mutate, self.deletion, self.targets, self.namespaces]
        if self.depth == 0:
            forms += [self.importing] + [self.method, self.operator, self.builtin, self.formatting, self.texts] * 3
        self.one(forms)()

    def piece(self):
        """A statement at the top level. What the compiler refuses is given to it when the program runs."""
        before = len(self.lines)
        self.statement()
        text = '\n'.join(self.lines[before:]) + '\n'
        try:
            compile(text, 'program.py', 'exec')
        except SyntaxError:
            del self.lines[before:]
            self.line(f'try: compile({text!r}, "text", "exec")')
            self.line(f'except SyntaxError as error: print({self.label()}, error.msg, error.lineno, error.offset, error.end_offset)')
        except (RecursionError, ValueError, MemoryError):
            del self.lines[before:]


def program(seed):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        writer = Program(seed)
        for text in (calls.ODD_PRELUDE, statements.PRELUDE):
            writer.line(text)
        for _ in range(10):
            writer.piece()
    if writer.chance(30):  # an error that ends it, for the traceback
        writer.line(writer.expression(None, 4))
    return writer.source()


if __name__ == '__main__':
    import sys
    print(program(int(sys.argv[1])), end='')
