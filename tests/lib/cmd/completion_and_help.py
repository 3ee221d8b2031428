# cmd.Cmd: parsing of lines, help of every kind, completion, hooks, what an unknown line does, the queue.
import cmd
import io


class Shell(cmd.Cmd):
    prompt = '> '
    intro = 'Welcome'
    ruler = '-'
    doc_leader = 'Topics below'

    def do_add(self, line):
        """Adds numbers."""
        print('sum', sum(map(int, line.split())), file=self.stdout)

    def do_quit(self, line):
        return True

    def help_topic(self):
        print('About the topic', file=self.stdout)

    def complete_add(self, text, line, begidx, endidx):
        return [w for w in ('one', 'only', 'two') if w.startswith(text)]

    def precmd(self, line):
        self.stdout.write(f'[{line}]')
        return line

    def postcmd(self, stop, line):
        self.stdout.write(f'<{stop}>\n')
        return stop

    def emptyline(self):
        print('empty', file=self.stdout)


def session(text, kind=Shell):
    out = io.StringIO()
    shell = kind(stdin=io.StringIO(text), stdout=out)
    shell.use_rawinput = False
    try:
        shell.cmdloop()
    except Exception as error:
        print(type(error).__name__, error)
    return out.getvalue()


print(session('add 1 2\n\nhelp\nhelp add\n?topic\nhelp quit\nhelp nope\nunknown x\n!shell\nquit\nadd 5\n'))
s = Shell(completekey=None)
for line in ('add 1', ' add', '?add', '!ls -l', 'add_more x', '', 'a-b', 'EOF', '?'):
    print(repr(line), s.parseline(line))
print(s.completenames('a'), s.complete_help('t'), s.get_names()[:1], s.completedefault(), s.complete_help('a'), s.identchars[-2:])
s.stdout = io.StringIO()
s.columnize(['alpha', 'b', 'gamma', 'delta', 'e'], 16)
s.columnize([])
s.columnize(['one'])
print(s.stdout.getvalue())
for bad in ([1], ['a', None]):
    try:
        s.columnize(bad)
    except TypeError as error:
        print(error)
s.cmdqueue = ['add 1', 'quit']
s.cmdloop(intro='')
print(s.stdout.getvalue()[-30:].split('\n'), s.lastcmd)

# output:
# Welcome
# > [add 1 2]sum 3
# <None>
# > []empty
# <None>
# > [help]Topics below
# Documented commands (type help <topic>):
# ----------------------------------------
# add  help
#
# Miscellaneous help topics:
# --------------------------
# topic
#
# Undocumented commands:
# ----------------------
# quit
#
# <None>
# > [help add]Adds numbers.
# <None>
# > [?topic]About the topic
# <None>
# > [help quit]*** No help on quit
# <None>
# > [help nope]*** No help on nope
# <None>
# > [unknown x]*** Unknown syntax: unknown x
# <None>
# > [!shell]*** Unknown syntax: !shell
# <None>
# > [quit]<True>
#
# 'add 1' ('add', '1', 'add 1')
# ' add' ('add', '', 'add')
# '?add' ('help', 'add', 'help add')
# '!ls -l' (None, None, '!ls -l')
# 'add_more x' ('add_more', 'x', 'add_more x')
# '' (None, None, '')
# 'a-b' ('a', '-b', 'a-b')
# 'EOF' ('EOF', '', 'EOF')
# '?' ('help', '', 'help ')
# ['add'] ['topic'] ['__class__'] [] ['add'] 9_
# alpha  gamma  e
# b      delta
# <empty>
# one
#
# list[i] not a string for i in 0
# list[i] not a string for i in 1
# ['d 1]sum 1', '<None>', '[quit]<True>', ''] quit
