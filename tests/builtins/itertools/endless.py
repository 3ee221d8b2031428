def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from itertools import count, cycle, repeat, islice
print(list(islice(count(), 3)), list(islice(count(5, -2), 3)), list(islice(count(0.5, 0.25), 3)), count(3), count(1, 2), count(2.5))  # => [0, 1, 2] [5, 3, 1] [0.5, 0.75, 1.0] count(3) count(1, 2) count(2.5)
print(list(islice(cycle('ab'), 5)), list(cycle([])), list(repeat('x', 3)), list(islice(repeat(1), 2)), repeat(5), repeat('a', 2))  # => ['a', 'b', 'a', 'b', 'a'] [] ['x', 'x', 'x'] [1, 1] repeat(5) repeat('a', 2)
c = count(2**47 - 1)
print(next(c), next(c), list(map(pow, range(4), repeat(2))), repeat(1, -3), list(repeat(1, 0)))  # => 140737488355327 140737488355328 [0, 1, 4, 9] repeat(1, 0) []
print(caught(lambda: count('a')))  # => TypeError: a number is required
