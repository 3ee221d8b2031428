class A:
    def __eq__(self, o): return True
try: hash(A())
except TypeError as e: print(e)
print(A.__hash__)
class B(A): pass
print(B.__hash__)
class C(A): __hash__ = object.__hash__
print(isinstance(hash(C()), int))
class D:
    def __hash__(self): return 'x'
try: hash(D())
except TypeError as e: print(e)
class F:
    def __hash__(self): return -1
print(hash(F()))
for x in ([], {}, set(), bytearray(), slice(1, [])):
    try: hash(x)
    except TypeError as e: print(e)
try: {[]: 1}
except TypeError as e: print(e)
try: {1, []}
except TypeError as e: print(e)
try: {}[{}]
except TypeError as e: print(e)
try: ([1], 2) in {1}
except TypeError as e: print(e)

# output:
# unhashable type: 'A'
# None
# None
# True
# __hash__ method should return an integer
# -2
# unhashable type: 'list'
# unhashable type: 'dict'
# unhashable type: 'set'
# unhashable type: 'bytearray'
# unhashable type: 'list'
# cannot use 'list' as a dict key (unhashable type: 'list')
# cannot use 'list' as a set element (unhashable type: 'list')
# cannot use 'dict' as a dict key (unhashable type: 'dict')
# cannot use 'tuple' as a set element (unhashable type: 'list')
