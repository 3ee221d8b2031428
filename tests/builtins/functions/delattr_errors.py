class Slots:
    __slots__ = ('q',)
class Plain: pass
for value, name in (([], 'x'), (1, 'real'), ([], 'append'), (object(), 'x'), (Plain(), 'x'), (len, 'x'), (int, 'x'), (Slots(), 'x'), (Slots(), 'q'), (None, 'x'), (Plain, 'x')):
    try:
        delattr(value, name)
    except Exception as error:
        print(type(error).__name__, error)

# output:
# AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError attribute 'real' of 'int' objects is not writable
# AttributeError 'list' object attribute 'append' is read-only
# AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError 'Plain' object has no attribute 'x'
# AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
# TypeError cannot set 'x' attribute of immutable type 'int'
# AttributeError 'Slots' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError q
# AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError type object 'Plain' has no attribute 'x'
