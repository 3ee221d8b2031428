# cpython: skip pyodide runs programs by exec()
# What the main program has before it begins, in this order; `python -c` has no file.
import subprocess
import sys

print(list(globals())[:8])
print(dir()[:8])
print(__cached__, __spec__, __package__, __doc__)
for code in 'print(dir())', 'import __main__; print(sorted(vars(__main__)))':
    print(subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout, end='')

# output:
# ['__name__', '__doc__', '__package__', '__loader__', '__spec__', '__builtins__', '__file__', '__cached__']
# ['__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__spec__']
# None None None None
# ['__builtins__', '__doc__', '__loader__', '__name__', '__package__', '__spec__']
# ['__builtins__', '__doc__', '__loader__', '__main__', '__name__', '__package__', '__spec__']
