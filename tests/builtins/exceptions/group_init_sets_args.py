# cpython: skip recorded from 3.14.8, the oracle is 3.14.2
# __init__ of a group takes whatever it is given for the args; message and members are those that __new__ got.
class Coded(ExceptionGroup):
    def __new__(cls, message, members, code):
        self = super().__new__(cls, message, members)
        self.code = code
        return self

    def derive(self, members):
        return Coded(self.message, members, self.code)


class Renamed(ExceptionGroup):
    def __init__(self, *args):
        super().__init__('another')


for group in (Coded('m', [ValueError(1)], 42), Renamed('m', [ValueError(1)]), ExceptionGroup('m', [ValueError(1)])):
    print(group.args, repr(group), group)
try:
    ExceptionGroup('m', [ValueError()]).__init__(code=1)
except TypeError as error:
    print(error)

# output:
# ('m', [ValueError(1)], 42) Coded('m', (ValueError(1),)) m (1 sub-exception)
# ('another',) Renamed('m', (ValueError(1),)) m (1 sub-exception)
# ('m', [ValueError(1)]) ExceptionGroup('m', [ValueError(1)]) m (1 sub-exception)
# ExceptionGroup() takes no keyword arguments
