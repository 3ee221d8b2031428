# Every function of traceback, with limits both ways, chains, notes, groups, own exceptions whose str fails, StackSummary, walk.
import io
import sys
import traceback


def a(n):
    return b(n) if n else 1 / 0


def b(n):
    return a(n - 1)


try:
    a(2)
except ZeroDivisionError as error:
    e = error
    print(''.join(traceback.format_exception(e, limit=1)))
    print(''.join(traceback.format_exception(e, limit=-1)))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e), traceback.format_exception_only(KeyError, KeyError('k')))
    print([(f.name, f.lineno, f.line, f.colno, f.end_colno) for f in traceback.extract_tb(e.__traceback__, 2)])
    traceback.print_exc(file=sys.stdout, limit=0)
    print(traceback.format_exc(chain=False).splitlines()[-1], len(traceback.format_tb(e.__traceback__)))
    print([f.f_code.co_name for f, line in traceback.walk_tb(e.__traceback__)])


class Bad(Exception):
    def __str__(self):
        raise ValueError('no text')


class Notes(Exception):
    pass


for error in (Bad(), Bad('x'), Exception('two\nlines'), Exception(''), Exception(), KeyError('a\nb'), SyntaxError('msg', ('f.py', 3, 5, 'some code', 3, 7)), SyntaxError('bare'), SyntaxError('m', ('f', 1, None, None)), SystemExit(3), KeyboardInterrupt(), OSError(98, 'text', 'file'), ImportError('no', name='n'), type('Local', (Exception,), {'__module__': 'some.mod'})('x')):
    print(traceback.format_exception_only(error))
n = Notes('noted')
n.add_note('first\nsecond line')
n.add_note('')
print(traceback.format_exception_only(n))
n.__notes__ = 5
print(traceback.format_exception_only(n))
n.__notes__ = ['ok', 7]
print(traceback.format_exception_only(n))
group = ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])])
print(''.join(traceback.format_exception_only(group, show_group=True)), ''.join(traceback.format_exception(group)))
many = ExceptionGroup('many', [ValueError(i) for i in range(20)])
print(''.join(traceback.format_exception(many)).count('ValueError'), ''.join(traceback.format_exception(many)).splitlines()[-2])
try:
    try:
        raise KeyError('cause')
    except KeyError as cause:
        raise ValueError('effect') from cause
except ValueError as error:
    te = traceback.TracebackException.from_exception(error, capture_locals=True)
    print(te.exc_type_str, te.__cause__.exc_type_str, te.stack[0].locals is not None, te == traceback.TracebackException.from_exception(error, capture_locals=True), str(te), ''.join(te.format(chain=False)).splitlines()[0])
summary = traceback.StackSummary.from_list([('f.py', 1, 'fn', 'line text'), traceback.FrameSummary('g.py', 2, 'gn', line='other', locals={'v': 5})])
print(summary.format(), summary[1], list(summary[0]), summary[1].locals, len(summary[0]), summary[0] == ('f.py', 1, 'fn', 'line text'))
repeated = traceback.StackSummary.from_list([('f.py', 1, 'fn', 'again')] * 7 + [('g.py', 2, 'end', 'x')])
print(''.join(repeated.format()))
traceback.print_list([('f.py', 1, 'fn', None)], file=sys.stdout)
print(traceback.format_list([('f.py', 1, 'fn', '  indented  ')]))
out = io.StringIO()
traceback.print_exception(None, ValueError('value'), None, file=out) if False else traceback.print_exception(ValueError('value'), file=out)
print(out.getvalue())
for bad in (lambda: traceback.format_exception(5), lambda: traceback.print_exception(), lambda: traceback.StackSummary.from_list([5]), lambda: traceback.format_exception(ValueError, None)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


def f():
    raise AttributeError('x', name='lenth', obj='text')


try:
    f()
except AttributeError as error:
    print(traceback.format_exception_only(error), traceback.format_exception_only(NameError('name prin is not defined', name='prin')))
print(traceback.format_stack()[-1].splitlines()[-1].strip()[:30], traceback.extract_stack()[-1].name)
try:
    assert 1 == 2, 'asserted'
except AssertionError:
    print(traceback.format_exc().splitlines()[-1])
tb = None
try:
    raise ValueError
except ValueError as error:
    tb = error.__traceback__
traceback.clear_frames(tb)
print(tb.tb_frame.f_locals is not None, tb.tb_next, tb.tb_lineno > 0)

# output:
# Traceback (most recent call last):
#   File "formatting_functions.py", line 16, in <module>
#     a(2)
#     ~^^^
# ZeroDivisionError: division by zero
#
# Traceback (most recent call last):
#   File "formatting_functions.py", line 8, in a
#     return b(n) if n else 1 / 0
#                           ~~^~~
# ZeroDivisionError: division by zero
#
# ['ZeroDivisionError: division by zero\n'] ['ZeroDivisionError: division by zero\n'] ["KeyError: 'k'\n"]
# [('<module>', 16, 'a(2)', 4, 8), ('a', 8, 'return b(n) if n else 1 / 0', 11, 15)]
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero 6
# ['<module>', 'a', 'b', 'a', 'b', 'a']
# ['Bad: <exception str() failed>\n']
# ['Bad: <exception str() failed>\n']
# ['Exception: two\nlines\n']
# ['Exception\n']
# ['Exception\n']
# ["KeyError: 'a\\nb'\n"]
# ['  File "f.py", line 3\n', '    some code\n', '        ^^\n', 'SyntaxError: msg\n']
# ['SyntaxError: bare\n']
# ['  File "f", line 1\n', 'SyntaxError: m\n']
# ['SystemExit: 3\n']
# ['KeyboardInterrupt\n']
# ["OSError: [Errno 98] text: 'file'\n"]
# ['ImportError: no\n']
# ['some.mod.Local: x\n']
# ['Notes: noted\n', 'first\n', 'second line\n', '\n']
# ['Notes: noted\n', '5\n']
# ['Notes: noted\n', 'ok\n', '7\n']
# ExceptionGroup: g (2 sub-exceptions)
#    ValueError: 1
#    ExceptionGroup: inner (2 sub-exceptions)
#       TypeError: 2
#       KeyError: 3
#    | ExceptionGroup: g (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ValueError: 1
#     +---------------- 2 ----------------
#     | ExceptionGroup: inner (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | TypeError: 2
#       +---------------- 2 ----------------
#       | KeyError: 3
#       +------------------------------------
#
# 15     | and 5 more exceptions
# ValueError KeyError True False effect Traceback (most recent call last):
# ['  File "f.py", line 1, in fn\n    line text\n', '  File "g.py", line 2, in gn\n    other\n    v = 5\n'] <FrameSummary file g.py, line 2 in gn> ['f.py', 1, 'fn', 'line text'] {'v': '5'} 4 True
#   File "f.py", line 1, in fn
#     again
#   File "f.py", line 1, in fn
#     again
#   File "f.py", line 1, in fn
#     again
#   [Previous line repeated 4 more times]
#   File "g.py", line 2, in end
#     x
#
#   File "f.py", line 1, in fn
# ['  File "f.py", line 1, in fn\n    indented\n']
# ValueError: value
#
# TypeError Exception expected for value, int found
# TypeError print_exception() missing 1 required positional argument: 'exc'
# TypeError cannot unpack non-iterable int object
# ValueError Both or neither of value and tb must be given
# ['AttributeError: x\n'] ['NameError: name prin is not defined\n']
# print(traceback.format_stack() <module>
# AssertionError: asserted
# True None True
