from annotationlib import ForwardRef, Format, get_annotations
class C:
    x: Later
    y: list[Later]
    z: int
got = get_annotations(C, format=Format.FORWARDREF)
print(got['x'].__forward_arg__, got['x'].__owner__ is C, got['z'])
try: got['x'].evaluate()
except NameError as e: print(e)
Later = str
print(got['x'].evaluate(), got['x'].evaluate(locals={'Later': 5}))
print(got['x'].evaluate(format=Format.STRING), ForwardRef('nothing').evaluate(format=Format.FORWARDREF).__forward_arg__)
r = ForwardRef('int')
print(r == ForwardRef('int'), r.evaluate(), repr(r), r.__forward_module__, r.__forward_is_class__)
try: ForwardRef(5)
except TypeError as e: print(e)
try: ForwardRef('1 +').evaluate()
except SyntaxError as e: print(e.msg)
print(C.__annotations__)

# output:
# Later True <class 'int'>
# name 'Later' is not defined
# <class 'str'> 5
# Later nothing
# True <class 'int'> ForwardRef('int') None False
# Forward reference must be a string -- got 5
# Forward reference must be an expression -- got '1 +'
# {'x': <class 'str'>, 'y': list[str], 'z': <class 'int'>}
