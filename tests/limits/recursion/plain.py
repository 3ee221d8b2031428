# cpython: skip its own stack is too small for the last depth
import sys


def down(n):
    return n and down(n - 1)


for depth in (900, 2000, 900, 100000):
    try:
        print(down(depth))
    except RecursionError as error:
        print(error)
sys.setrecursionlimit(50)
try:
    down(60)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(30000)
print(down(20000))
for wrong in (0, -5):
    try:
        sys.setrecursionlimit(wrong)
    except ValueError as error:
        print(error)
# output:
# 0
# maximum recursion depth exceeded
# 0
# maximum recursion depth exceeded
# maximum recursion depth exceeded
# 0
# recursion limit must be greater or equal than 1
# recursion limit must be greater or equal than 1
