# What can never run is warned of all the same.
choice = 1[0] if False else 'two'
choice = 'two' if True else 1()
choice = 1.5['a'] if not 'text' else 'two'
print(choice)

# output:
# warning_in_branches_that_never_run.py:2: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
#   choice = 1[0] if False else 'two'
# warning_in_branches_that_never_run.py:3: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#   choice = 'two' if True else 1()
# warning_in_branches_that_never_run.py:4: SyntaxWarning: 'float' object is not subscriptable; perhaps you missed a comma?
#   choice = 1.5['a'] if not 'text' else 'two'
# two
