try:
    [1, 2](3)
except TypeError as e: print(e)
try:
    (1, 2)(3)
except TypeError as e: print(e)
try:
    'a'(3)
except TypeError as e: print(e)
try:
    5(3)
except TypeError as e: print(e)
try:
    {1: 2}(3)
except TypeError as e: print(e)
try:
    {1}(3)
except TypeError as e: print(e)
try:
    f'{e}'(3)
except (TypeError, NameError) as e: print(e)
try:
    None(3)
except TypeError as e: print(e)
try:
    ...(3)
except TypeError as e: print(e)
try:
    [a for a in ()](3)
except TypeError as e: print(e)
try:
    (a for a in ())(3)
except TypeError as e: print(e)
try:
    (lambda: 4)(3)
except TypeError as e: print(e)

# output:
# warning_call_of_literals.py:2: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
#   [1, 2](3)
# warning_call_of_literals.py:5: SyntaxWarning: 'tuple' object is not callable; perhaps you missed a comma?
#   (1, 2)(3)
# warning_call_of_literals.py:8: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
#   'a'(3)
# warning_call_of_literals.py:11: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#   5(3)
# warning_call_of_literals.py:14: SyntaxWarning: 'dict' object is not callable; perhaps you missed a comma?
#   {1: 2}(3)
# warning_call_of_literals.py:17: SyntaxWarning: 'set' object is not callable; perhaps you missed a comma?
#   {1}(3)
# warning_call_of_literals.py:20: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
#   f'{e}'(3)
# warning_call_of_literals.py:23: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#   None(3)
# warning_call_of_literals.py:26: SyntaxWarning: 'ellipsis' object is not callable; perhaps you missed a comma?
#   ...(3)
# warning_call_of_literals.py:29: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
#   [a for a in ()](3)
# warning_call_of_literals.py:32: SyntaxWarning: 'generator' object is not callable; perhaps you missed a comma?
#   (a for a in ())(3)
# 'list' object is not callable
# 'tuple' object is not callable
# 'str' object is not callable
# 'int' object is not callable
# 'dict' object is not callable
# 'set' object is not callable
# name 'e' is not defined
# 'NoneType' object is not callable
# 'ellipsis' object is not callable
# 'list' object is not callable
# 'generator' object is not callable
# <lambda>() takes 0 positional arguments but 1 was given
