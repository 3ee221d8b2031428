# PEP 765: leaving a finally block by return, break or continue is warned about.
import warnings
sources = ['def f():\n try: pass\n finally: return 1', 'for x in y:\n try: pass\n finally: break',
           'for x in y:\n try: pass\n finally: continue', 'def f():\n try: pass\n finally:\n  def g(): return 1',
           'try: pass\nfinally:\n for x in (): break', 'def f():\n try: pass\n finally:\n  for x in y:\n   return x',
           'def f():\n try: pass\n except: return\n finally:\n  try: pass\n  finally: return']
for source in sources:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, 's.py', 'exec')
    print([(w.category.__name__, str(w.message), w.lineno) for w in caught])


def swallows():
    try:
        1 / 0
    finally:
        return 'swallowed'


print(swallows())

# output:
# finally_with_continue_and_break_warns.py:18: SyntaxWarning: 'return' in a 'finally' block
#   return 'swallowed'
# [('SyntaxWarning', "'return' in a 'finally' block", 3)]
# [('SyntaxWarning', "'break' in a 'finally' block", 3)]
# [('SyntaxWarning', "'continue' in a 'finally' block", 3)]
# []
# []
# []
# [('SyntaxWarning', "'return' in a 'finally' block", 6)]
# swallowed
