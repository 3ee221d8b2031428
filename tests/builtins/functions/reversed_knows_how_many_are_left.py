import operator
class S:
    n = 3
    def __len__(self):
        if self.n is None: raise ZeroDivisionError('no length')
        return self.n
    def __getitem__(self, i): return i * 10
s = S(); r = reversed(s)
print(operator.length_hint(r), next(r), operator.length_hint(r))
S.n = 1; print(operator.length_hint(r)); S.n = None
try:
    operator.length_hint(r)
except ZeroDivisionError as error:
    print(error)
S.n = 5; print(list(r), operator.length_hint(r))

# output:
# 3 20 2
# 0
# no length
# [10, 0] 0
