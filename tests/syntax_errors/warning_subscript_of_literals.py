def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: 5[0])
attempt(lambda: None[0])
attempt(lambda: {1, 2}[0])
attempt(lambda: ...[0])
attempt(lambda: (x for x in ())[0])
attempt(lambda: (lambda: 1)[0])
attempt(lambda: 1.5[0])
attempt(lambda: {x for x in ()}[0])
attempt(lambda: True[0])

# output:
# warning_subscript_of_literals.py:4: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: 5[0])
# warning_subscript_of_literals.py:5: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: None[0])
# warning_subscript_of_literals.py:6: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: {1, 2}[0])
# warning_subscript_of_literals.py:7: SyntaxWarning: 'ellipsis' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: ...[0])
# warning_subscript_of_literals.py:8: SyntaxWarning: 'generator' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: (x for x in ())[0])
# warning_subscript_of_literals.py:9: SyntaxWarning: 'function' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: (lambda: 1)[0])
# warning_subscript_of_literals.py:10: SyntaxWarning: 'float' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: 1.5[0])
# warning_subscript_of_literals.py:11: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: {x for x in ()}[0])
# warning_subscript_of_literals.py:12: SyntaxWarning: 'bool' object is not subscriptable; perhaps you missed a comma?
#   attempt(lambda: True[0])
# TypeError 'int' object is not subscriptable
# TypeError 'NoneType' object is not subscriptable
# TypeError 'set' object is not subscriptable
# TypeError 'ellipsis' object is not subscriptable
# TypeError 'generator' object is not subscriptable
# TypeError 'function' object is not subscriptable
# TypeError 'float' object is not subscriptable
# TypeError 'set' object is not subscriptable
# TypeError 'bool' object is not subscriptable
