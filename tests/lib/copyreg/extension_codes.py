import copyreg
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: copyreg.pickle(int, 5), lambda: copyreg.constructor(5), lambda: copyreg.add_extension('m', 'n', 0), lambda: copyreg.add_extension('m', 'n', 1 << 31), lambda: copyreg.add_extension('m', 'n', 240), lambda: copyreg.add_extension('m', 'n', 240), lambda: copyreg.add_extension('m', 'n', 241), lambda: copyreg.add_extension('m', 'o', 240), lambda: copyreg.remove_extension('m', 'o', 240), lambda: copyreg.remove_extension('m', 'n', 240), lambda: copyreg.remove_extension('m', 'n', 240)):
    attempt(call)
class A:
    __slots__ = 'x', '__y', '__dict__'
class B(A):
    __slots__ = ('z', '__weakref__')
class C(B):
    pass
print(copyreg._slotnames(C), copyreg._slotnames(object), copyreg.__newobj__(A).__class__.__name__, copyreg.__newobj_ex__(A, (), {}).__class__.__name__, complex in copyreg.dispatch_table)

# output:
# TypeError reduction functions must be callable
# TypeError constructors must be callable
# ValueError code out of range
# ValueError code out of range
# None
# None
# ValueError key ('m', 'n') is already registered with code 240
# ValueError code 240 is already in use for key ('m', 'n')
# ValueError key ('m', 'o') is not registered with code 240
# None
# ValueError key ('m', 'n') is not registered with code 240
# ['z', 'x', '_A__y'] [] A A True
