# What nobody can handle is told without carets, chain and suggestion; where it was raised in C, the place that runs.
def steps():
    try: yield 1
    except GeneratorExit: yield 2
def other():
    try: yield 1
    finally: 1/0
one = steps()
next(one)
del one
one = other()
next(one)
del one
print("gone")
class C:
    def __del__(self):
        x = 1
        raise ValueError("é")
class E(Exception):
    def __str__(self): raise ValueError
class D:
    def __del__(self): raise E
c = C()
del c
def f():
    d = D()
f()

# output:
# Exception ignored while closing generator <generator object steps at 0x18719c8>:
# Traceback (most recent call last):
#   File "unraisable_is_told_plainly.py", line 10, in <module>
#     del one
# RuntimeError: generator ignored GeneratorExit
# Exception ignored while closing generator <generator object other at 0x18719c8>:
# Traceback (most recent call last):
#   File "unraisable_is_told_plainly.py", line 7, in other
#     finally: 1/0
# ZeroDivisionError: division by zero
# gone
# Exception ignored while calling deallocator <function C.__del__ at 0x18742d8>:
# Traceback (most recent call last):
#   File "unraisable_is_told_plainly.py", line 18, in __del__
#     raise ValueError("é")
# ValueError: é
# Exception ignored while calling deallocator <function D.__del__ at 0x1874400>:
# Traceback (most recent call last):
#   File "unraisable_is_told_plainly.py", line 22, in __del__
#     def __del__(self): raise E
# E: <exception str() failed>
