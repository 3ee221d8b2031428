# An exception of the source comes through once, and the tool stays usable or exhausted as in CPython.
import itertools as it


def source():
    yield 1
    raise KeyError('broken')


for name, make in {
    'chain': lambda: it.chain(source(), 'ab'),
    'islice': lambda: it.islice(source(), 5),
    'accumulate': lambda: it.accumulate(source()),
    'pairwise': lambda: it.pairwise(source()),
    'batched': lambda: it.batched(source(), 2),
    'zip_longest': lambda: it.zip_longest(source(), 'abc'),
    'groupby': lambda: it.groupby(source()),
    'takewhile': lambda: it.takewhile(bool, source()),
    'compress': lambda: it.compress(source(), [1, 1, 1]),
    'starmap': lambda: it.starmap(str, it.batched(source(), 1)),
    'cycle': lambda: it.cycle(source()),
    'tee': lambda: it.tee(source())[0],
}.items():
    tool = make()
    seen = []
    for _ in range(5):
        try:
            item = next(tool)
            seen.append(item if name != 'groupby' else item[0])
        except StopIteration:
            seen.append('stop')
        except KeyError as error:
            seen.append(repr(error))
    print(name, seen)

# output:
# chain [1, "KeyError('broken')", 'a', 'b', 'stop']
# islice [1, "KeyError('broken')", 'stop', 'stop', 'stop']
# accumulate [1, "KeyError('broken')", 'stop', 'stop', 'stop']
# pairwise ["KeyError('broken')", 'stop', 'stop', 'stop', 'stop']
# batched ["KeyError('broken')", 'stop', 'stop', 'stop', 'stop']
# zip_longest [(1, 'a'), "KeyError('broken')", 'stop', 'stop', 'stop']
# groupby [1, "KeyError('broken')", 'stop', 'stop', 'stop']
# takewhile [1, "KeyError('broken')", 'stop', 'stop', 'stop']
# compress [1, "KeyError('broken')", 'stop', 'stop', 'stop']
# starmap ['1', "KeyError('broken')", 'stop', 'stop', 'stop']
# cycle [1, "KeyError('broken')", 1, 1, 1]
# tee [1, "KeyError('broken')", 'stop', 'stop', 'stop']
