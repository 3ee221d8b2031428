# compile(..., 'single') takes one statement as it is typed at a prompt: a compound one on one line wants a newline after
# it, and nothing at all is no statement.
def attempt(source, mode='single'):
    try:
        code = compile(source, '<typed>', mode)
    except SyntaxError as error:
        print(repr(source), mode, error.msg, error.lineno, error.offset, error.end_offset, repr(error.text))
    else:
        print(repr(source), mode, 'is complete')


for source in (
    '1', '1; 2', '1\n2', '', '\n', '# nothing\n', 'if 1: 2', 'if 1: 2\n', 'if 1:\n  2', 'if 1:\n  2\nelse: 3',
    'class A: pass', '@f\ndef g(): pass\n', 'if 1: 2\n3', 'x = 1\ny = 2',
):
    attempt(source)

# What lacks its newline is shown without one, and an error at its end has no column. A module gets the newline.
for source in ('1 +', 'a b', 'not ', 'f(', 'a[', '3 +* 4'):
    for mode in ('eval', 'single', 'exec'):
        attempt(source, mode)

# output:
# '1' single is complete
# '1; 2' single is complete
# '1\n2' single multiple statements found while compiling a single statement 1 2 3 '1\n'
# '' single invalid syntax 0 0 0 ''
# '\n' single invalid syntax 1 0 0 '\n'
# '# nothing\n' single invalid syntax 1 0 0 '# nothing\n'
# 'if 1: 2' single invalid syntax 1 0 0 'if 1: 2'
# 'if 1: 2\n' single is complete
# 'if 1:\n  2' single is complete
# 'if 1:\n  2\nelse: 3' single invalid syntax 3 0 0 'else: 3'
# 'class A: pass' single invalid syntax 1 0 0 'class A: pass'
# '@f\ndef g(): pass\n' single is complete
# 'if 1: 2\n3' single invalid syntax 2 1 2 '3'
# 'x = 1\ny = 2' single multiple statements found while compiling a single statement 1 6 7 'x = 1\n'
# '1 +' eval invalid syntax 1 0 0 '1 +'
# '1 +' single invalid syntax 1 0 0 '1 +'
# '1 +' exec invalid syntax 1 4 5 '1 +\n'
# 'a b' eval invalid syntax 1 3 4 'a b'
# 'a b' single invalid syntax 1 3 4 'a b'
# 'a b' exec invalid syntax 1 3 4 'a b\n'
# 'not ' eval invalid syntax 1 0 0 'not '
# 'not ' single invalid syntax 1 0 0 'not '
# 'not ' exec invalid syntax 1 5 6 'not \n'
# 'f(' eval '(' was never closed 1 2 0 'f('
# 'f(' single '(' was never closed 1 2 0 'f('
# 'f(' exec '(' was never closed 1 2 0 'f(\n'
# 'a[' eval '[' was never closed 1 2 0 'a['
# 'a[' single '[' was never closed 1 2 0 'a['
# 'a[' exec '[' was never closed 1 2 0 'a[\n'
# '3 +* 4' eval invalid syntax 1 4 5 '3 +* 4'
# '3 +* 4' single invalid syntax 1 4 5 '3 +* 4'
# '3 +* 4' exec invalid syntax 1 4 5 '3 +* 4\n'
