def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: [1, 2]['a'])
attempt(lambda: [1, 2][1.5])
attempt(lambda: [1, 2][None])
attempt(lambda: [1, 2][3, 4])
attempt(lambda: (1, 2)['a'])
attempt(lambda: 'abc'['a'])
attempt(lambda: b'abc'['a'])
attempt(lambda: f'abc{1}'['a'])
attempt(lambda: [1, 2][True])
attempt(lambda: [1, 2][(1, 2)])
attempt(lambda: [1, 2][lambda: 1])
attempt(lambda: [x for x in ()]['a'])
attempt(lambda: [1, 2][[1]])
attempt(lambda: [1, 2][{1}])
attempt(lambda: [1, 2][...])

# output:
# warning_index_of_literals.py:4: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
#   attempt(lambda: [1, 2]['a'])
# warning_index_of_literals.py:5: SyntaxWarning: list indices must be integers or slices, not float; perhaps you missed a comma?
#   attempt(lambda: [1, 2][1.5])
# warning_index_of_literals.py:6: SyntaxWarning: list indices must be integers or slices, not NoneType; perhaps you missed a comma?
#   attempt(lambda: [1, 2][None])
# warning_index_of_literals.py:7: SyntaxWarning: list indices must be integers or slices, not tuple; perhaps you missed a comma?
#   attempt(lambda: [1, 2][3, 4])
# warning_index_of_literals.py:8: SyntaxWarning: tuple indices must be integers or slices, not str; perhaps you missed a comma?
#   attempt(lambda: (1, 2)['a'])
# warning_index_of_literals.py:9: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
#   attempt(lambda: 'abc'['a'])
# warning_index_of_literals.py:10: SyntaxWarning: bytes indices must be integers or slices, not str; perhaps you missed a comma?
#   attempt(lambda: b'abc'['a'])
# warning_index_of_literals.py:11: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
#   attempt(lambda: f'abc{1}'['a'])
# warning_index_of_literals.py:13: SyntaxWarning: list indices must be integers or slices, not tuple; perhaps you missed a comma?
#   attempt(lambda: [1, 2][(1, 2)])
# warning_index_of_literals.py:14: SyntaxWarning: list indices must be integers or slices, not function; perhaps you missed a comma?
#   attempt(lambda: [1, 2][lambda: 1])
# warning_index_of_literals.py:15: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
#   attempt(lambda: [x for x in ()]['a'])
# warning_index_of_literals.py:16: SyntaxWarning: list indices must be integers or slices, not list; perhaps you missed a comma?
#   attempt(lambda: [1, 2][[1]])
# warning_index_of_literals.py:17: SyntaxWarning: list indices must be integers or slices, not set; perhaps you missed a comma?
#   attempt(lambda: [1, 2][{1}])
# warning_index_of_literals.py:18: SyntaxWarning: list indices must be integers or slices, not ellipsis; perhaps you missed a comma?
#   attempt(lambda: [1, 2][...])
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not float
# TypeError list indices must be integers or slices, not NoneType
# TypeError list indices must be integers or slices, not tuple
# TypeError tuple indices must be integers or slices, not str
# TypeError string indices must be integers, not 'str'
# TypeError byte indices must be integers or slices, not str
# TypeError string indices must be integers, not 'str'
# 2
# TypeError list indices must be integers or slices, not tuple
# TypeError list indices must be integers or slices, not function
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not list
# TypeError list indices must be integers or slices, not set
# TypeError list indices must be integers or slices, not ellipsis
