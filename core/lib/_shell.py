"""The command sh: words, quotes, variables, pipes, redirections, conditions, loops, functions. No here-documents."""

import os
import re
from fnmatch import fnmatchcase

import _pipes
import _processes


class _Problem(Exception):
    """A line that is no command."""


# What stands in brackets, with brackets in it.
_nested = '[^()]*'
for _ in range(8):
    _nested = rf'(?:[^()]|\({_nested}\))*'


def _pattern(text):
    return re.compile(text.replace('NESTED', _nested), re.VERBOSE | re.DOTALL)


_token = _pattern(r'''[ \t]*(?:
      (?P<comment>\#[^\n]*)
    | (?P<operator>\d?>&\d|\d?>>|\d?>|\d?<|&&|\|\||;;|&>|[;|&()\n])
    | (?P<word>(?:[^\s;|&()<>"'\\$`]|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|\$\(NESTED\)|\$\{[^}]*\}|\$.?|`[^`]*`)+)
)''')
_piece = _pattern(
    r'''\\.|'[^']*'|"(?:[^"\\]|\\.)*"|\$\(NESTED\)|\$\{[^}]*\}|\$\w+|\$[?$\#@*]|`[^`]*`|.''')
_quoted_piece = _pattern(r'\\([$`"\\\n])|\$\(NESTED\)|\$\{[^}]*\}|\$\w+|\$[?$\#@*]|`[^`]*`')
_SPECIAL = {':', 'break', 'continue', 'eval', 'exec', 'exit', 'export', 'return', 'set', 'shift', 'unset'}
_ALSO_BUILTIN = {'echo', 'printf', 'test', '[', 'true', 'false', 'pwd', 'kill'}  # and commands
_RESERVED = {'then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}'}
_COMPOUND = {'{': 'group', 'if': 'if', 'while': 'while', 'until': 'while', 'for': 'for', 'case': 'case'}


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
    process.environment['PWD'] = process.folder
    return _Shell(process, parameters).run(text)


class _Leave(Exception):
    """What is left by break, continue and return."""


class _Loop(_Leave):
    def __init__(self, levels, goes_on):
        self.levels, self.goes_on = levels, goes_on


class _Return(_Leave):
    def __init__(self, code):
        self.code = code


