# cpython: skip the oracle's program is no main module
# At the end of the program, finalisers still find the functions and modules of the main module.
import json


def helper(value):
    return json.dumps({"name": value})


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", helper(self.name), type(self).__name__)


class Cycle(Thing):
    def __init__(self, name):
        super().__init__(name)
        self.me = self


first = Thing("first")
second = Cycle("second")
print("last line")

# output:
# last line
# gone {"name": "first"} Thing
# gone {"name": "second"} Cycle
