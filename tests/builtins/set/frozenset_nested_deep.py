# The natural numbers as sets: hashing each takes no longer for being nested deep.
numbers = [frozenset()]
for _ in range(40):
    numbers.append(frozenset(numbers))
print(len(numbers[-1]), len(set(map(hash, numbers))))
print(numbers[7] == frozenset(numbers[:7]), hash(numbers[7]) == hash(frozenset(numbers[:7])))
print(numbers[3] in {numbers[3]: 1}, {numbers[5]} == {frozenset(numbers[:5])})

# output:
# 40 41
# True True
# True True
