# exit: 1
def function():
    counter = 1
    return countr
try: function()
except NameError as e: print(e, e.name)
import traceback
for source in ('pritn(1)', 'Tru', 'lenn', 'sys.x', 'ValueErorr', 'xyzzy_quux', 'selff', 'random.x', 'a', 'inpt'):
    try: eval(source, {'self_': 1})
    except NameError as e: print(traceback.format_exception_only(e)[0], end='')
class C:
    def __init__(self): self.value = 1
    def method(self): return value
try: C().method()
except NameError as e: print(traceback.format_exception_only(e)[-1], end='')
C().method()

# output:
# name 'countr' is not defined countr
# NameError: name 'pritn' is not defined
# NameError: name 'Tru' is not defined
# NameError: name 'lenn' is not defined
# NameError: name 'sys' is not defined. Did you forget to import 'sys'?
# NameError: name 'ValueErorr' is not defined
# NameError: name 'xyzzy_quux' is not defined
# NameError: name 'selff' is not defined
# NameError: name 'random' is not defined. Did you forget to import 'random'?
# NameError: name 'a' is not defined
# NameError: name 'inpt' is not defined
# NameError: name 'value' is not defined
# Traceback (most recent call last):
#   File "suggestions_name_error.py", line 16, in <module>
#     C().method()
#     ~~~~~~~~~~^^
#   File "suggestions_name_error.py", line 13, in method
#     def method(self): return value
#                              ^^^^^
# NameError: name 'value' is not defined. Did you mean: 'self.value'?
