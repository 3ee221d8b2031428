calls = []


class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        calls.append("next")
        self.n += 1
        if self.n in (3, 4):
            raise StopIteration
        return self.n


for make in (lambda s: map(str, s), lambda s: filter(None, s), lambda s: zip(s), enumerate, lambda s: iter(s)):
    it = make(Source())
    print([x for x in it], [x for x in it], len(calls))
    calls.clear()
z = zip(Source(), "ab")
print(list(z), next(z, "done"), len(calls))
a, b = iter([1, 2, 3]), iter([1, 2])
print(list(zip(a, b)), list(a))
a, b = iter([1, 2, 3]), iter([1, 2])
print(list(zip(b, a)), list(a))

# output:
# ['1', '2'] [] 4
# [1, 2] [] 4
# [(1,), (2,)] [] 4
# [(0, 1), (1, 2)] [] 4
# [1, 2] [] 4
# [(1, 'a'), (2, 'b')] done 4
# [(1, 1), (2, 2)] []
# [(1, 1), (2, 2)] [3]
