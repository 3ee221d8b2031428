# Of names that are equally near, a NameError names the first of locals, globals, builtins; other errors the first by
# the alphabet. `self` counts wherever it is a local, and names of a package's module are looked for in the package.
import traceback

def told(function):
    try:
        function()
    except (NameError, AttributeError, ImportError) as error:
        said, _, advice = traceback.format_exception_only(error)[-1].strip().partition('. ')
        print(said.partition(' (')[0], '|', advice)

zone_b = zone_a = 1

def globals_in_order():
    zone_c

def locals_first():
    zone_d = 2
    zone_c

class Room:
    zone_b = zone_a = 1
    _hidden = 2

    def forgets_self(self):
        return [lambda: zone_a for self.x in '1'] and _hidden

    def in_a_nested_function(self):
        def inner():
            return self and _hidden
        inner()

def self_is_any_local():
    self = Room()
    _hidden

told(globals_in_order)
told(locals_first)
told(lambda: Room.zone_c)
told(lambda: Room.hidden)
told(Room().forgets_self)
told(Room().in_a_nested_function)
told(self_is_any_local)

def module_of_a_package():
    from collections.abc import OrderedDic

def not_in_the_package():
    from collections.abc import Iterabel

def no_underscores():
    from textwrap import whitespac, _whitespac

def with_underscore():
    from textwrap import _whitespac

told(module_of_a_package)
told(not_in_the_package)
told(no_underscores)
told(with_underscore)

# output:
# NameError: name 'zone_c' is not defined | 
# NameError: name 'zone_c' is not defined | 
# AttributeError: type object 'Room' has no attribute 'zone_c' | Did you mean: 'zone_a'?
# AttributeError: type object 'Room' has no attribute 'hidden' | 
# NameError: name '_hidden' is not defined | 
# NameError: name '_hidden' is not defined | 
# NameError: name '_hidden' is not defined | 
# ImportError: cannot import name 'OrderedDic' from 'collections.abc' | Did you mean: 'OrderedDict'?
# ImportError: cannot import name 'Iterabel' from 'collections.abc' | 
# ImportError: cannot import name 'whitespac' from 'textwrap' | 
# ImportError: cannot import name '_whitespac' from 'textwrap' | Did you mean: '_whitespace'?
