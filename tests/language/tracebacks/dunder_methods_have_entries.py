# Methods that operators call are in the traceback, like any.
import traceback


class Number:
    def __add__(self, other):
        raise TypeError('add')

    def __getitem__(self, key):
        return self + key

    def __contains__(self, item):
        return self[item]

    def __eq__(self, other):
        return other in self

    def __hash__(self):
        return hash(self == 1)

    def __len__(self):
        return {self: 1}

    def __bool__(self):
        return len(self) > 0

    def __str__(self):
        return 'yes' if self else 'no'

    def __format__(self, spec):
        return str(self)

    def __getattr__(self, name):
        return f'{self}'

    def __call__(self):
        return self.missing


try:
    Number()()
except TypeError:
    traceback.print_exc()

# output:
# Traceback (most recent call last):
#   File "dunder_methods_have_entries.py", line 41, in <module>
#     Number()()
#     ~~~~~~~~^^
#   File "dunder_methods_have_entries.py", line 37, in __call__
#     return self.missing
#            ^^^^^^^^^^^^
#   File "dunder_methods_have_entries.py", line 34, in __getattr__
#     return f'{self}'
#              ^^^^^^
#   File "dunder_methods_have_entries.py", line 31, in __format__
#     return str(self)
#   File "dunder_methods_have_entries.py", line 28, in __str__
#     return 'yes' if self else 'no'
#                     ^^^^
#   File "dunder_methods_have_entries.py", line 25, in __bool__
#     return len(self) > 0
#            ~~~^^^^^^
#   File "dunder_methods_have_entries.py", line 22, in __len__
#     return {self: 1}
#            ^^^^^^^^^
# TypeError: cannot use 'Number' as a dict key (add)
