"""The debugger: stops the program where it is told to, and answers questions typed at its prompt."""

import linecache
import os
import sys

from bdb import BdbQuit, Breakpoint

__all__ = ['run', 'pm', 'Pdb', 'runeval', 'runctx', 'runcall', 'set_trace', 'post_mortem', 'help']


# What help says of a command.
_help = {
    'step': 's(tep): on to the next line, into what is called.',
    'next': 'n(ext): on to the next line of this function.',
    'return': 'r(eturn): on to where this function returns.',
    'until': 'unt(il) [lineno]: on to a line that is further down.',
    'jump': 'j(ump) lineno: go on at another line of this function.',
    'continue': 'c(ont(inue)): on to the next breakpoint.',
    'quit': 'q(uit): end the program.',
    'EOF': 'The input is at its end: quit.',
    'where': 'w(here) [count]: the calls that led here, or so many of them.',
    'alias': 'alias [name [command]]: another name for a command; %1, %2, %* stand for its arguments.',
    'unalias': 'unalias name: that name is forgotten.',
    'commands': 'commands [number]: what is done at a breakpoint; lines up to "end". "silent" leaves out the place.',
    'interact': 'interact: an interactive interpreter with the names of this frame.',
    'up': 'u(p) [count]: to the frame that called this one.',
    'down': 'd(own) [count]: to the frame that this one called.',
    'p': 'p expression: its value.',
    'pp': 'pp expression: its value in a readable form.',
    'args': 'a(rgs): the arguments of this function.',
    'retval': 'retval: what the function last returned.',
    'whatis': 'whatis expression: what kind of value it has.',
    'list': 'l(ist) [first[, last] | .]: lines of the source.',
    'longlist': 'll: the whole source of this function.',
    'source': 'source expression: the source of what it names.',
    'display': 'display [expression]: show its value whenever it has changed.',
    'undisplay': 'undisplay [expression]: show it no more.',
    'break': 'b(reak) [[file:]line | function [, condition]]: stop there.',
    'tbreak': 'tbreak: the same, once.',
    'clear': 'cl(ear) [numbers | file:line]: delete breakpoints.',
    'disable': 'disable numbers: do not stop at these breakpoints.',
    'enable': 'enable numbers: stop at these breakpoints again.',
    'condition': 'condition number [expression]: stop there only if it is true.',
    'ignore': 'ignore number [count]: do not stop there so many times.',
    'help': 'h(elp) [command]: what a command does.',
}


# Commands after which the program goes on.
_going_on = {
    *('c', 'cont', 'continue', 's', 'step', 'n', 'next', 'r', 'return', 'unt', 'until', 'q', 'quit', 'exit'),
}


