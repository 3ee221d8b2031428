# CPython compiles a generator expression within all(), any() and tuple() twice, and so warns twice of what is in it.
import warnings


def warned(source):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        compile(source, 'source', 'exec')
    print(source, [str(one.message).split(';')[0] for one in found])


warned('any(1[0] for one in x)')
warned('tuple(one for one in 1()if 2[0])')
warned('any(all(1[0] for one in x) for two in y)')
warned('sum(1[0] for one in x)')
warned('any([1[0] for one in x])')

# output:
# any(1[0] for one in x) ["'int' object is not subscriptable", "'int' object is not subscriptable"]
# tuple(one for one in 1()if 2[0]) ["'int' object is not subscriptable", "'int' object is not callable", "'int' object is not subscriptable", "'int' object is not callable"]
# any(all(1[0] for one in x) for two in y) ["'int' object is not subscriptable", "'int' object is not subscriptable", "'int' object is not subscriptable", "'int' object is not subscriptable"]
# sum(1[0] for one in x) ["'int' object is not subscriptable"]
# any([1[0] for one in x]) ["'int' object is not subscriptable"]
