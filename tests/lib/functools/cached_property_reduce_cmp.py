# cached_property, reduce and cmp_to_key.
import functools


class C:
    n = 0

    @functools.cached_property
    def value(self):
        "Doc."
        self.n += 1
        return self.n * 10


c = C()
print(c.value, c.value, c.n, c.__dict__, C.value.attrname, C.value.__doc__)
del c.value
print(c.value, c.n)
c.value = 'set'
print(c.value)


class S:
    __slots__ = ()

    @functools.cached_property
    def v(self):
        return 1


try:
    S().v
except TypeError as error:
    print(error)
try:
    functools.cached_property(len).__get__(c)
except TypeError as error:
    print(error)
try:

    class Two:
        @functools.cached_property
        def a(self):
            return 1

        b = a
except TypeError as error:
    print(error)
print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]), functools.reduce(max, [], 7), functools.reduce(max, [4]), functools.reduce(lambda a, b: a + b, 'ab', initial='>'))
for call in (lambda: functools.reduce(max, []), lambda: functools.reduce(max, 5)):
    try:
        call()
    except TypeError as error:
        print(error)
key = functools.cmp_to_key(lambda a, b: len(a) - len(b))
print(sorted(['ccc', 'a', 'bb'], key=key), key('a') < key('bb'), key('a') == key('b'), key('x').obj)
try:
    key('a') < 1
except TypeError as error:
    print(error)

# output:
# 10 10 1 {'n': 1, 'value': 10} value Doc.
# 20 2
# set
# No '__dict__' attribute on 'S' instance to cache 'v' property.
# Cannot use cached_property instance without calling __set_name__ on it.
# Cannot assign the same cached_property to two different names ('a' and 'b').
# 123 7 4 >ab
# reduce() of empty iterable with no initial value
# reduce() arg 2 must support iteration
# ['a', 'bb', 'ccc'] True True x
# other argument must be K instance