class Pdb:
    """A debugger, and what it was told."""

    _last = None  # breakpoint() asks the one that was there before
    prompt = '(Pdb) '

    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False, readrc=True, mode=None,
                 backend=None, colorize=False):
        self._mode = mode
        self._stdin, self._stdout = stdin, stdout
        self._breaks = []
        self._displays = {}  # expression: value, by frame
        self._last_command = ''
        self._aliases = {}
        self._commands = {}  # lines by the number of a breakpoint
        self._queue = []  # commands that come before what is typed
        self._hit = None  # the breakpoint that was reached last
        self._how, self._where, self._line = None, None, 0
        self._returning = None
        self._begins, self._bottom = False, None
        Pdb._last = self

    # -- events

    def set_trace(self, frame=None):
        """Stop here."""
        frame = _program_frame(frame or sys._getframe(1))
        self._follow(frame)
        self._how = 'step'
        self.interaction(frame, None)

    def _follow(self, frame):
        # From now on its events, and those of who called it, come here.
        while frame is not None:
            frame.f_trace = self.trace_dispatch
            frame = frame.f_back

    def trace_dispatch(self, frame, event, arg):
        if event == 'line':
            stops, breaks = self._stops_in(frame), self._breaks_at(frame)
            if stops or breaks:
                self._returning = None
                if breaks:
                    self._queue += self._commands.get(self._hit, ())
                self.interaction(frame, None)
        elif event == 'call':
            if self._begins:
                # What run() and its kin were given: it is seen from its first line on, and nothing above it.
                self._begins, self._bottom = False, frame
            elif self._how == 'step':
                self.message('--Call--')
                self.interaction(frame, None)
            elif not self._breaks_in(frame):
                return None
        elif event == 'return':
            if self._stops_in(frame) or self._how in ('return', 'until') and frame is self._where:
                self._returning = frame
                self.message('--Return--')
                self.interaction(frame, None, ('__return__', arg))
                if self._how in ('next', 'until') and self._where is frame:
                    self._how = 'step'
        elif event == 'exception' and self._stops_in(frame):
            error = arg[1]
            prefix = 'Internal ' if arg[2] is None and isinstance(error, StopIteration) else ''
            self.message(prefix + _error_text(error))
            self.interaction(frame, arg[2])
        return self.trace_dispatch

    def _stops_in(self, frame):
        if self._how == 'step':
            return True
        if self._how == 'next':
            return frame is self._where
        return self._how == 'until' and frame is self._where and frame.f_lineno >= self._line

    def _breaks_in(self, frame):
        file = _path(frame.f_code.co_filename)
        return any(one.file == file for one in self._breaks)

    def _breaks_at(self, frame):
        # Whether there is a breakpoint that counts. A temporary one goes.
        file = _path(frame.f_code.co_filename)
        for one in list(self._breaks):
            if one.file != file or one.line != frame.f_lineno or not one.enabled:
                continue
            if one.cond:
                try:
                    if not eval(one.cond, frame.f_globals, frame.f_locals):
                        continue
                except Exception:
                    pass
            one.hits += 1
            if one.ignore > 0:
                one.ignore -= 1
                continue
            self._hit = one.number
            if one.temporary:
                self._delete(one)
            return True
        return False

    def _delete(self, one):
        self._breaks.remove(one)
        one.deleteMe()
        self.message(f'Deleted {one}')

    # -- the prompt

    def message(self, text, end='\n'):
        print(text, end=end, file=self._stdout)

    def error(self, text):
        self.message(f'*** {text}')

    def interaction(self, frame, traceback, extra=None):
        """Ask what to do, until it is to go on."""
        self._stack, self._index = _stack_of(frame, traceback, self._bottom)
        self._listed = None
        self._extra = extra
        self._select()
        # What is to be done at a breakpoint comes first; the place is shown where it is asked what to do.
        silent = False
        last = self._last_command
        while self._queue:
            line = self._queue.pop(0)
            if line == 'silent':
                silent = True
            elif self._perform(line):
                break
        else:
            self._last_command = last
            if not silent:
                self._show_entry(self._index)
                self._show_displays()
            self._ask()
        if self._how is None and not self._breaks:
            sys.settrace(None)
            for entry, _ in self._stack:
                entry.f_trace = None
        elif sys.gettrace() is None and self._mode != 'post_mortem':
            sys.settrace(self.trace_dispatch)
        self._stack = None

    def _ask(self):
        while True:
            if self._queue:
                line = self._queue.pop(0)
            else:
                try:
                    line = self._read(self.prompt)
                except EOFError:
                    line = 'EOF'
                line = self._without_aliases(line.strip())
            if self._perform(line):
                return

    def _without_aliases(self, line):
        words = line.split()
        while words and words[0] in self._aliases:
            line = self._aliases[words[0]]
            for number, word in enumerate(words[1:], 1):
                line = line.replace(f'%{number}', word)
            line = line.replace('%*', ' '.join(words[1:]))
            words = line.split()
        # Commands in one line; an alias keeps its own.
        if ';;' in line and words[:1] != ['alias']:
            line, _, rest = line.partition(';;')
            self._queue.insert(0, self._without_aliases(rest.strip()))
        return line.strip()

    def _read(self, prompt):
        if self._stdin is None:
            return input(prompt)
        self.message(prompt, end='')
        line = self._stdin.readline()
        if not line:
            raise EOFError
        return line

    def _select(self):
        # The frame that questions are about.
        self.curframe, self._lineno = self._stack[self._index]
        self._locals = self.curframe.f_locals
        if self._extra and self._index == len(self._stack) - 1:
            self._locals = {**self._locals, self._extra[0]: self._extra[1]}

    def _perform(self, line):
        # One command; true when the program is to go on.
        if not line:
            line = self._last_command
        if not line:
            return False
        self._last_command = line
        if line[0] == '!':
            return self.default(line[1:].strip())
        if line[0] == '?':
            line = 'help ' + line[1:]
        name = line[:len(line) - len(line.lstrip('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'))]
        rest = line[len(name):]
        method = getattr(self, f'do_{name}', None) if name else None
        if method is None or rest[:1] in ('=', '.', '[', '(') or rest.lstrip()[:1] == '=' or rest[:1].isalnum() \
                or rest[:1] == '_':
            return self.default(line)
        return method(rest.strip())

    def default(self, line):
        """A statement of the program's own."""
        before = dict(self._locals)
        hook = sys.displayhook
        sys.displayhook = self._display_value
        try:
            exec(compile(line + '\n', '<stdin>', 'single'), self.curframe.f_globals, self._locals)
        except BaseException as error:
            self.error(_error_text(error))
        finally:
            sys.displayhook = hook
        if self._locals is not self.curframe.f_globals:
            for name, value in self._locals.items():
                if name not in before or before[name] is not value:
                    self.curframe._set_local(name, value)
        return False

    def _display_value(self, value):
        if value is not None:
            self.message(repr(value))

    def _value(self, text):
        # (value,) of an expression; None after telling of an error.
        try:
            return eval(text, self.curframe.f_globals, self._locals),
        except BaseException as error:
            self.error(_error_text(error))
            return None

    def _entry_text(self, index):
        frame, line = self._stack[index]
        file = _path(frame.f_code.co_filename)
        text = f"{file}({line}){frame.f_code.co_name or '<lambda>'}()"
        if self._extra and index == len(self._stack) - 1:
            text += '->' + repr(self._extra[1])
        if source := linecache.getline(frame.f_code.co_filename, line, frame.f_globals).strip():
            text += f'\n-> {source}'
        return text

    def _show_entry(self, index):
        self.message(('> ' if index == self._index else '  ') + self._entry_text(index))

    def _show_displays(self):
        shown = self._displays.get(self.curframe, {})
        for text, old in shown.items():
            new = self._quiet(text)
            if new != old:
                shown[text] = new
                self.message(f'display {text}: {new}  [old: {old}]')

    def _quiet(self, text):
        try:
            return repr(eval(text, self.curframe.f_globals, self._locals))
        except BaseException as error:
            return f'** raised {_error_text(error)} **'

    # -- going on

    def _go(self, how, where=None, line=0):
        self._how, self._where, self._line = how, where, line
        return True

    def do_step(self, arg):
        if self._returning is not None and self._returning.f_back is not None:
            self._follow(self._returning.f_back)
        return self._go('step')

    do_s = do_step

    def do_next(self, arg):
        if self._returning is self.curframe:
            return self.do_step(arg)
        return self._go('next', self.curframe)

    do_n = do_next

    def do_return(self, arg):
        return self._go('return', self.curframe)

    do_r = do_return

    def do_jump(self, arg):
        """Go on at another line."""
        if self._index + 1 != len(self._stack):
            return self.error('You can only jump within the bottom frame')
        try:
            line = int(arg)
        except ValueError:
            return self.error("The 'jump' command requires a line number")
        try:
            self.curframe.f_lineno = line
        except ValueError as error:
            return self.error(f'Jump failed: {error}')
        self._stack[self._index] = self.curframe, line
        self._show_entry(self._index)

    do_j = do_jump

    def do_until(self, arg):
        line = self.curframe.f_lineno + 1
        if arg:
            try:
                line = int(arg)
            except ValueError:
                self.error(f'Error in argument: {arg!r}')
                return False
            if line <= self.curframe.f_lineno:
                self.error('"until" line number is smaller than current line number')
                return False
        return self._go('until', self.curframe, line)

    do_unt = do_until

    def do_continue(self, arg):
        return self._go(None)

    do_c = do_cont = do_continue

    def do_quit(self, arg):
        if self._mode == 'inline':
            while True:
                try:
                    reply = input('Quitting pdb will kill the process. Quit anyway? [y/n] ').lower().strip()
                except EOFError:
                    reply = 'y'
                    self.message('')
                if reply in ('y', ''):
                    sys.exit(1)
                if reply == 'n':
                    return False
        self._how = None
        if self._mode == 'post_mortem':
            return True
        sys.settrace(None)
        raise BdbQuit

    do_q = do_exit = do_quit

    def do_EOF(self, arg):
        self.message('')
        return self.do_quit(arg)

    # -- looking

    def do_where(self, arg):
        indices = range(len(self._stack))
        if arg:
            try:
                count = int(arg)
            except ValueError:
                self.error(f'Invalid count ({arg})')
                return
            indices = [self._index] if count == 0 else indices[:-count] if count < 0 else indices[-count:]
        for index in indices:
            self._show_entry(index)

    do_w = do_bt = do_where

    def _move(self, arg, direction, end, at_end):
        if self._index == at_end:
            self.error(end)
            return
        try:
            count = int(arg or 1)
        except ValueError:
            self.error(f'Invalid frame count ({arg})')
            return
        self._index = max(0, self._index - count) if direction < 0 else min(len(self._stack) - 1, self._index + count)
        if count < 0:
            self._index = at_end
        self._select()
        self._show_entry(self._index)
        self._listed = None

    def do_up(self, arg):
        self._move(arg, -1, 'Oldest frame', 0)

    do_u = do_up

    def do_down(self, arg):
        self._move(arg, 1, 'Newest frame', len(self._stack) - 1)

    do_d = do_down

    def do_p(self, arg):
        if value := self._value(arg):
            self.message(repr(value[0]))

    def do_pp(self, arg):
        if value := self._value(arg):
            import pprint
            self.message(pprint.pformat(value[0]))

    def do_args(self, arg):
        code = self.curframe.f_code
        count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 4) + bool(code.co_flags & 8)
        for name in code.co_varnames[:count]:
            self.message(f'{name} = {self._locals[name]!r}' if name in self._locals else f'{name} = *** undefined ***')

    do_a = do_args

    def do_retval(self, arg):
        if '__return__' in self._locals:
            self.message(repr(self._locals['__return__']))
        else:
            self.error('Not yet returned!')

    do_rv = do_retval

    def do_whatis(self, arg):
        value = self._value(arg)
        if value is None:
            return
        code = getattr(getattr(value[0], '__func__', value[0]), '__code__', None)
        if hasattr(value[0], '__func__') and code:
            self.message(f'Method {code.co_name}')
        elif code:
            self.message(f'Function {code.co_name}')
        elif isinstance(value[0], type):
            self.message(f'Class {value[0].__module__}.{value[0].__qualname__}')
        else:
            self.message(type(value[0]))

    def _print_lines(self, lines, first):
        file = _path(self.curframe.f_code.co_filename)
        breaks = {one.line for one in self._breaks if one.file == file}
        for number, line in enumerate(lines, first):
            text = str(number).rjust(3)
            if len(text) < 4:
                text += ' '
            text += 'B' if number in breaks else ' '
            if number == self._lineno:
                text += '->'
            self.message(text + '\t' + line.rstrip())

    def do_list(self, arg):
        last = None
        try:
            if arg and arg != '.':
                first, _, end = arg.partition(',')
                first = int(first)
                if end.strip():
                    last = int(end)
                    if last < first:
                        last += first
                else:
                    first = max(1, first - 5)
            elif self._listed is None or arg == '.':
                first = max(1, self.curframe.f_lineno - 5)
            else:
                first = self._listed + 1
        except ValueError:
            self.error(f'Error in argument: {arg!r}')
            return
        if last is None:
            last = first + 10
        lines = linecache.getlines(self.curframe.f_code.co_filename, self.curframe.f_globals)
        self._print_lines(lines[first - 1:last], first)
        self._listed = min(last, len(lines))
        if len(lines) < last:
            self.message('[EOF]')

    do_l = do_list

    def do_longlist(self, arg):
        lines = linecache.getlines(self.curframe.f_code.co_filename, self.curframe.f_globals)
        if self.curframe.f_code.co_name == '<module>':
            self._print_lines(lines, 1)
            return
        import inspect
        try:
            block, first = inspect.getsourcelines(self.curframe)
        except OSError as error:
            self.error(error)
            return
        self._print_lines(block, first)

    do_ll = do_longlist

    def do_source(self, arg):
        if value := self._value(arg):
            import inspect
            try:
                block, first = inspect.getsourcelines(value[0])
            except (OSError, TypeError) as error:
                self.error(error)
                return
            for number, line in enumerate(block, first):
                self.message(str(number).rjust(3).ljust(5) + '\t' + line.rstrip())

    def do_display(self, arg):
        shown = self._displays.setdefault(self.curframe, {})
        if not arg:
            if shown:
                self.message('Currently displaying:')
                for text, value in shown.items():
                    self.message(f'{text}: {value}')
            else:
                self.message('No expression is being displayed')
            return
        shown[arg] = self._quiet(arg)
        self.message(f'display {arg}: {shown[arg]}')

    def do_undisplay(self, arg):
        shown = self._displays.get(self.curframe, {})
        if not arg:
            shown.clear()
        elif shown.pop(arg, None) is None:
            self.error(f'not displaying {arg}')

    # -- breakpoints

    def do_break(self, arg, temporary=False):
        if not arg:
            if self._breaks:
                self.message('Num Type         Disp Enb   Where')
                for one in self._breaks:
                    self.message(one.bpformat())
            return
        place, _, condition = arg.partition(',')
        found = self._place(place.strip())
        if found is None:
            return
        one = Breakpoint(*found, temporary, condition.strip() or None)
        self._breaks.append(one)
        self.message(f'Breakpoint {one.number} at {one.file}:{one.line}')
        if sys.gettrace() is None:
            sys.settrace(self.trace_dispatch)

    do_b = do_break

    def do_tbreak(self, arg):
        self.do_break(arg, True)

    def _place(self, place):
        # (file, line) of a breakpoint; None after telling of an error.
        file = self.curframe.f_code.co_filename
        if ':' in place:
            file, _, place = place.rpartition(':')
            if not linecache.getlines(file) and not linecache.getlines(file + '.py'):
                self.error(f'{file!r} not found from sys.path')
                return None
        if not place.isdigit():
            try:
                function = eval(place, self.curframe.f_globals, self._locals)
                code = getattr(function, '__func__', function).__code__
            except Exception:
                self.error(f'The specified object {place!r} is not a function or was not found along sys.path.')
                return None
            return _path(code.co_filename), _first_line(code)
        line = int(place)
        text = linecache.getline(file, line).strip()
        if not linecache.getline(file, line):
            self.error('End of file')
            return None
        if not text or text[0] == '#' or text[:3] in ('"""', "'''"):
            self.error('Blank or comment')
            return None
        return _path(file), line

    def _numbered(self, arg):
        for word in arg.split():
            if not word.isdigit():
                self.error(f'Non-numeric breakpoint number {word}')
                continue
            one = next((one for one in self._breaks if one.number == int(word)), None)
            if one is None:
                self.error(f'Breakpoint number {word} out of range' if int(word) >= Breakpoint.next
                           else f'Breakpoint {word} already deleted')
            else:
                yield one

    def do_clear(self, arg):
        if not arg:
            try:
                reply = input('Clear all breaks? ').strip().lower()
            except EOFError:
                reply = 'no'
            if reply in ('y', 'yes'):
                for one in list(self._breaks):
                    self._delete(one)
            return
        if ':' in arg:
            file, _, line = arg.rpartition(':')
            found = [one for one in self._breaks if one.line == int(line) and one.file == _path(file)]
            if not found:
                self.error(f'There is no breakpoint at {arg}')
            for one in found:
                self._delete(one)
            return
        for one in self._numbered(arg):
            self._delete(one)

    do_cl = do_clear

    def do_disable(self, arg):
        for one in self._numbered(arg):
            one.disable()
            self.message(f'Disabled {one}')

    def do_enable(self, arg):
        for one in self._numbered(arg):
            one.enable()
            self.message(f'Enabled {one}')

    def do_condition(self, arg):
        number, _, condition = arg.partition(' ')
        for one in self._numbered(number):
            one.cond = condition.strip() or None
            self.message(f'New condition set for breakpoint {one.number}.' if one.cond
                         else f'Breakpoint {one.number} is now unconditional.')

    def do_ignore(self, arg):
        number, _, count = arg.partition(' ')
        for one in self._numbered(number):
            one.ignore = int(count or 0)
            if one.ignore > 0:
                times = f'{one.ignore} crossings' if one.ignore > 1 else '1 crossing'
                self.message(f'Will ignore next {times} of breakpoint {one.number}.')
            else:
                self.message(f'Will stop next time breakpoint {one.number} is reached.')

    def do_help(self, arg):
        if arg:
            method = getattr(self, f'do_{arg}', None)
            if method is None:
                self.error(f'No help for {arg!r}; __doc__ string missing')
            else:
                self.message(_help[method.__name__[3:]])
            return
        names = sorted(name[3:] for name in dir(self) if name.startswith('do_'))
        self.message('\nDocumented commands (type help <topic>):\n' + '=' * 40)
        for at in range(0, len(names), 8):
            self.message(''.join([name.ljust(11) for name in names[at:at + 8]]).rstrip())
        self.message('')

    do_h = do_help

    # -- commands of commands

    def do_alias(self, arg):
        words = arg.split()
        if not words:
            for name in sorted(self._aliases):
                self.message(f'{name} = {self._aliases[name]}')
        elif len(words) == 1:
            if words[0] in self._aliases:
                self.message(f'{words[0]} = {self._aliases[words[0]]}')
        else:
            self._aliases[words[0]] = arg[len(words[0]):].strip()

    def do_unalias(self, arg):
        words = arg.split()
        if words and words[0] in self._aliases:
            del self._aliases[words[0]]

    def do_commands(self, arg):
        if not arg:
            number = Breakpoint.next - 1
        else:
            try:
                number = int(arg)
            except ValueError:
                self.error(f'Invalid argument: {arg}')
                self.message('      Usage: (Pdb) commands [bpnumber]\n             (com) ...\n             (com) end\n'
                             '             (Pdb)')
                return
        if not any(one.number == number for one in self._breaks):
            self.error('cannot set commands: ' + (
                f'Breakpoint {number} already deleted' if 0 < number < Breakpoint.next
                else f'Breakpoint number {number} out of range'))
            return
        lines = []
        while True:
            try:
                line = self._read('(com) ').strip()
            except EOFError:
                self.message('')
                break
            if line == 'end':
                break
            if not line:
                continue
            lines.append(line)
            if line.split()[0] in _going_on:
                break
        self._commands[number] = lines

    def do_interact(self, arg):
        import code
        names = {**self.curframe.f_globals, **self._locals}
        console = code.InteractiveConsole(names)
        console.interact(banner='*pdb interact start*', exitmsg='*exit from pdb interact command*')

    # -- other ways in

    def run(self, cmd, globals=None, locals=None):
        """Debug a statement."""
        if globals is None:
            globals = sys.modules['__main__'].__dict__
        if isinstance(cmd, str):
            from _tracing import compile_traced
            cmd = compile_traced(cmd)
        self.runcall(exec, cmd, globals, globals if locals is None else locals)

    runctx = run

    def runeval(self, expr, globals=None, locals=None):
        """Debug an expression; its value."""
        if globals is None:
            globals = sys.modules['__main__'].__dict__
        if isinstance(expr, str):
            from _tracing import compile_traced
            expr = compile_traced(expr, 'eval')
        return self.runcall(eval, expr, globals, globals if locals is None else locals)

    def runcall(self, func, /, *args, **kwds):
        """Debug a call; its result."""
        self._how, self._begins = 'step', True
        sys.settrace(self.trace_dispatch)
        try:
            return func(*args, **kwds)
        except BdbQuit:
            pass
        finally:
            self._begins, self._bottom = False, None
            sys.settrace(None)


