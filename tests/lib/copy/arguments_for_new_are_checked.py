# What __getnewargs_ex__ gives must be a tuple and a dict, or copying says what it gave instead.
import copy


class Made:
    def __new__(cls, *arguments, **keywords):
        made = super().__new__(cls)
        made.seen = arguments, keywords
        return made

    def __getnewargs_ex__(self):
        return self.answer


for answer in ((1,), {"key": 2}), ((1,), [2]), ([1], {}), ((1,),), [(1,), {}]:
    made = Made()
    made.answer = answer
    try:
        print(made.__reduce_ex__(4)[1:2])
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

# output:
# ((<class '__main__.Made'>, (1,), {'key': 2}),)
# TypeError: second item of the tuple returned by __getnewargs_ex__ must be a dict, not 'list'
# TypeError: first item of the tuple returned by __getnewargs_ex__ must be a tuple, not 'list'
# ValueError: __getnewargs_ex__ should return a tuple of length 2, not 1
# TypeError: __getnewargs_ex__ should return a tuple, not 'list'
