def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


s = {1, 2, 3}
def grow():
    for x in s:
        s.add(x + 10)
print(caught(grow))  # => RuntimeError: Set changed size during iteration
print(list(iter({1, 2})), iter({1, 2, 3}).__length_hint__())  # => [1, 2] 3
