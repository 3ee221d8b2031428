"""An interpreter that is typed at, for programs that have one inside."""

import builtins
import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ["InteractiveInterpreter", "InteractiveConsole", "interact", "compile_command"]


class InteractiveInterpreter:
    """Runs what is typed, in a namespace of its own."""

    def __init__(self, locals=None):
        self.locals = {"__name__": "__console__", "__doc__": None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename="<input>", symbol="single"):
        """Run a source if it is whole; True if it goes on."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Run code; tell what it raised."""
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except BaseException:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        """Tell of the SyntaxError that is being handled."""
        error = sys.exception()
        if filename and isinstance(error, SyntaxError):
            error.filename = filename
        # Its text, where the compiler had none at hand.
        lines = kwargs.get('source', '').splitlines()
        if type(error) is SyntaxError and not error.text and error.lineno and error.lineno <= len(lines):
            error.text = lines[error.lineno - 1]
        self._show(error.with_traceback(None))

    def showtraceback(self):
        """Tell of the exception that is being handled, without our own frames."""
        error = sys.exception()
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        self._show(error.with_traceback(trace))

    def _show(self, error):
        sys.last_exc = sys.last_value = error
        sys.last_type, sys.last_traceback = type(error), error.__traceback__
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception(error)))
            return
        try:
            sys.excepthook(type(error), error, error.__traceback__)
        except SystemExit:
            raise
        except BaseException as wrong:
            wrong.__context__ = None
            print('Error in sys.excepthook:', file=sys.stderr)
            sys.__excepthook__(type(wrong), wrong, wrong.__traceback__.tb_next)
            print('\nOriginal exception was:', file=sys.stderr)
            sys.__excepthook__(type(error), error, error.__traceback__)

    def write(self, data):
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """Asks for lines and runs them."""

    def __init__(self, locals=None, filename="<console>", *, local_exit=False):
        super().__init__(locals)
        self.filename, self.local_exit = filename, local_exit
        self.resetbuffer()

    def resetbuffer(self):
        """Forget the lines of a statement that was not whole."""
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Ask and run until the input ends."""
        own_prompts = [name for name in ('ps1', 'ps2') if not hasattr(sys, name)]
        for name in own_prompts:
            setattr(sys, name, '>>> ' if name == 'ps1' else '... ')
        if banner is None:
            self.write(f'Python {sys.version} on {sys.platform}\nType "help", "copyright", "credits" or "license" for more '
                       f'information.\n({self.__class__.__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        more = False
        try:
            while True:
                try:
                    try:
                        line = self.raw_input(str(sys.ps2 if more else sys.ps1))
                    except EOFError:
                        self.write('\n')
                        break
                    more = self.push(line)
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                except SystemExit as error:
                    if not self.local_exit:
                        raise
                    self.write('\n')
                    break
        finally:
            for name in own_prompts:
                delattr(sys, name)
            if exitmsg is None:
                self.write(f'now exiting {self.__class__.__name__}...\n')
            elif exitmsg != '':
                self.write(f'{exitmsg}\n')

    def push(self, line, filename=None, _symbol="single"):
        """One more line; True if the statement goes on."""
        self.buffer.append(line)
        source = '\n'.join(self.buffer)
        more = self.runsource(source, self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=""):
        """A line without its end; EOFError when there are no more."""
        return input(prompt)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    """Ask for lines and run them."""
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
