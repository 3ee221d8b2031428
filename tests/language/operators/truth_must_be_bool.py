# `__bool__` must answer with a bool wherever truth is asked for.
class Vague:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer


class Number(int):
    def __bool__(self):
        return 'yes'


def loop(value):
    while value:
        break


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except TypeError as error:
        print(error)


for value in (Vague(None), Vague(1), Number(3), Vague(True)):
    attempt(lambda: 'then' if value else 'else')
    attempt(lambda: value and 'more')
    attempt(lambda: (value or 'other') is value)
    attempt(lambda: not value)
    attempt(lambda: [x for x in 'a' if value])
    attempt(loop, value)
    attempt(bool, value)

# output:
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned int
# __bool__ should return bool, returned str
# __bool__ should return bool, returned str
# __bool__ should return bool, returned str
# __bool__ should return bool, returned str
# __bool__ should return bool, returned str
# __bool__ should return bool, returned str
# __bool__ should return bool, returned str
# then
# more
# True
# False
# ['a']
# None
# True
