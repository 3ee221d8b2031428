"""Examples of doctest: what they are, how a text is read, and where a module has them."""

import functools
import inspect
import linecache
import re

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The bit of an option, which it gets here if it is new."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


class Example:
    """One example: a source, and what it should print or raise."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        def line(text):
            return text if text.endswith('\n') else text + '\n'
        self.source = line(source)
        self.want = want and line(want)
        self.exc_msg = None if exc_msg is None else line(exc_msg or '\n')
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring and the names that they begin with."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = len(self.examples)
        kind = {0: 'no examples', 1: '1 example'}.get(count, f'{count} examples')
        return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({kind})>'

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        def order(test):
            return test.name, test.filename or '', -1 if test.lineno is None else test.lineno, id(test)
        return order(self) < order(other)


class DocTestParser:
    """Finds examples in texts."""

    _PROMPT = re.compile(r'( *)>>>')
    _MORE = re.compile(r' *\.\.\.')
    _EXCEPTION = re.compile(r'^Traceback \((?:most recent call last|innermost last)\):\s*$.*?^(\w+.*)', re.DOTALL | re.MULTILINE)
    _OPTION = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)

    def parse(self, string, name='<string>'):
        """Texts and examples in turns."""
        string = string.expandtabs()
        margin = min([len(line) - len(line.lstrip(' ')) for line in string.split('\n') if line.strip()], default=0)
        lines = [line[margin:] for line in string.split('\n')] if margin else string.split('\n')
        output, text, at = [], [], 0
        while at < len(lines):
            prompt = self._PROMPT.match(lines[at])
            if not prompt:
                text.append(lines[at])
                at += 1
                continue
            start = at
            at += 1
            while at < len(lines) and self._MORE.match(lines[at]):
                at += 1
            source = lines[start:at]
            while at < len(lines) and lines[at].strip(' ') and not self._PROMPT.match(lines[at]):
                at += 1
            output.append(''.join([line + '\n' for line in text]))
            text = []
            example = self._example(source, lines[start + len(source):at], len(prompt[1]), name, start)
            if example:
                output.append(example)
        output.append('\n'.join(text))
        return output

    def _example(self, source, want, indent, name, lineno):
        for number, line in enumerate(source, lineno + 1):
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError(f'line {number} of the docstring for {name} lacks blank after '
                                 f'{line[indent:indent + 3]}: {line!r}')
        self._check_margin(source[1:], ' ' * indent + '.', name, lineno)
        self._check_margin(want, ' ' * indent, name, lineno + len(source))
        text = '\n'.join([line[indent + 4:] for line in source])
        wanted = '\n'.join([line[indent:] for line in want])
        exception = self._EXCEPTION.match(wanted)
        options = self._options(text, name, lineno)
        if re.match(r' *(#.*)?$', text):
            return None
        return Example(text, wanted, exception and exception[1], lineno, indent, options)

    def _check_margin(self, lines, margin, name, lineno):
        for number, line in enumerate(lines, lineno + 1):
            if line and not line.startswith(margin):
                raise ValueError(f'line {number} of the docstring for {name} has inconsistent leading whitespace: {line!r}')

    def _options(self, source, name, lineno):
        options = {}
        for found in self._OPTION.finditer(source):
            for option in found[1].replace(',', ' ').split():
                if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}')
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
        if options and re.fullmatch(r' *(#.*)?', source):
            raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on a line with no example: '
                             f'{source!r}')
        return options

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        """The examples of a text."""
        return [one for one in self.parse(string, name) if isinstance(one, Example)]


class DocTestFinder:
    """Finds the docstrings of a module, class or function and of all that is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The DocTests of an object."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                 f'{type(obj)!r}')
        if module is False or isinstance(obj, str):
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        globs = (module.__dict__ if module else {}).copy() if globs is None else globs.copy()
        globs |= extraglobs or {}
        globs.setdefault('__name__', '__main__')
        try:
            file = inspect.getsourcefile(obj) or inspect.getfile(obj)
        except TypeError:
            file = getattr(module, '__file__', None)
        lines = isinstance(file, str) and linecache.getlines(file, getattr(module, '__dict__', None)) or None
        tests = []
        self._find(tests, obj, name, module, lines, globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, one):
        if module is None:
            return True
        # A function that a decorator of another module has wrapped says by its __module__ where it belongs.
        home = inspect.getmodule(one)
        if home is not None:
            return home is module
        if inspect.isfunction(one):
            return module.__dict__ is one.__globals__
        return isinstance(one, property) or module.__name__ == getattr(one, '__module__', None)

    def _is_routine(self, one):
        try:
            one = inspect.unwrap(one)
        except ValueError:
            pass
        return inspect.isroutine(one)

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, one in list(obj.__dict__.items()):
                if (self._is_routine(one) or inspect.isclass(one)) and self._from_module(module, one):
                    self._find(tests, one, f'{name}.{key}', module, lines, globs, seen)
            for key, one in getattr(obj, '__test__', {}).items():
                if not isinstance(key, str):
                    raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
                if not (self._is_routine(one) or inspect.isclass(one) or inspect.ismodule(one) or isinstance(one, str)):
                    raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or '
                                     f'modules: {type(one)!r}')
                self._find(tests, one, f'{name}.__test__.{key}', module, lines, globs, seen)
        if inspect.isclass(obj):
            for key, one in list(obj.__dict__.items()):
                if isinstance(one, (staticmethod, classmethod)):
                    one = one.__func__
                if (self._is_routine(one) or inspect.isclass(one) or isinstance(one, property)) and \
                        self._from_module(module, one):
                    self._find(tests, one, f'{name}.{key}', module, lines, globs, seen)

    def _get_test(self, obj, name, module, globs, lines):
        docstring = obj if isinstance(obj, str) else str(getattr(obj, '__doc__', None) or '')
        if self._exclude_empty and not docstring:
            return None
        filename = getattr(module, '__file__', None) or module.__name__ if module is not None else None
        return self._parser.get_doctest(docstring, globs, name, filename, self._line(obj, lines))

    def _line(self, obj, lines):
        """The line where a docstring begins, from 0, or None."""
        line = None
        if inspect.ismodule(obj) and obj.__doc__ is not None:
            line = 0
        if inspect.isclass(obj) and obj.__doc__ is not None:
            line = getattr(obj, '__firstlineno__', 0) - 1
        if inspect.ismethod(obj):
            obj = obj.__func__
        if isinstance(obj, property):
            obj = obj.fget
        if isinstance(obj, functools.cached_property):
            obj = obj.func
        if inspect.isroutine(obj) and getattr(obj, '__doc__', None):
            obj = inspect.unwrap(obj)
            if hasattr(obj, '__code__'):
                line = obj.__code__.co_firstlineno - 1
        if line is None or line < 0:
            return None
        if lines is None:
            return line + 1
        for number in range(line, len(lines)):
            if re.match(r'(^|.*:)\s*\w*("|\')', lines[number]):
                return number
        return None


def script_from_examples(s):
    """A program of the examples; the text around them is its comments."""
    lines = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            lines.append(piece.source[:-1])
            if piece.want:
                lines.append('# Expected:')
                lines += ['## ' + line for line in piece.want.split('\n')[:-1]]
        else:
            lines += ['# ' + line if line else '#' for line in piece.split('\n')[:-1]]
    while lines and lines[-1] == '#':
        lines.pop()
    while lines and lines[0] == '#':
        lines.pop(0)
    return '\n'.join(lines) + '\n'


for _name in ('Example', 'DocTest', 'DocTestParser', 'DocTestFinder'):
    globals()[_name].__module__ = 'doctest'
del _name
