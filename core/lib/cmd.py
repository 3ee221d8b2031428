"""Interpreters of commands by the line: a method do_NAME for each command."""

import sys

__all__ = ['Cmd']

PROMPT = '(Cmd) '
IDENTCHARS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'


class Cmd:
    """To be subclassed; cmdloop() reads lines until a command answers true."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = '='
    lastcmd = ''
    intro = None
    doc_leader = ''
    doc_header = 'Documented commands (type help <topic>):'
    misc_header = 'Miscellaneous help topics:'
    undoc_header = 'Undocumented commands:'
    nohelp = '*** No help on %s'
    use_rawinput = 1

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin = stdin if stdin is not None else sys.stdin
        self.stdout = stdout if stdout is not None else sys.stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Reads commands and does them."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + '\n')
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._read())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _read(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return 'EOF'
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip('\r\n') if line else 'EOF'

    def precmd(self, line):
        """The line as it shall be done."""
        return line

    def postcmd(self, stop, line):
        """Whether to stop after the line."""
        return stop

    def preloop(self):
        """Before the first line."""

    def postloop(self):
        """After the last line."""

    def parseline(self, line):
        """(command, argument, line); the command is None where there is none."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        length = 0
        while length < len(line) and line[length] in self.identchars:
            length += 1
        return line[:length], line[length:].strip(), line

    def onecmd(self, line):
        """Does one line."""
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        method = getattr(self, 'do_' + command, None) if command else None
        return self.default(line) if method is None else method(argument)

    def emptyline(self):
        """An empty line does the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """A command that is not known."""
        self.stdout.write(f'*** Unknown syntax: {line}\n')

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def complete(self, text, state):
        """The possible completion number `state` of a command, or None."""
        if state == 0:
            self.completion_matches = self.completenames(text)
        return self.completion_matches[state] if state < len(self.completion_matches) else None

    def get_names(self):
        return dir(self.__class__)

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith('help_' + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            topic = getattr(self, 'help_' + arg, None)
            if topic is not None:
                return topic()
            text = getattr(getattr(self, 'do_' + arg, None), '__doc__', None)
            if text:
                from inspect import cleandoc
                self.stdout.write(f'{cleandoc(text)}\n')
            else:
                self.stdout.write(f'{self.nohelp % (arg,)}\n')
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name[:5] == 'help_'}
        documented, undocumented = [], []
        for name in sorted({name[3:] for name in names if name[:3] == 'do_'}):
            if name in topics:
                documented.append(name)
                topics.discard(name)
            elif getattr(self, 'do_' + name).__doc__:
                documented.append(name)
            else:
                undocumented.append(name)
        self.stdout.write(f'{self.doc_leader}\n')
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self.stdout.write(f'{header}\n')
            if self.ruler:
                self.stdout.write(f'{self.ruler * len(header)}\n')
            self.columnize(cmds, maxcol - 1)
            self.stdout.write('\n')

    def columnize(self, list, displaywidth=80):
        """The strings in as few lines as fit the width, downwards."""
        if not list:
            self.stdout.write('<empty>\n')
            return
        wrong = [index for index, one in enumerate(list) if not isinstance(one, str)]
        if wrong:
            raise TypeError(f'list[i] not a string for i in {", ".join(map(str, wrong))}')
        if len(list) == 1:
            self.stdout.write(f'{list[0]}\n')
            return
        for rows in range(1, len(list) + 1):
            columns = [list[start:start + rows] for start in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(columns) - 1) <= displaywidth:
                break
        else:
            rows, columns, widths = len(list), [list], [0]
        for row in range(rows):
            texts = [column[row] if row < len(column) else '' for column in columns]
            while texts and not texts[-1]:
                texts.pop()
            self.stdout.write('  '.join(text.ljust(width) for text, width in zip(texts, widths)) + '\n')
