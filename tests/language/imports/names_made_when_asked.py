# Some modules of the library make names only when they are asked for: dir() and the hints of errors know them all the same.
import collections
import concurrent.futures
import difflib
import enum
import functools
import io
import traceback

for module in collections, concurrent.futures, difflib, enum, functools, io:
    told = dir(module)
    print(module.__name__, [name for name in module.__all__ if name not in told], len(told) == len(set(told)))

for wrong in "functools.singledispach", "enum.verfy", "collections.userdict", "concurrent.futures.ThreadPoolExecuter":
    try:
        eval(wrong)
    except AttributeError:
        print(traceback.format_exc().splitlines()[-1])
try:
    from collections import Chainmap
except ImportError:
    print(traceback.format_exc().splitlines()[-1].split(" (")[0], traceback.format_exc().rstrip().split(")")[-1])

# output:
# collections [] True
# concurrent.futures [] True
# difflib [] True
# enum [] True
# functools [] True
# io [] True
# AttributeError: module 'functools' has no attribute 'singledispach'. Did you mean: 'singledispatch'?
# AttributeError: module 'enum' has no attribute 'verfy'. Did you mean: 'verify'?
# AttributeError: module 'collections' has no attribute 'userdict'. Did you mean: 'UserDict'?
# AttributeError: module 'concurrent.futures' has no attribute 'ThreadPoolExecuter'. Did you mean: 'ThreadPoolExecutor'?
# ImportError: cannot import name 'Chainmap' from 'collections' . Did you mean: 'ChainMap'?
