# compile(..., 'single') prints what an expression gives, through sys.displayhook.
import builtins
import sys
for source in ('1 + 1', 'None', "'text'", 'x = 5', 'x', 'for i in range(2): i\n', 'if 1: 2\n', '1; 2; 3', 'def f(): 5\n', 'f()', '[1]; None', 'pass', 'lambda: 1; x'):
    try:
        exec(compile(source, '<stdin>', 'single'))
    except SyntaxError as error:
        print(source, error.msg)
print(builtins._ == globals().get('_', builtins._))
shown = []
sys.displayhook = shown.append
exec(compile('1; None; "a"', 's', 'single'))
sys.displayhook = sys.__displayhook__
print(shown)
for source in ('1\n2', 'x = 1\ny = 2', 'if 1:\n  2\n3', 'if 1:'):
    try:
        compile(source, 's', 'single')
        print(repr(source), 'fine')
    except SyntaxError as error:
        print(repr(source), error.msg)
for source in ('x = 1', '1; 2', '', '  1', '1\n', '1\n2', '(1', 'lambda: 1', 'yield', 'a := 1', '*a', '*a, b', '# c\n1', '1 # c'):
    try:
        compile(source, 's', 'eval')
        print(repr(source), 'fine')
    except SyntaxError as error:
        print(repr(source), error.msg)

# output:
# 2
# 'text'
# 5
# 0
# 1
# 2
# 1
# 2
# 3
# [1]
# <function <lambda> at 0x3a5b9b0>
# 5
# True
# [1, None, 'a']
# '1\n2' multiple statements found while compiling a single statement
# 'x = 1\ny = 2' multiple statements found while compiling a single statement
# 'if 1:\n  2\n3' invalid syntax
# 'if 1:' expected an indented block after 'if' statement on line 1
# 'x = 1' invalid syntax
# '1; 2' invalid syntax
# '' invalid syntax
# '  1' unexpected indent
# '1\n' fine
# '1\n2' invalid syntax
# '(1' '(' was never closed
# 'lambda: 1' fine
# 'yield' invalid syntax
# 'a := 1' invalid syntax
# '*a' invalid syntax
# '*a, b' invalid syntax
# '# c\n1' fine
# '1 # c' fine
