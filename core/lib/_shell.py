"""The command sh: words, quotes, variables, pipes, redirections, lists. No functions, no here-documents."""

import os
import re

import _pipes
import _processes


class _Problem(Exception):
    """A line that is no command."""


_token = re.compile(r'''[ \t]*(?:
      (?P<comment>\#[^\n]*)
    | (?P<operator>\d?>&\d|\d?>>|\d?>|\d?<|&&|\|\||&>|[;|&()\n])
    | (?P<word>(?:[^\s;|&()<>"'\\$`]|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|\$\((?:[^()]|\([^()]*\))*\)|\$\{[^}]*\}|\$.?|`[^`]*`)+)
)''', re.VERBOSE | re.DOTALL)
_RESERVED = {'then', 'else', 'elif', 'fi', 'do', 'done'}


def _tokens(text):
    tokens, at = [], 0
    while text[at:].strip(' \t'):
        found = _token.match(text, at)
        if found is None or found.end() == at:
            rest = text[at:].lstrip()
            raise _Problem('Unterminated quoted string' if rest[:1] in '\'"' or '"' in rest or "'" in rest
                           else f'"{rest[:1]}" unexpected')
        if found['operator'] or found['word']:
            # A newline ends a command as a semicolon does.
            tokens.append(('operator', found['operator'] if found['operator'] != '\n' else ';') if found['operator']
                          else ('word', found['word']))
        at = found.end()
    return tokens


def main(process):
    args = process.args[1:]
    while args and args[0].startswith('-') and args[0] != '-c':
        args.pop(0)
    if args and args[0] == '-c':
        text, parameters = args[1], args[2:] or ['/bin/sh']
    elif args:
        try:
            with open(process.path(args[0])) as file:
                text, parameters = file.read(), args
        except OSError:
            return process.fail(f'0: cannot open {args[0]}: No such file', 2)
    else:
        text, parameters = process.read_all().decode(), [process.args[0]]
    return _Shell(process, parameters).run(text)


