# testfile() runs the examples of a text.
import doctest

with open('tutorial.txt', 'w') as file:
    file.write('A tutorial\n==========\n\n>>> name = "x"\n>>> name * n\n\'xx\'\n\n>>> name\n"x"\n')
print(doctest.testfile('tutorial.txt', module_relative=False, globs={'n': 2}))
print(doctest.testfile('tutorial.txt', module_relative=False, globs={'n': 2}, verbose=True, name='T'))
try:
    doctest.testfile('tutorial.txt', package='x', module_relative=False)
except ValueError as error:
    print(error)

# output:
# **********************************************************************
# File "tutorial.txt", line 8, in tutorial.txt
# Failed example:
#     name
# Expected:
#     "x"
# Got:
#     'x'
# **********************************************************************
# 1 item had failures:
#    1 of   3 in tutorial.txt
# ***Test Failed*** 1 failure.
# TestResults(failed=1, attempted=3)
# Trying:
#     name = "x"
# Expecting nothing
# ok
# Trying:
#     name * n
# Expecting:
#     'xx'
# ok
# Trying:
#     name
# Expecting:
#     "x"
# **********************************************************************
# File "tutorial.txt", line 8, in T
# Failed example:
#     name
# Expected:
#     "x"
# Got:
#     'x'
# **********************************************************************
# 1 item had failures:
#    1 of   3 in T
# 3 tests in 1 item.
# 2 passed and 1 failed.
# ***Test Failed*** 1 failure.
# TestResults(failed=1, attempted=3)
# Package may only be specified for module-relative paths.
