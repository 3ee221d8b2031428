"""What a debugger raises to end the program, and its breakpoints."""

__all__ = ['BdbQuit', 'Breakpoint']


class BdbQuit(Exception):
    """The debugger was told to quit."""


class Breakpoint:
    """A line at which the debugger stops."""

    next = 1
    bpbynumber = [None]

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.file, self.line = file, line
        self.temporary = temporary
        self.cond = cond
        self.funcname = funcname
        self.enabled = True
        self.ignore = 0
        self.hits = 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)

    def deleteMe(self):
        self.bpbynumber[self.number] = None

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def __str__(self):
        return f'breakpoint {self.number} at {self.file}:{self.line}'

    def bpformat(self):
        """What the list of breakpoints says of it."""
        kept = 'del  ' if self.temporary else 'keep '
        enabled = 'yes  ' if self.enabled else 'no   '
        text = f'{self.number:<4}breakpoint   {kept}{enabled} at {self.file}:{self.line}'
        if self.cond:
            text += f'\n\tstop only if {self.cond}'
        if self.ignore:
            text += f'\n\tignore next {self.ignore} hits'
        if self.hits:
            text += f"\n\tbreakpoint already hit {self.hits} time{'s' if self.hits > 1 else ''}"
        return text
