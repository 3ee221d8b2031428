def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


t = (1, [2])
def assign():
    t[0] = 5
def delete():
    del t[0]
print(caught(assign))  # => TypeError: 'tuple' object does not support item assignment
print(caught(delete))  # => TypeError: 'tuple' object doesn't support item deletion
def add():
    t[1] += [3]
print(caught(add), t)  # => TypeError: 'tuple' object does not support item assignment (1, [2, 3])
