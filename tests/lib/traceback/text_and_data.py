import traceback, sys, io
sys.stderr = sys.stdout
def f(n):
    if n == 0: return 1 / 0
    return f(n - 1)
try: f(1)
except ZeroDivisionError as e:
    traceback.print_exc(); print(traceback.format_exc(limit=1)); traceback.print_exception(e, limit=-1)
    print(traceback.format_exception_only(e), traceback.extract_tb(e.__traceback__))
    s = traceback.extract_tb(e.__traceback__); print(list(s[0]), s[1].name, s[1].line, s[0] == s[0])
    traceback.print_tb(e.__traceback__)
    te = traceback.TracebackException.from_exception(e); print(''.join(te.format()), str(te), te.exc_type, te.exc_type_str)
    print(traceback.format_exception(type(e), e, None))
    te = traceback.TracebackException(type(e), e, e.__traceback__, capture_locals=True); 
    traceback.clear_frames(e.__traceback__)
try:
    try: raise KeyError('a')
    except KeyError as e: raise ValueError('b') from e
except ValueError as e:
    e.add_note('note 1')
    traceback.print_exception(e); traceback.print_exception(e, chain=False)
    print(''.join(traceback.TracebackException.from_exception(e).format()))
print(traceback.format_exc(), traceback.format_exception(None))
traceback.print_stack(limit=1)
def g(): return traceback.extract_stack(limit=2)
print([x.name for x in g()], g())
print(traceback.format_list([('a.py', 3, 'fn', 'x = 1'), ('b.py', 4, 'gn', None)] + [('c.py', 1, 'r', 'rec()')] * 6))
try: traceback.print_exception(3)
except TypeError as e: print(e)
try: raise ExceptionGroup('eg', [ValueError(1), TypeError('t')])
except Exception as e:
    traceback.print_exc()
    print(traceback.format_exception_only(e), traceback.format_exception_only(e, show_group=True))
print(traceback.format_exception_only(ValueError()))
print([l for _, l in traceback.walk_stack(None)][-1] > 0)
try: compile('a b', 'x.py', 'exec')
except SyntaxError as e: traceback.print_exc(); print(''.join(traceback.format_exception_only(e)), end='')
# output:
# Traceback (most recent call last):
#   File "text_and_data.py", line 6, in <module>
#     try: f(1)
#          ~^^^
#   File "text_and_data.py", line 5, in f
#     return f(n - 1)
#   File "text_and_data.py", line 4, in f
#     if n == 0: return 1 / 0
#                       ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "text_and_data.py", line 6, in <module>
#     try: f(1)
#          ~^^^
# ZeroDivisionError: division by zero
#
# Traceback (most recent call last):
#   File "text_and_data.py", line 4, in f
#     if n == 0: return 1 / 0
#                       ~~^~~
# ZeroDivisionError: division by zero
# ['ZeroDivisionError: division by zero\n'] [<FrameSummary file text_and_data.py, line 6 in <module>>, <FrameSummary file text_and_data.py, line 5 in f>, <FrameSummary file text_and_data.py, line 4 in f>]
# ['text_and_data.py', 6, '<module>', 'try: f(1)'] f return f(n - 1) True
#   File "text_and_data.py", line 6, in <module>
#     try: f(1)
#          ~^^^
#   File "text_and_data.py", line 5, in f
#     return f(n - 1)
#   File "text_and_data.py", line 4, in f
#     if n == 0: return 1 / 0
#                       ~~^~~
# text_and_data.py:12: DeprecationWarning: Deprecated in 3.13. Use exc_type_str instead.
#   te = traceback.TracebackException.from_exception(e); print(''.join(te.format()), str(te), te.exc_type, te.exc_type_str)
# Traceback (most recent call last):
#   File "text_and_data.py", line 6, in <module>
#     try: f(1)
#          ~^^^
#   File "text_and_data.py", line 5, in f
#     return f(n - 1)
#   File "text_and_data.py", line 4, in f
#     if n == 0: return 1 / 0
#                       ~~^~~
# ZeroDivisionError: division by zero
#  division by zero <class 'ZeroDivisionError'> ZeroDivisionError
# ['ZeroDivisionError: division by zero\n']
# Traceback (most recent call last):
#   File "text_and_data.py", line 17, in <module>
#     try: raise KeyError('a')
#          ^^^^^^^^^^^^^^^^^^^
# KeyError: 'a'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "text_and_data.py", line 18, in <module>
#     except KeyError as e: raise ValueError('b') from e
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: b
# note 1
# Traceback (most recent call last):
#   File "text_and_data.py", line 18, in <module>
#     except KeyError as e: raise ValueError('b') from e
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: b
# note 1
# Traceback (most recent call last):
#   File "text_and_data.py", line 17, in <module>
#     try: raise KeyError('a')
#          ^^^^^^^^^^^^^^^^^^^
# KeyError: 'a'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "text_and_data.py", line 18, in <module>
#     except KeyError as e: raise ValueError('b') from e
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: b
# note 1
#
# NoneType: None
#  ['NoneType: None\n']
#   File "text_and_data.py", line 24, in <module>
#     traceback.print_stack(limit=1)
# ['<module>', 'g'] [<FrameSummary file text_and_data.py, line 26 in <module>>, <FrameSummary file text_and_data.py, line 25 in g>]
# ['  File "a.py", line 3, in fn\n    x = 1\n', '  File "b.py", line 4, in gn\n', '  File "c.py", line 1, in r\n    rec()\n', '  File "c.py", line 1, in r\n    rec()\n', '  File "c.py", line 1, in r\n    rec()\n', '  [Previous line repeated 3 more times]\n']
# Exception expected for value, int found
#   + Exception Group Traceback (most recent call last):
#   |   File "text_and_data.py", line 30, in <module>
#   |     try: raise ExceptionGroup('eg', [ValueError(1), TypeError('t')])
#   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   | ExceptionGroup: eg (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ValueError: 1
#     +---------------- 2 ----------------
#     | TypeError: t
#     +------------------------------------
# ['ExceptionGroup: eg (2 sub-exceptions)\n'] ['ExceptionGroup: eg (2 sub-exceptions)\n', '   ValueError: 1\n', '   TypeError: t\n']
# ['ValueError\n']
# True
# Traceback (most recent call last):
#   File "text_and_data.py", line 36, in <module>
#     try: compile('a b', 'x.py', 'exec')
#          ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#   File "x.py", line 1
#     a b
#       ^
# SyntaxError: invalid syntax
#   File "x.py", line 1
#     a b
#       ^
# SyntaxError: invalid syntax
