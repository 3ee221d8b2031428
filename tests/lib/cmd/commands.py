import cmd, io
class Shell(cmd.Cmd):
    prompt = '> '
    def do_add(self, arg):
        "Adds numbers."
        print(sum(map(int, arg.split())), file=self.stdout)
    def do_quit(self, arg):
        return True
    def do_shell(self, arg):
        print('shell', arg, file=self.stdout)
    def help_topic(self):
        print('about a topic', file=self.stdout)
    def precmd(self, line):
        return line.lower()
out = io.StringIO()
shell = Shell(stdin=io.StringIO('add 1 2\n\n!ls -l\nnope x\nhelp add\n? quit\nhelp topic\nhelp\nhelp nothing\nADD 5\nquit\nadd 9\n'), stdout=out)
shell.use_rawinput = False
shell.cmdloop('hello')
print(out.getvalue())
print(shell.parseline('  add 1 2 '), shell.parseline(''), shell.parseline('?x'), shell.completenames('a'))
shell.columnize([f'item{n}' * (n % 3 + 1) for n in range(20)], 40)
print(shell.stdout.getvalue()[-200:])

# output:
# hello
# > 3
# > 3
# > shell ls -l
# > *** Unknown syntax: nope x
# > Adds numbers.
# > *** No help on quit
# > about a topic
# >
# Documented commands (type help <topic>):
# ========================================
# add  help
#
# Miscellaneous help topics:
# ==========================
# topic
#
# Undocumented commands:
# ======================
# quit  shell
#
# > *** No help on nothing
# > 5
# >
# ('add', '1 2', 'add 1 2') (None, None, '') ('help', 'x', 'help x') ['add']
#  item14item14item14
# item5item5item5  item15
# item6            item16item16
# item7item7       item17item17item17
# item8item8item8  item18
# item9            item19item19
#