class _Shell:
    def __init__(self, process, parameters):
        self.process = process
        self.parameters = parameters
        self.name = process.args[0]
        self.variables = {}
        self.code = 0
        self.exiting = False

    def run(self, text):
        try:
            self._tokens = _tokens(text)
            # All of it is read before any of it runs.
            self._lists(None, False)
            self._lists((self.process.stdin, self.process.stdout, self.process.stderr), True)
        except _Problem as problem:
            self.process.write(f'{self.name}: 1: Syntax error: {problem}\n', 2)
            return 2
        return self.code

    # -- the grammar. A list that is not `live` is read and left out.

    def _peek(self):
        return self._tokens[self._at] if self._at < len(self._tokens) else (None, None)

    def _accept(self, *operators):
        kind, text = self._peek()
        if kind == 'operator' and text in operators:
            self._at += 1
            return text

    def _lists(self, streams, live):
        self._at = 0
        while self._at < len(self._tokens) and not self.exiting:
            if self._accept(';'):
                continue
            self._list(streams, live)
            if self._peek() == ('operator', ')'):
                raise _Problem('")" unexpected')

    def _list(self, streams, live):
        self._pipeline(streams, live)
        while not self.exiting:
            operator = self._accept('&&', '||', ';', '&')
            if operator in ('&&', '||'):
                self._pipeline(streams, live and (self.code == 0) == (operator == '&&'))
            elif operator is None or self._peek() in ((None, None), ('operator', ')')):
                return
            else:
                if self._peek() == ('operator', ';'):
                    self._at += 1
                    if self._peek() == (None, None):
                        return
                self._pipeline(streams, live)

    def _pipeline(self, streams, live):
        negated = self._peek() == ('word', '!')
        if negated:
            self._at += 1
        commands = [self._command()]
        while self._accept('|'):
            commands.append(self._command())
        if not live:
            return
        background = self._peek() == ('operator', '&')
        self.code = self._run_pipeline(commands, streams, background)
        if negated:
            self.code = int(not self.code)

    def _command(self):
        # (words, redirections), or the tokens of a subshell in place of words.
        words, redirections, inner = [], [], None
        while True:
            kind, text = self._peek()
            if kind == 'word':
                words.append(text)
                self._at += 1
            elif kind == 'operator' and text == '(' and not words:
                self._at += 1
                start, depth = self._at, 1
                while depth:
                    kind, text = self._peek()
                    if kind is None:
                        raise _Problem('end of file unexpected (expecting ")")')
                    depth += (text == '(') - (text == ')') if kind == 'operator' else 0
                    self._at += 1
                inner = self._tokens[start:self._at - 1]
            elif kind == 'operator' and ('>' in text or '<' in text):
                self._at += 1
                if '>&' in text:
                    redirections.append((text, None))
                    continue
                kind, target = self._peek()
                if kind != 'word':
                    raise _Problem('newline unexpected' if target is None else f'"{target}" unexpected')
                self._at += 1
                redirections.append((text, target))
            else:
                break
        if not words and inner is None and not redirections:
            kind, text = self._peek()
            raise _Problem('end of file unexpected' if text is None else f'"{text}" unexpected')
        if words and words[0] in _RESERVED:
            raise _Problem(f'"{words[0]}" unexpected')
        return words, redirections, inner

    # -- running

    def _run_pipeline(self, commands, streams, background):
        if len(commands) == 1 and not background:
            return self._run_command(*commands[0], streams)
        processes = []
        stdin, stdout, stderr = streams
        before = _processes.Null() if background else stdin.duplicate()
        for index, command in enumerate(commands):
            last = index == len(commands) - 1
            reader, writer = (None, stdout.duplicate()) if last else _pipes.pipe()
            processes.append(self._start(command, before, writer, stderr.duplicate()))
            before = reader
        if background:
            return 0
        return [self._wait(process) for process in processes][-1]

    def _start(self, command, stdin, stdout, stderr):
        # A part of a pipeline: a shell of its own.
        def part(process):
            shell = _Shell(process, self.parameters)
            shell.name = self.name
            shell.variables = dict(self.variables)
            shell.code = self.code
            return shell._run_command(*command, (process.stdin, process.stdout, process.stderr))
        process = _processes.Process(part, [self.name], stdin, stdout, stderr, dict(self.process.environment),
                                     self.process.folder)
        self.process.children.append(process)
        return process

    def _wait(self, process):
        process.wait()
        self.process.children.remove(process)
        self.process.check()
        code = process.returncode
        return 128 - code if code < 0 else code

    def _run_command(self, words, redirections, inner, streams):
        opened = []
        try:
            streams = self._redirected(redirections, list(streams), opened)
            if inner is not None:
                shell = _Shell(self.process, self.parameters)
                shell.variables, shell.name = dict(self.variables), self.name
                shell._tokens = inner
                folder = self.process.folder
                shell._lists(streams, True)
                self.process.folder = folder
                return shell.code
            assigned = {}
            while words and re.match(r'[A-Za-z_]\w*=', words[0]):
                name, _, value = words[0].partition('=')
                assigned[name] = ' '.join(self._expand(value, False))
                words = words[1:]
            args = [arg for word in words for arg in self._expand(word, True)]
            if not args:
                for name, value in assigned.items():
                    self._assign(name, value)
                return 0
            return self._run_args(args, assigned, streams)
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            verb = 'create' if error.filename is not None and self._creating else 'open'
            reason = {2: 'No such file' if verb == 'open' else 'Directory nonexistent'}.get(error.errno, error.strerror)
            self.process.write(f'{self.name}: 1: cannot {verb} {self._target}: {reason}\n', 2)
            return 2
        finally:
            for end in opened:
                end.close()

    def _redirected(self, redirections, streams, opened):
        for operator, target in redirections:
            number = int(operator[0]) if operator[0].isdigit() else 0 if operator[0] == '<' else 1
            if '>&' in operator:
                streams[number] = streams[int(operator[-1])]
                continue
            self._target = ' '.join(self._expand(target, True))
            self._creating = '>' in operator
            if self._target == '/dev/null':
                end = _processes.Null()
            else:
                flags = os.O_RDONLY if operator.endswith('<') else os.O_WRONLY | os.O_CREAT | (
                    os.O_APPEND if operator.endswith('>>') else os.O_TRUNC)
                end = _processes.OpenFile(os.open(self.process.path(self._target), flags, 0o666), True)
                opened.append(end)
            streams[number] = end
            if operator == '&>':
                streams[2] = end
        return tuple(streams)

    def _run_args(self, args, assigned, streams):
        builtin = getattr(self, f'_do_{args[0]}', None) if args[0].isalpha() else None
        if args[0] == ':':
            return 0
        if builtin is not None:
            return builtin(args[1:], streams)
        try:
            _processes.find(args[0])
        except (FileNotFoundError, PermissionError) as error:
            missing = isinstance(error, FileNotFoundError)
            streams[2].write(f"{self.name}: 1: {args[0]}: {'not found' if missing else 'Permission denied'}\n".encode(),
                             self.process)
            return 127 if missing else 126
        process = _processes.start(args, *[stream.duplicate() for stream in streams],
                                   {**self.process.environment, **assigned}, self.process.folder)
        self.process.children.append(process)
        return self._wait(process)

    def _do_cd(self, args, streams):
        target = self.process.path(args[0] if args else self.process.environment.get('HOME', '/'))
        if not os.path.isdir(target):
            streams[2].write(f"{self.name}: 1: cd: can't cd to {args[0]}\n".encode(), self.process)
            return 2
        self.process.folder = os.path.normpath(target)
        return 0

    def _do_exit(self, args, streams):
        self.exiting = True
        return int(args[0]) & 0xFF if args else self.code

    def _do_export(self, args, streams):
        for arg in args:
            name, equals, value = arg.partition('=')
            self.process.environment[name] = value if equals else self.variables.get(name, '')
        return 0

    def _do_unset(self, args, streams):
        for name in args:
            self.variables.pop(name, None)
            self.process.environment.pop(name, None)
        return 0

    def _do_set(self, args, streams):
        return 0

    def _do_exec(self, args, streams):
        self.exiting = True
        return self._run_args(args, {}, streams)

    def _do_wait(self, args, streams):
        for child in list(self.process.children):
            self._wait(child)
        return 0

    def _do_read(self, args, streams):
        line = self.process.read_line().decode()
        self._assign(args[0] if args else 'REPLY', line.rstrip('\n'))
        return 0 if line else 1

    # -- words

    def _assign(self, name, value):
        where = self.process.environment if name in self.process.environment else self.variables
        where[name] = value

    def _value(self, name):
        if name == '?':
            return str(self.code)
        if name == '$':
            return str(self.process.pid)
        if name == '#':
            return str(len(self.parameters) - 1)
        if name in ('@', '*'):
            return ' '.join(self.parameters[1:])
        if name.isdigit():
            return self.parameters[int(name)] if int(name) < len(self.parameters) else ''
        return self.variables.get(name, self.process.environment.get(name, ''))

    def _expand(self, word, splits):
        """The words that a word becomes: quotes gone, variables and outputs put in, file names found."""
        pieces = []  # (text, whether it was quoted)
        if splits and (word == '~' or word.startswith('~/')):
            word = self.process.environment.get('HOME', '/') + word[1:]
        for part in re.findall(r'''(?s)\\.|'[^']*'|"(?:[^"\\]|\\.)*"|\$\((?:[^()]|\([^()]*\))*\)|\$\{[^}]*\}|\$\w+|\$[?$#@*]|`[^`]*`|.''',
                               word):
            if part[0] == '\\' and len(part) == 2:
                pieces.append((part[1].replace('\n', ''), True))
            elif part[0] == "'":
                pieces.append((part[1:-1], True))
            elif part[0] == '"':
                pieces.append((self._quoted(part[1:-1]), True))
            elif part[0] in '$`' and len(part) > 1:
                pieces.append((self._substituted(part), False))
            else:
                pieces.append((part, None))
        if not splits:
            return [''.join([text for text, _ in pieces])]
        words, current, pattern = [], None, False
        for text, quoted in pieces:
            if quoted is False:
                fields = text.split()
                if text[:1].isspace() and current is not None:
                    words.append((current, pattern))
                    current, pattern = None, False
                for index, field in enumerate(fields):
                    if index:
                        words.append((current, pattern))
                        current, pattern = None, False
                    current = (current or '') + field
                if fields and text[-1:].isspace():
                    words.append((current, pattern))
                    current, pattern = None, False
            else:
                current = (current or '') + text
                pattern = pattern or quoted is None and text in '*?['
        if current is not None:
            words.append((current, pattern))
        return [name for text, pattern in words for name in (self._matching(text) if pattern else [text])]

    def _quoted(self, text):
        return re.sub(r'(?s)\\([$`"\\\n])|\$\((?:[^()]|\([^()]*\))*\)|\$\{[^}]*\}|\$\w+|\$[?$#@*]|`[^`]*`',
                      lambda found: (found[1] if found[1] != '\n' else '') if found[1] else self._substituted(found[0]),
                      text)

    def _substituted(self, part):
        if part.startswith('$(('):
            return str(eval(re.sub(r'\$?([A-Za-z_]\w*)', lambda found: self._value(found[1]) or '0', part[3:-2]), {}))
        if part.startswith('$(') or part[0] == '`':
            return self._output(part[2:-1] if part[0] == '$' else part[1:-1])
        name = part[1:].strip('{}')
        name, default, otherwise = name.partition(':-')
        return self._value(name) or (otherwise if default else '')

    def _output(self, text):
        reader, writer = _pipes.pipe()

        def part(process):
            shell = _Shell(process, self.parameters)
            shell.variables, shell.name = dict(self.variables), self.name
            return shell.run(text)
        process = _processes.Process(part, [self.name], _processes.Null(), writer, self.process.stderr.duplicate(),
                                     dict(self.process.environment), self.process.folder)
        self.process.children.append(process)
        pieces = []
        while piece := reader.read(65536, self.process):
            pieces.append(piece)
        reader.close()
        self.code = self._wait(process)
        return b''.join(pieces).decode('utf-8', 'replace').rstrip('\n')

    def _matching(self, pattern):
        if not re.search(r'[*?]|\[.+\]', pattern):
            return [pattern]
        from glob import glob
        found = glob(pattern, root_dir=self.process.folder)
        return sorted(found) or [pattern]


