# exit: 1
# An AttributeError names what is nearly called so.
class Shape:
    colour = 'red'

    def __init__(self):
        self.position = (0, 0)

    def move_to(self, x, y):
        pass


import traceback


def show(act):
    try:
        act()
    except AttributeError as error:
        print(traceback.format_exception_only(error)[-1], end='')


s = Shape()
show(lambda: s.color)
show(lambda: s.positon)
show(lambda: s.moveto)
show(lambda: s.move)
show(lambda: Shape.colours)
show(lambda: s.completely_different)
show(lambda: 'text'.uper)
show(lambda: [].apend)
show(lambda: {}.itmes)
show(lambda: (1).real_)
show(lambda: None.foo)
show(lambda: traceback.format_exceptions)
show(lambda: s._position)
show(lambda: s.__position)
show(lambda: [].add)
show(lambda: [].push)
show(lambda: [].put)
show(lambda: set().append)
show(lambda: {}.has_key)
show(lambda: 'x'.len)
show(lambda: ().append)
s.psition

# output:
# AttributeError: 'Shape' object has no attribute 'color'. Did you mean: 'colour'?
# AttributeError: 'Shape' object has no attribute 'positon'. Did you mean: 'position'?
# AttributeError: 'Shape' object has no attribute 'moveto'. Did you mean: 'move_to'?
# AttributeError: 'Shape' object has no attribute 'move'
# AttributeError: type object 'Shape' has no attribute 'colours'. Did you mean: 'colour'?
# AttributeError: 'Shape' object has no attribute 'completely_different'
# AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
# AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
# AttributeError: 'dict' object has no attribute 'itmes'. Did you mean: 'items'?
# AttributeError: 'int' object has no attribute 'real_'. Did you mean: 'real'?
# AttributeError: 'NoneType' object has no attribute 'foo'
# AttributeError: module 'traceback' has no attribute 'format_exceptions'. Did you mean: 'format_exception'?
# AttributeError: 'Shape' object has no attribute '_position'. Did you mean: 'position'?
# AttributeError: 'Shape' object has no attribute '__position'. Did you mean: 'position'?
# AttributeError: 'list' object has no attribute 'add'
# AttributeError: 'list' object has no attribute 'push'
# AttributeError: 'list' object has no attribute 'put'
# AttributeError: 'set' object has no attribute 'append'
# AttributeError: 'dict' object has no attribute 'has_key'
# AttributeError: 'str' object has no attribute 'len'
# AttributeError: 'tuple' object has no attribute 'append'
# Traceback (most recent call last):
#   File "attributes_of_instances.py", line 45, in <module>
#     s.psition
# AttributeError: 'Shape' object has no attribute 'psition'. Did you mean: 'position'?