class _Parser:
    """Tokens to a tree. A list is [((negated, commands), operator), ...]; a command is (kind, redirections, *parts)."""

    def __init__(self, tokens):
        self._tokens = tokens
        self._at = 0

    def whole(self):
        tree = self._list()
        if self._at < len(self._tokens):
            raise self._unexpected()
        return tree

    def _peek(self):
        return self._tokens[self._at] if self._at < len(self._tokens) else (None, None)

    def _accept(self, *operators):
        kind, text = self._peek()
        if kind == 'operator' and text in operators:
            self._at += 1
            return text

    def _word(self, *words):
        kind, text = self._peek()
        if kind == 'word' and text in words:
            self._at += 1
            return text

    def _unexpected(self, wanted=None):
        kind, text = self._peek()
        expecting = f' (expecting "{wanted}")' if wanted else ''
        if kind is None:
            return _Problem(f'end of file unexpected{expecting}')
        if kind == 'word' and wanted and text not in _RESERVED:
            return _Problem(f'word unexpected{expecting}')
        return _Problem(f'"{text}" unexpected{expecting}')

    def _expect(self, wanted):
        if not (self._accept(wanted) if wanted in '()' else self._word(wanted)):
            raise self._unexpected(wanted)

    def _skip(self):
        while self._accept(';'):
            pass

    def _list(self, *ends):
        """Up to one of these words, to ")" or ";;", or to the end."""
        parts = []
        self._skip()
        while self._at < len(self._tokens):
            kind, text = self._peek()
            if kind == 'operator' and text in (')', ';;') or kind == 'word' and text in (_RESERVED if ends else ()):
                break
            pipeline = self._pipeline()
            operator = self._accept('&&', '||', ';', '&') or ''
            parts.append((pipeline, operator))
            if operator in ('&&', '||'):
                self._skip()
                if self._at == len(self._tokens):
                    raise self._unexpected()
            elif operator == '':
                break
            else:
                self._skip()
        return parts

    def _body(self, *ends):
        parts = self._list(*ends)
        if not parts:
            raise self._unexpected() if self._at < len(self._tokens) else self._unexpected(ends[-1] if ends else ')')
        return parts

    def _pipeline(self):
        negated = bool(self._word('!'))
        commands = [self._command()]
        while self._accept('|'):
            self._skip()
            commands.append(self._command())
        return negated, commands

    def _command(self):
        kind, text = self._peek()
        made = None
        if kind == 'operator' and text == '(':
            self._at += 1
            made = 'subshell', self._body()
            self._expect(')')
        elif kind == 'word' and text in _COMPOUND:
            self._at += 1
            made = getattr(self, f'_{_COMPOUND[text]}')(text)
        elif kind == 'word' and text in _RESERVED:
            raise self._unexpected()
        elif kind == 'word' and self._tokens[self._at + 1 : self._at + 3] == [('operator', '('), ('operator', ')')]:
            self._at += 3
            self._skip()
            return 'function', [], text, self._command()
        if made is None:
            words, redirections = self._words()
            return 'simple', redirections, words
        words, redirections = self._words(False)
        return made[0], redirections, *made[1:]

    def _words(self, taken=True):
        words, redirections = [], []
        while True:
            kind, text = self._peek()
            if kind == 'word' and taken:
                words.append(text)
                self._at += 1
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
        if taken and not words and not redirections:
            raise self._unexpected()
        return words, redirections

    def _group(self, _):
        body = self._body('}')
        self._expect('}')
        return 'group', body

    def _if(self, _):
        branches, otherwise = [], None
        while True:
            condition = self._body('then')
            self._expect('then')
            branches.append((condition, self._body('elif', 'else', 'fi')))
            if not self._word('elif'):
                break
        if self._word('else'):
            otherwise = self._body('fi')
        self._expect('fi')
        return 'if', branches, otherwise

    def _while(self, word):
        condition = self._body('do')
        return 'while', word == 'while', condition, self._loop_body()

    def _loop_body(self):
        self._expect('do')
        body = self._body('done')
        self._expect('done')
        return body

    def _for(self, _):
        kind, name = self._peek()
        if kind != 'word' or not name.isidentifier():
            raise _Problem('Bad for loop variable')
        self._at += 1
        words = None
        if self._word('in'):
            words = []
            while self._peek()[0] == 'word':
                words.append(self._peek()[1])
                self._at += 1
        self._skip()
        return 'for', name, words, self._loop_body()

    def _case(self, _):
        kind, word = self._peek()
        if kind != 'word':
            raise self._unexpected()
        self._at += 1
        self._skip()
        self._expect('in')
        branches = []
        self._skip()
        while not self._word('esac'):
            self._accept('(')
            patterns = []
            while True:
                kind, pattern = self._peek()
                if kind != 'word':
                    raise self._unexpected('esac' if kind is None else None)
                patterns.append(pattern)
                self._at += 1
                if not self._accept('|'):
                    break
            self._expect(')')
            branches.append((patterns, self._list('esac')))
            if not self._accept(';;') and self._peek() != ('word', 'esac'):
                raise self._unexpected(';;')
            self._skip()
        return 'case', word, branches