def _program_frame(frame):
    while frame.f_back is not None and frame.f_code.co_filename.startswith('/usr/lib/python3.14/'):
        frame = frame.f_back
    return frame


def _path(file):
    return file if file.startswith('<') and file.endswith('>') else os.path.abspath(file)


def _first_line(code):
    # The first line of a function's body, behind its docstring.
    lines = linecache.getlines(code.co_filename)
    at, depth, began = code.co_firstlineno - 1, 0, False
    while at < len(lines):
        line = lines[at].partition('#')[0].strip()
        began = began or line.startswith(('def ', 'async def ', 'class '))
        depth += sum(map(line.count, '([{')) - sum(map(line.count, ')]}'))
        at += 1
        if began and depth == 0:
            break
    quote = None
    while at < len(lines):
        line = lines[at].strip()
        if quote:
            quote = None if line.endswith(quote) else quote
        elif line.startswith(("""'''""", '"""')):
            quote = None if line.endswith(line[:3]) and len(line) > 5 else line[:3]
        elif line and line[0] != '#':
            break
        at += 1
    return at + 1


def _error_text(error):
    import traceback
    return traceback.format_exception_only(error)[-1].strip()


def _stack_of(frame, traceback, bottom=None):
    # (frame, line) from the oldest, or the one at the bottom, and where the debugger stands.
    stack = []
    at = frame
    if traceback is not None and traceback.tb_frame is frame:
        stack.append((frame, traceback.tb_lineno))
        traceback = traceback.tb_next
        at = frame.f_back
    while at is not None:
        stack.append((at, at.f_lineno))
        at = None if at is bottom else at.f_back
    stack = [one for one in reversed(stack) if not one[0].f_code.co_filename.startswith('/usr/lib/python3.14/')]
    index = max(0, len(stack) - 1)
    while traceback is not None:
        stack.append((traceback.tb_frame, traceback.tb_lineno))
        traceback = traceback.tb_next
    if frame is None:
        index = max(0, len(stack) - 1)
    return stack, index


