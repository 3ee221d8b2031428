# format_exception of causes, contexts, groups, notes, chains, limits; TracebackException, StackSummary.
import io
import traceback


def inner(n):
    raise ValueError('bad', n)


def outer():
    try:
        inner(1)
    except ValueError as error:
        raise KeyError('wrapped') from error


def contextual():
    try:
        inner(2)
    except ValueError:
        {}['missing']


def grouped():
    errors = []
    for n in range(2):
        try:
            inner(n)
        except ValueError as error:
            error.add_note(f'note {n}\nsecond line')
            errors.append(error)
    raise ExceptionGroup('several', errors + [ExceptionGroup('nested', [TypeError('t')])])


for function in (outer, contextual, grouped):
    try:
        function()
    except Exception as error:
        caught = error
        print(''.join(traceback.format_exception(error)))
        print(traceback.format_exception_only(error))
e = traceback.TracebackException.from_exception(caught)
print(e.exc_type_str, str(e), [str(x) for x in e.exceptions], len(e.stack), e.stack[0].name, e.stack[0].line)
try:
    contextual()
except KeyError as error:
    print(traceback.format_exception(error, chain=False)[0], len(traceback.extract_tb(error.__traceback__)), traceback.format_tb(error.__traceback__, limit=1), ''.join(traceback.format_exception(error, limit=-1, chain=False)))
    out = io.StringIO()
    traceback.print_exc(file=out, limit=1)
    print(out.getvalue())


class Own(Exception):
    def __str__(self):
        raise RuntimeError('in str')


class Multi(Exception):
    pass


for error in (Own(), Multi('a\nb'), Multi(), KeyError('k'), Multi(5), StopIteration(None)):
    print(traceback.format_exception_only(error))
print(traceback.format_list([('f.py', 1, 'g', 'code'), traceback.FrameSummary('h.py', 2, 'k', lookup_line=False, line='x')]), traceback.StackSummary.from_list([('a', 1, 'b', None)] * 5).format())
print(traceback.format_stack()[-1].splitlines()[0][:20], traceback.extract_stack(limit=1)[0].name, traceback.format_exc())

# output:
# Traceback (most recent call last):
#   File "formats.py", line 12, in outer
#     inner(1)
#     ~~~~~^^^
#   File "formats.py", line 7, in inner
#     raise ValueError('bad', n)
# ValueError: ('bad', 1)
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "formats.py", line 37, in <module>
#     function()
#     ~~~~~~~~^^
#   File "formats.py", line 14, in outer
#     raise KeyError('wrapped') from error
# KeyError: 'wrapped'
#
# ["KeyError: 'wrapped'\n"]
# Traceback (most recent call last):
#   File "formats.py", line 19, in contextual
#     inner(2)
#     ~~~~~^^^
#   File "formats.py", line 7, in inner
#     raise ValueError('bad', n)
# ValueError: ('bad', 2)
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "formats.py", line 37, in <module>
#     function()
#     ~~~~~~~~^^
#   File "formats.py", line 21, in contextual
#     {}['missing']
#     ~~^^^^^^^^^^^
# KeyError: 'missing'
#
# ["KeyError: 'missing'\n"]
#   + Exception Group Traceback (most recent call last):
#   |   File "formats.py", line 37, in <module>
#   |     function()
#   |     ~~~~~~~~^^
#   |   File "formats.py", line 32, in grouped
#   |     raise ExceptionGroup('several', errors + [ExceptionGroup('nested', [TypeError('t')])])
#   | ExceptionGroup: several (3 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "formats.py", line 28, in grouped
#     |     inner(n)
#     |     ~~~~~^^^
#     |   File "formats.py", line 7, in inner
#     |     raise ValueError('bad', n)
#     | ValueError: ('bad', 0)
#     | note 0
#     | second line
#     +---------------- 2 ----------------
#     | Traceback (most recent call last):
#     |   File "formats.py", line 28, in grouped
#     |     inner(n)
#     |     ~~~~~^^^
#     |   File "formats.py", line 7, in inner
#     |     raise ValueError('bad', n)
#     | ValueError: ('bad', 1)
#     | note 1
#     | second line
#     +---------------- 3 ----------------
#     | ExceptionGroup: nested (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | TypeError: t
#       +------------------------------------
#
# ['ExceptionGroup: several (3 sub-exceptions)\n']
# ExceptionGroup several (3 sub-exceptions) ["('bad', 0)", "('bad', 1)", 'nested (1 sub-exception)'] 2 <module> function()
# Traceback (most recent call last):
#  2 ['  File "formats.py", line 45, in <module>\n    contextual()\n    ~~~~~~~~~~^^\n'] Traceback (most recent call last):
#   File "formats.py", line 21, in contextual
#     {}['missing']
#     ~~^^^^^^^^^^^
# KeyError: 'missing'
#
# Traceback (most recent call last):
#   File "formats.py", line 19, in contextual
#     inner(2)
#     ~~~~~^^^
# ValueError: ('bad', 2)
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "formats.py", line 45, in <module>
#     contextual()
#     ~~~~~~~~~~^^
# KeyError: 'missing'
#
# ['Own: <exception str() failed>\n']
# ['Multi: a\nb\n']
# ['Multi\n']
# ["KeyError: 'k'\n"]
# ['Multi: 5\n']
# ['StopIteration: None\n']
# ['  File "f.py", line 1, in g\n    code\n', '  File "h.py", line 2, in k\n    x\n'] ['  File "a", line 1, in b\n', '  File "a", line 1, in b\n', '  File "a", line 1, in b\n', '  [Previous line repeated 2 more times]\n']
#   File "formats.py", <module> NoneType: None
#