class _Shell:
    def __init__(self, process, parameters):
        self.process = process
        self.parameters = parameters
        self.name = process.args[0]
        self.variables = {}
        self.code = 0
        self.exiting = False
        self.stops_at_errors = False  # set -e
        self.functions = {}
        self._locals = []  # of the functions that run: what their variables were before
        self._substitution = 0  # the code of the last $(...)

    def run(self, text):
        streams = (self.process.stdin, self.process.stdout, self.process.stderr)
        try:
            # All of it is read before any of it runs.
            tree = _Parser(_tokens(text)).whole()
        except _Problem as problem:
            self.process.write(f'{self.name}: 1: Syntax error: {problem}\n', 2)
            return 2
        try:
            self._list(tree, streams)
        except _Problem as problem:
            self.process.write(f'{self.name}: 1: {problem}\n', 2)
            return 2
        except _Return as leave:
            return leave.code
        except _Loop:
            pass  # outside of a loop it ends nothing but the line
        return self.code

    def _copy(self, process):
        shell = _Shell(process, self.parameters)
        shell.name, shell.code = self.name, self.code
        shell.variables, shell.functions = dict(self.variables), dict(self.functions)
        shell.stops_at_errors = self.stops_at_errors
        return shell

    # -- running

    def _list(self, parts, streams, tested=False):
        """`tested`: somebody looks at the code, so that `set -e` does not."""
        live = True
        for index, (pipeline, operator) in enumerate(parts):
            if self.exiting:
                return
            before = parts[index - 1][1] if index else ''
            if before in ('&&', '||'):
                live = (self.code == 0) == (before == '&&')
            else:
                live = True
            if live:
                self._pipeline(*pipeline, operator == '&', streams, tested or operator in ('&&', '||'))

    def _pipeline(self, negated, commands, background, streams, tested):
        if len(commands) == 1 and not background:
            self.code = self._run_command(commands[0], streams, tested or negated)
        else:
            self.code = self._run_parts(commands, streams, background)
        if negated:
            self.code = int(not self.code)
        elif self.code and self.stops_at_errors and not tested:
            self.exiting = True

    def _run_parts(self, commands, streams, background):
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
            shell = self._copy(process)
            try:
                return shell._run_command(command, (process.stdin, process.stdout, process.stderr), False)
            except _Leave:
                return shell.code
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

    def _run_command(self, command, streams, tested):
        kind, redirections, *parts = command
        opened = []
        try:
            streams = self._redirected(redirections, list(streams), opened)
            return getattr(self, f'_run_{kind}')(*parts, streams, tested)
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

    def _run_simple(self, words, streams, tested):
        assigned = {}
        self._substitution = 0
        while words and re.match(r'[A-Za-z_]\w*=', words[0]):
            name, _, value = words[0].partition('=')
            assigned[name] = ' '.join(self._expand(value, False))
            words = words[1:]
        args = [arg for word in words for arg in self._expand(word, True)]
        if args:
            return self._run_args(args, assigned, streams, tested)
        for name, value in assigned.items():
            self._assign(name, value)
        return self._substitution

    def _run_subshell(self, body, streams, tested):
        shell = self._copy(self.process)
        folder, environment = self.process.folder, dict(self.process.environment)
        try:
            shell._list(body, streams, tested)
        except _Leave:
            pass
        self.process.folder = folder
        self.process.environment.clear()
        self.process.environment.update(environment)
        return shell.code

    def _run_group(self, body, streams, tested):
        self._list(body, streams, tested)
        return self.code

    def _run_if(self, branches, otherwise, streams, tested):
        for condition, body in branches:
            self._list(condition, streams, True)
            if self.exiting:
                return self.code
            if self.code == 0:
                return self._run_group(body, streams, tested)
        if otherwise is None:
            return 0
        return self._run_group(otherwise, streams, tested)

    def _run_while(self, wanted, condition, body, streams, tested):
        code = 0
        while not self.exiting:
            self.process.check()
            self._list(condition, streams, True)
            if self.exiting or (self.code == 0) != wanted or not self._turn(body, streams, tested):
                break
            code = self.code
        return self.code if self.exiting else code

    def _run_for(self, name, words, body, streams, tested):
        values = self.parameters[1:] if words is None else [one for word in words for one in self._expand(word, True)]
        self.code = 0
        for value in values:
            self.process.check()
            self._assign(name, value)
            if not self._turn(body, streams, tested) or self.exiting:
                break
        return self.code

    def _turn(self, body, streams, tested):
        """One turn of a loop; false when it was the last."""
        try:
            self._list(body, streams, tested)
        except _Loop as leave:
            leave.levels -= 1
            if leave.levels:
                raise
            self.code = 0
            return leave.goes_on
        return True

    def _run_case(self, word, branches, streams, tested):
        value = ''.join(self._expand(word, False))
        for patterns, body in branches:
            if any(fnmatchcase(value, self._pattern(pattern)) for pattern in patterns):
                self.code = 0
                return self._run_group(body, streams, tested)
        return 0

    def _run_function(self, name, body, streams, tested):
        self.functions[name] = body
        return 0

    def _call(self, args, streams, tested):
        parameters, self.parameters = self.parameters, [self.parameters[0], *args[1:]]
        self._locals.append({})
        try:
            return self._run_command(self.functions[args[0]], streams, tested)
        except _Return as leave:
            return leave.code
        finally:
            self.parameters = parameters
            for name, value in self._locals.pop().items():
                if value is None:
                    self.variables.pop(name, None)
                else:
                    self.variables[name] = value

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
                end = _processes.OpenFile(os.open(self.process.path(self._target), flags, 0o666))
                opened.append(end)
            streams[number] = end
            if operator == '&>':
                streams[2] = end
        return tuple(streams)

    def _run_args(self, args, assigned, streams, tested=False):
        if args[0] in self.functions:
            return self._call(args, streams, tested)
        return self._run_plain(args, assigned, streams)

    def _builtin(self, name):
        return getattr(self, f'_do_{name}', None) if name.isalpha() else None

    def _run_plain(self, args, assigned, streams):
        builtin = self._builtin(args[0])
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
        environment = self.process.environment
        asked = args[0] if args else environment.get('HOME', '/')
        back = asked == '-'
        target = self.process.path(environment.get('OLDPWD', '') if back else asked)
        if not os.path.isdir(target):
            streams[2].write(f"{self.name}: 1: cd: can't cd to {asked}\n".encode(), self.process)
            return 2
        environment['OLDPWD'] = self.process.folder
        environment['PWD'] = self.process.folder = os.path.normpath(target)
        if back:
            streams[1].write(f'{self.process.folder}\n'.encode(), self.process)
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
        while args and args[0][:1] in '-+' and args[0] != '--':
            if 'e' in args[0]:
                self.stops_at_errors = args[0][0] == '-'
            args = args[1:]
        if args:
            self.parameters = [self.parameters[0], *(args[1:] if args[0] == '--' else args)]
        return 0

    def _do_break(self, args, streams):
        raise _Loop(int(args[0]) if args else 1, False)

    def _do_continue(self, args, streams):
        raise _Loop(int(args[0]) if args else 1, True)

    def _do_return(self, args, streams):
        raise _Return(int(args[0]) & 0xFF if args else self.code)

    def _do_local(self, args, streams):
        for arg in args:
            name, equals, value = arg.partition('=')
            self._locals[-1].setdefault(name, self.variables.get(name))
            self.variables[name] = value if equals else ''
        return 0

    def _do_shift(self, args, streams):
        count = int(args[0]) if args else 1
        if count >= len(self.parameters):
            streams[2].write(f"{self.name}: 1: shift: can't shift that many\n".encode(), self.process)
            self.exiting = True
            return 2
        del self.parameters[1 : count + 1]
        return 0

    def _do_eval(self, args, streams):
        try:
            tree = _Parser(_tokens(' '.join(args))).whole()
        except _Problem as problem:
            self.process.write(f'{self.name}: 1: eval: Syntax error: {problem}\n', 2)
            return 2
        self.code = 0
        self._list(tree, streams)
        return self.code

    def _do_exec(self, args, streams):
        self.exiting = True
        return self._run_args(args, {}, streams)

    def _what(self, name):
        """What a word stands for as `command -v` and as `type` say it; (None, text) for nothing."""
        if name in _RESERVED or name in _COMPOUND or name in ('in', '!'):
            return name, 'a shell keyword'
        if name in self.functions:
            return name, 'a shell function'
        if name in _SPECIAL:
            return name, 'a special shell builtin'
        if name in _ALSO_BUILTIN or self._builtin(name):
            return name, 'a shell builtin'
        from shutil import which
        path = which(name, path=self._value('PATH'))
        return path, path

    def _do_command(self, args, streams):
        if args[:1] != ['-v']:
            return self._run_plain(args, {}, streams) if args else 0
        answer, _ = self._what(args[1]) if args[1:] else (None, None)
        if answer is None:
            return 127
        streams[1].write(f'{answer}\n'.encode(), self.process)
        return 0

    def _do_type(self, args, streams):
        code = 0
        for name in args:
            found, text = self._what(name)
            line = f'{name}: not found' if found is None else f'{name} is {text}'
            code = 127 if found is None else code
            streams[1].write(f'{line}\n'.encode(), self.process)
        return code

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
        if splits and word == '"$@"':
            return self.parameters[1:]
        pieces = []  # (text, whether it was quoted)
        if splits and (word == '~' or word.startswith('~/')):
            word = self.process.environment.get('HOME', '/') + word[1:]
        for part in _piece.findall(word):
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
        return _quoted_piece.sub(
            lambda found: (found[1] if found[1] != '\n' else '') if found[1] else self._substituted(found[0]), text)

    def _substituted(self, part):
        if part.startswith('$(('):
            return self._calculated(self._quoted(part[3:-2]))
        if part.startswith('$(') or part[0] == '`':
            return self._output(part[2:-1] if part[0] == '$' else part[1:-1])
        name = part[1:].removeprefix('{').removesuffix('}')
        if part[1] == '{' and name[0] == '#' and len(name) > 1:
            return str(len(self._value(name[1:])))
        found = re.fullmatch(r'(?s)(\w+|[?$#@*])(?:(:?[-=+?]|%%?|##?)(.*))?', name)
        if found is None:
            raise _Problem('Bad substitution')
        name, operator, word = found.groups()
        value = self._value(name)
        if operator is None:
            return value
        if operator[0] in '%#':
            return _without(value, self._pattern(word), operator)
        # A colon: what is empty counts as missing.
        missing = not value if operator[0] == ':' else not self._is_set(name)
        word = ''.join(self._expand(word, False))
        if operator[-1] == '+':
            return '' if missing else word
        if not missing:
            return value
        if operator[-1] == '=':
            self._assign(name, word)
        elif operator[-1] == '?':
            self.process.write(f"{self.name}: 1: {name}: {word or 'parameter not set'}\n", 2)
            self.code, self.exiting = 2, True
            raise _Return(2)
        return word

    def _calculated(self, text):
        text = re.sub(r'[A-Za-z_]\w*', lambda found: self._value(found[0]) or '0', text)
        for operator, ours in (('&&', ' and '), ('||', ' or '), ('/', '//')):
            text = text.replace(operator, ours)
        text = re.sub(r'!(?!=)', ' not ', text).strip()
        if re.search(r'[^\d\s()+\-*/%<>=!&|^~andotr]', text):
            raise _Problem(f'arithmetic expression: expecting primary: "{text}"')
        try:
            return str(int(eval(text or '0', {})))
        except ZeroDivisionError:
            raise _Problem('arithmetic expression: division by zero') from None
        except SyntaxError:
            raise _Problem(f'arithmetic expression: expecting primary: "{text}"') from None

    def _is_set(self, name):
        if name.isdigit():
            return int(name) < len(self.parameters)
        return name in self.variables or name in self.process.environment

    def _pattern(self, word):
        """A word as fnmatch has it: what was quoted stands for itself."""
        pattern = ''
        for part in re.findall(r'''(?s)\\.|'[^']*'|"(?:[^"\\]|\\.)*"|[^'"\\]+|.''', word):
            text = ''.join(self._expand(part, False))
            pattern += re.sub(r'([*?[])', r'[\1]', text) if part[0] in '\\\'"' else text
        return pattern

    def _output(self, text):
        reader, writer = _pipes.pipe()

        def part(process):
            return self._copy(process).run(text)
        process = _processes.Process(part, [self.name], _processes.Null(), writer, self.process.stderr.duplicate(),
                                     dict(self.process.environment), self.process.folder)
        self.process.children.append(process)
        pieces = []
        while piece := reader.read(65536, self.process):
            pieces.append(piece)
        reader.close()
        self.code = self._substitution = self._wait(process)
        return b''.join(pieces).decode('utf-8', 'replace').rstrip('\n')

    def _matching(self, pattern):
        if not re.search(r'[*?]|\[.+\]', pattern):
            return [pattern]
        from glob import glob
        found = glob(pattern, root_dir=self.process.folder)
        return sorted(found) or [pattern]


def _without(value, pattern, operator):
    """A text without the shortest or longest end or beginning that fits."""
    places = range(len(value) + 1)
    if operator in ('%', '##'):
        places = reversed(places)
    for at in places:
        if operator[0] == '%' and fnmatchcase(value[at:], pattern):
            return value[:at]
        if operator[0] == '#' and fnmatchcase(value[:at], pattern):
            return value[at:]
    return value


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
