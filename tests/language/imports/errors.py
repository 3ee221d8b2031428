try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e)  # => No module named 'no_such_module'
try:
    from math import nothing
except ImportError as e:
    print(str(e)[:40])  # => cannot import name 'nothing' from 'math'
