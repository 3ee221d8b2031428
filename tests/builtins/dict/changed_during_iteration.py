def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = {1: 1, 2: 2}
def grow():
    for k in d:
        d[k + 10] = 0
print(caught(grow))  # => RuntimeError: dictionary changed size during iteration
def shrink():
    for k, v in d.items():
        del d[k]
print(caught(shrink))  # => RuntimeError: dictionary changed size during iteration
for k in d:
    d[k] = 'same keys'
print(d)  # => {2: 'same keys', 11: 'same keys'}
it = iter(d)
d['new'] = 1
print(caught(lambda: next(it)))  # => RuntimeError: dictionary changed size during iteration
print(caught(lambda: next(it)))  # => RuntimeError: dictionary changed size during iteration
