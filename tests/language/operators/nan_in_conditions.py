nan = float('nan')
def f(x):
    if x < 1: return 'less'
    if not x < 1: return 'not less'
print(f(nan))  # => not less
i = 0
while not (nan < 1) and i < 2: i += 1
print(i)  # => 2
