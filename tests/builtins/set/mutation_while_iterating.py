s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as error:
    print(error)
s = {1, 2, 3}
for x in s:
    s.add(x)
    s.discard(99)
print(s)
it = iter(s)
print(it.__length_hint__())
next(it)
print(it.__length_hint__())
s.clear()
try:
    next(it)
except RuntimeError as error:
    print(error)

# output:
# Set changed size during iteration
# Set changed size during iteration
# {1, 2, 3}
# 3
# 2
# Set changed size during iteration
