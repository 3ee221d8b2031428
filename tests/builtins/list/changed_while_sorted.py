# A list that its key function or comparison changes tells so, even if it was changed back.
from functools import cmp_to_key

numbers = [2, 1]


def attempt(key):
    try:
        numbers.sort(key=key)
    except ValueError as error:
        print(error, end=' ')
    print(numbers)


attempt(lambda number: numbers.append(3) or number)
attempt(lambda number: (numbers.append(3), numbers.pop()) and number)
attempt(lambda number: numbers.clear() or number)
attempt(cmp_to_key(lambda a, b: (numbers.append(3), numbers.pop()) and a - b))
attempt(lambda number: len(numbers))

# output:
# list modified during sort [1, 2]
# list modified during sort [1, 2]
# [1, 2]
# list modified during sort [1, 2]
# [1, 2]
