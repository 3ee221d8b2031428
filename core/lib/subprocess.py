"""Programs that this one starts: run(), Popen and the calls around them."""

import io
import os
import signal as _signal
import sys
from time import monotonic as _time
from types import GenericAlias as _GenericAlias

import _pipes
import _processes

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    """Base of the errors of this module."""


def _set_output(error, value):
    error.output = value


_output = property(lambda error: error.output, _set_output, doc="The same as output.")


class CalledProcessError(SubprocessError):
    """A program ended with an exit status that is not zero."""

    stdout = _output

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if not isinstance(self.returncode, int) or self.returncode >= 0:
            return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."
        try:
            return f"Command '{self.cmd}' died with {_signal.Signals(-self.returncode)!r}."
        except ValueError:
            return f"Command '{self.cmd}' died with unknown signal {-self.returncode}."


class TimeoutExpired(SubprocessError):
    """A program was not done in time."""

    stdout = _output

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    """What became of a program that run() ran."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f'args={self.args!r}', f'returncode={self.returncode!r}']
        parts += [f'{name}={value!r}' for name, value in (('stdout', self.stdout), ('stderr', self.stderr))
                  if value is not None]
        return f"{type(self).__name__}({', '.join(parts)})"

    __class_getitem__ = classmethod(_GenericAlias)

    def check_returncode(self):
        """Raise CalledProcessError unless the exit status is zero."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def list2cmdline(seq):
    """A command line in Windows' way of quoting, which messages use."""
    words = []
    for arg in map(os.fsdecode, seq):
        quoted = not arg or ' ' in arg or '\t' in arg
        text, slashes = '', 0
        for character in arg:
            if character == '\\':
                slashes += 1
                continue
            text += '\\' * (slashes * 2 + 1 if character == '"' else slashes) + character
            slashes = 0
        text += '\\' * (slashes * 2 if quoted else slashes)
        words.append(f'"{text}"' if quoted else text)
    return ' '.join(words)


