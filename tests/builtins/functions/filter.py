def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, 'a1b2')))  # => [1, 'a', [0]] [1, 3, 5] ['1', '2']
def gen():
    for i in range(5):
        yield i
print(list(filter(lambda x: x > 2, gen())), list(filter(None, gen())), next(filter(lambda x: x > 9, gen()), 'none'))  # => [3, 4] [1, 2, 3, 4] none
class Odd:
    def __call__(self, x):
        return x % 2
print(list(filter(Odd(), range(5))), sum(filter(None, map(lambda x: x - 1, [1, 2, 3]))))  # => [1, 3] 3
print(caught(lambda: filter(None)))  # => TypeError: filter expected 2 arguments, got 1
print(caught(lambda: filter(None, 5)))  # => TypeError: 'int' object is not iterable
print(caught(lambda: list(filter(lambda x: 1 // 0, [1]))))  # => ZeroDivisionError: division by zero