def set_trace(*, header=None, commands=None):
    """Stop where this is called."""
    debugger = Pdb._last or Pdb(mode='inline')
    debugger._mode = 'inline'
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe(1))


async def set_trace_async(*, header=None, commands=None):
    """The same for coroutines."""
    debugger = Pdb._last or Pdb(mode='inline')
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe(1))


def post_mortem(t=None):
    """Look at where an exception was raised."""
    if t is None:
        t = sys.exception()
        if t is None:
            raise ValueError('A valid traceback must be passed if no exception is being handled')
    if isinstance(t, BaseException):
        t = t.__traceback__
    Pdb(mode='post_mortem').interaction(None, t)


def pm():
    """The same for the last exception that nobody caught."""
    post_mortem(sys.last_exc if hasattr(sys, 'last_exc') else sys.last_traceback)


def run(statement, globals=None, locals=None):
    """Debug a statement."""
    Pdb().run(statement, globals, locals)


def runctx(statement, globals, locals):
    """Debug a statement."""
    run(statement, globals, locals)


def runeval(expression, globals=None, locals=None):
    """Debug an expression; its value."""
    return Pdb().runeval(expression, globals, locals)


def runcall(*args, **kwds):
    """Debug a call; its result."""
    return Pdb().runcall(*args, **kwds)


def help():
    """What this module is for."""
    print(__doc__)