class Popen:
    """A program that was started."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                 creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None,
                 extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but '
                                  'different. Pass one or the other.')
        self.args = args
        self.stdin = self.stdout = self.stderr = self.pid = self.returncode = None
        self.encoding, self.errors = encoding, errors
        self.pipesize = pipesize
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        if bufsize == 1 and not self.text_mode and PIPE in (stdin, stdout, stderr):
            import warnings
            warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size "
                          "will be used", RuntimeWarning, 2)
            bufsize = -1
        command, program = self._command(args, executable, shell)
        folder = os.getcwd() if cwd is None else os.path.join(os.getcwd(), os.fsdecode(cwd))
        if cwd is not None and not os.path.isdir(folder):
            raise FileNotFoundError(2, 'No such file or directory', os.fspath(cwd))
        _processes.find(command[0] if program is None else program)
        ends = self._open_streams(stdin, stdout, stderr)
        environment = None if env is None else {os.fsdecode(name): os.fsdecode(value) for name, value in env.items()}
        self._process = _processes.start(command, *ends, environment, folder, program)
        self._child_created = True
        self.pid = self._process.pid
        self._make_files(bufsize)

    def _command(self, args, executable, shell):
        if isinstance(args, (str, bytes, os.PathLike)):
            if shell and isinstance(args, os.PathLike):
                raise TypeError('path-like args is not allowed when shell is true')
            args = [self._word(args)]
        else:
            args = [self._word(arg) for arg in args]
        if shell:
            return ['/bin/sh' if executable is None else os.fsdecode(executable), '-c', *args], None
        return args, None if executable is None else os.fsdecode(executable)

    def _word(self, arg):
        if not isinstance(arg, (str, bytes, os.PathLike)):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(arg).__name__}")
        arg = os.fsdecode(arg)
        if '\0' in arg:
            raise ValueError('embedded null byte')
        return arg

    def _open_streams(self, stdin, stdout, stderr):
        self._pipes = [None, None, None]
        ends = [self._end(0, stdin), self._end(1, stdout)]
        ends.append(ends[1].duplicate() if stderr == STDOUT else self._end(2, stderr))
        return ends

    def _end(self, number, wanted):
        # The program's end of a stream; the other end of a pipe is kept.
        if wanted is None:
            return _processes.Inherited(number)
        if wanted == PIPE:
            reader, writer = _pipes.pipe()
            theirs, ours = (reader, writer) if number == 0 else (writer, reader)
            self._pipes[number] = ours
            return theirs
        if wanted == DEVNULL:
            return _processes.Null()
        raw = getattr(getattr(wanted, 'buffer', wanted), 'raw', None)
        if isinstance(raw, _pipes.RawPipe):
            return raw.end.duplicate()
        descriptor = wanted if isinstance(wanted, int) else wanted.fileno()
        pipes = sys.modules.get('_os_pipes')
        if pipes is not None and descriptor in pipes._lent:
            return pipes._lent[descriptor][0].duplicate()
        return _processes.Inherited(descriptor) if descriptor in (0, 1, 2) else _processes.OpenFile(os.dup(descriptor))

    def _make_files(self, bufsize):
        for number, name in enumerate(('stdin', 'stdout', 'stderr')):
            end = self._pipes[number]
            if end is None:
                continue
            file = _pipes.RawPipe(end)
            if bufsize != 0:
                file = (io.BufferedWriter if number == 0 else io.BufferedReader)(file)
            if self.text_mode:
                file = io.TextIOWrapper(file, encoding=self.encoding, errors=self.errors,
                                        **({'write_through': True, 'line_buffering': bufsize == 1} if number == 0
                                           else {}))
            setattr(self, name, file)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text

    __class_getitem__ = classmethod(_GenericAlias)

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for file in (self.stdout, self.stderr, self.stdin):
            if file is not None:
                try:
                    file.close()
                except BrokenPipeError:
                    pass
        if exc_type is not KeyboardInterrupt:
            self.wait()

    def __del__(self, _warn=None):
        if self._child_created and self.returncode is None and self._process.returncode is None:
            import warnings
            warnings.warn(f"subprocess {self.pid} is still running", ResourceWarning, source=self)

    def poll(self):
        """The exit status if the program has ended, else None."""
        if self.returncode is None and self._child_created:
            self.returncode = self._process.returncode
        return self.returncode

    def wait(self, timeout=None):
        """Wait for the end; the exit status."""
        if self.returncode is None and not self._process.wait(None if timeout is None else _time() + timeout):
            raise TimeoutExpired(self.args, timeout)
        return self.poll()

    def send_signal(self, sig):
        """Send a signal, unless the program has ended."""
        if self.poll() is None:
            self._process.send_signal(int(sig))

    def terminate(self):
        """SIGTERM."""
        self.send_signal(_signal.SIGTERM)

    def kill(self):
        """SIGKILL."""
        self.send_signal(_signal.SIGKILL)

    _input = _output = None

    def communicate(self, input=None, timeout=None):
        """Give the program its input, read its outputs to the end, wait; (stdout, stderr)."""
        if self._output is not None and input:
            raise ValueError("Cannot send input after starting communication")
        deadline = None if timeout is None else _time() + timeout
        if self._output is None:
            # After a time-out it goes on where it was.
            self._output = [None if self._pipes[number] is None else [] for number in (1, 2)]
            self._input = self._encoded(input) if self.stdin is not None else b''
            if self.stdin is not None and not self.stdin.closed:
                self.stdin.flush()
        self._exchange(deadline, timeout)
        try:
            self.wait(None if deadline is None else deadline - _time())
        except TimeoutExpired:
            raise self._expired(timeout) from None
        return tuple(None if pieces is None else self._decoded(b''.join(pieces)) for pieces in self._output)

    def _expired(self, timeout):
        output, errors = [b''.join(pieces) if pieces else None for pieces in self._output]
        return TimeoutExpired(self.args, timeout, output=output, stderr=errors)

    def _encoded(self, input):
        if not input:
            return b''
        if self.text_mode and isinstance(input, str):
            return input.encode(self.stdin.encoding, self.stdin.errors)
        if isinstance(input, str):
            raise TypeError("memoryview: a bytes-like object is required, not 'str'")
        return bytes(input)

    def _decoded(self, data):
        if not self.text_mode:
            return data
        text = data.decode(self.encoding or 'utf-8', self.errors or 'strict')
        return text.replace('\r\n', '\n').replace('\r', '\n')

    def _exchange(self, deadline, timeout):
        # Feeds and reads all the pipes as they have room and bytes.
        reading = {}
        for number, file in ((1, self.stdout), (2, self.stderr)):
            if file is not None and not file.closed:
                reading[number] = file
        while True:
            changed = False
            if self.stdin is not None and not self.stdin.closed:
                try:
                    count = self._pipes[0].pipe.offer(self._input) if self._input else 0
                except BrokenPipeError:
                    count = len(self._input)
                self._input = self._input[count:]
                if not self._input:
                    self.stdin.close()
                changed = count > 0
            for number, file in list(reading.items()):
                pipe = self._pipes[number].pipe
                if pipe.data:
                    self._output[number - 1].append(pipe.take(-1))
                    changed = True
                elif pipe.at_end():
                    file.close()
                    del reading[number]
            if not reading and not self._input:
                return
            if changed:
                continue
            waiting = [self._pipes[number].pipe for number in reading]
            if self._input:
                waiting.append(self._pipes[0].pipe)
            if not _pipes.wait_any(waiting, deadline) and deadline is not None and _time() >= deadline:
                raise self._expired(timeout)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end."""
    if input is not None:
        if kwargs.get('stdin') is not None:
            raise ValueError('stdin and input arguments may not both be used.')
        kwargs['stdin'] = PIPE
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs['stdout'] = kwargs['stderr'] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        returncode = process.poll()
    if check and returncode:
        raise CalledProcessError(returncode, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, returncode, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; its exit status."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """The same; CalledProcessError unless the exit status is zero."""
    returncode = call(*popenargs, **kwargs)
    if returncode:
        cmd = kwargs.get('args')
        raise CalledProcessError(returncode, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; what it wrote."""
    for name in ('stdout', 'check'):
        if name in kwargs:
            raise ValueError(f'{name} argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:
        kwargs['input'] = '' if any(kwargs.get(name) for name in ('universal_newlines', 'text', 'encoding', 'errors')) \
            else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """Run a shell command; its exit status and what it wrote, without the last newline."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as error:
        data, status = error.output, error.returncode
    return status, data.removesuffix('\n')


def getoutput(cmd, *, encoding=None, errors=None):
    """Run a shell command; what it wrote."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]