def test(process, args):
    """The command test, also [."""
    if process.args[0] == '[':
        if not args or args.pop() != ']':
            return process.fail("missing ']'", 2)
    return int(not _true(process, args))


def _true(process, args):
    if args[:1] == ['!']:
        return not _true(process, args[1:])
    for joint in ('-o', '-a'):
        if joint in args[1:-1]:
            at = args.index(joint, 1)
            left, right = _true(process, args[:at]), _true(process, args[at + 1:])
            return left or right if joint == '-o' else left and right
    if len(args) == 2:
        path = process.path(args[1])
        check = {'-n': bool, '-z': lambda text: not text}.get(args[0])
        if check is not None:
            return check(args[1])
        return {'-e': os.path.exists, '-f': os.path.isfile, '-d': os.path.isdir, '-r': os.path.exists,
                '-w': os.path.exists, '-x': os.path.exists,
                '-s': lambda one: os.path.exists(one) and os.path.getsize(one) > 0}[args[0]](path)
    if len(args) == 3:
        left, operator, right = args
        if operator in ('=', '==', '!='):
            return (left == right) == (operator != '!=')
        return {'-eq': int.__eq__, '-ne': int.__ne__, '-lt': int.__lt__, '-le': int.__le__, '-gt': int.__gt__,
                '-ge': int.__ge__}[operator](int(left), int(right))
    return bool(args and args[0])
