# What is alive at the same time has an id of its own, numbers that differ in a single bit included: a dict by id() must
# not take one for the other.
numbers = [2, 3, -1, -2, 0, 1, True, False, None, 2.0, 3.0, 0.1, 0.1 + 2**-56, 1 << 40, (1 << 40) + 1]
seen = {id(number): number for number in numbers}
print(len(seen) == len(numbers), [seen[id(number)] for number in numbers] == numbers)  # => True True
print(id(numbers) not in seen, all(identity >= 0 for identity in seen))  # => True True
