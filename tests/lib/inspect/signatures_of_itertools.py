# Functions that take functions apart, to curry or to document them, ask the classes of itertools as well.
import functools
import inspect
import itertools

for name in sorted(vars(itertools)):
    made = getattr(itertools, name)
    if name.startswith("_") or not callable(made):
        continue
    try:
        print(name, inspect.signature(made))
    except ValueError as error:
        print(name, "-", error)

# A class in Python that takes over the constructor has its signature, too.
class Pairs(itertools.pairwise):
    pass


print(inspect.signature(Pairs), inspect.signature(functools.partial(itertools.batched, n=2)))
bound = inspect.signature(itertools.accumulate).bind([1, 2], initial=5)
print(bound.arguments, list(itertools.accumulate(*bound.args, **bound.kwargs)))

# output:
# accumulate (iterable, func=None, *, initial=None)
# batched (iterable, n, *, strict=False)
# chain (*iterables)
# combinations (iterable, r)
# combinations_with_replacement (iterable, r)
# compress (data, selectors)
# count (start=0, step=1)
# cycle (iterable, /)
# dropwhile (predicate, iterable, /)
# filterfalse (function, iterable, /)
# groupby (iterable, key=None)
# islice - no signature found for builtin type <class 'itertools.islice'>
# pairwise (iterable, /)
# permutations (iterable, r=None)
# product (*iterables, repeat=1)
# repeat - no signature found for builtin type <class 'itertools.repeat'>
# starmap (function, iterable, /)
# takewhile (predicate, iterable, /)
# tee (iterable, n=2, /)
# zip_longest (*iterables, fillvalue=None)
# (iterable, /) (iterable, *, n=2, strict=False)
# {'iterable': [1, 2], 'initial': 5} [5, 6, 8]
