def f():
    x = 1
    exec('x = 2; y = 3')
    try: y
    except NameError as e: print(e)
    return x
print(f())
g = {}
exec('a = 1\ndef h(): return a\nclass C: b = a', g)
print(g['h'](), g['C'].b, '__builtins__' in g, sorted(k for k in g if k != '__builtins__'))
l = {}
exec('a = 5\nclass C:\n  try: v = a\n  except NameError: v = "hidden"\ndef h():\n  try: return a\n  except NameError as e: return str(e)', {}, l)
print(l['C'].v, l['h'](), sorted(l))
print(eval('[a for _ in (1,)]', {'a': 'global'}, {'a': 'local'}), eval('(lambda: a)()', {'a': 'global'}, {'a': 'local'}))
exec('global z; z = 9', g, l)
print(g['z'], 'z' in l)
try: eval('len([1])', {'__builtins__': {}})
except NameError as e: print(e)
print(eval('n(3)', {'__builtins__': {'n': str}}))
try: exec('import os', {'__builtins__': {}})
except ImportError as e: print(e)
try: exec('class C: pass', {'__builtins__': {}})
except NameError as e: print(e)
class M(dict):
    def __missing__(self, k): return k + '!'
print(eval('spam + eggs', {}, M()))
try: exec('x', 5)
except TypeError as e: print(e)
try: exec('x', {}, 5)
except TypeError as e: print(e)
try: eval('x', {}, 5)
except TypeError as e: print(e)
exec('del q', {}, {'q': 1})
print(eval('1 +\\\n 2'), eval(' \t3'), eval('(4,)'))
print(exec('5'), eval('None'), eval(compile('6', '', 'eval')), eval(compile('x = 7', '', 'exec')))
exec(compile('8', '', 'single')); exec(compile('x = 9; x', '', 'single'))

# output:
# name 'y' is not defined
# 1
# 1 1 True ['C', 'a', 'h']
# hidden name 'a' is not defined ['C', 'a', 'h']
# ['local'] global
# 9 False
# name 'len' is not defined
# 3
# __import__ not found
# __build_class__ not found
# spam!eggs!
# exec() globals must be a dict, not int
# locals must be a mapping or None, not int
# locals must be a mapping
# 3 3 (4,)
# None None 6 None
# 8
# 9
