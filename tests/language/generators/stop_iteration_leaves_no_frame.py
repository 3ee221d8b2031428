# exit: 1
def numbers():
    next(iter([]))
    yield 1


for number in numbers():
    pass
# output:
# Traceback (most recent call last):
#   File "stop_iteration_leaves_no_frame.py", line 3, in numbers
#     next(iter([]))
#     ~~~~^^^^^^^^^^
# StopIteration
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "stop_iteration_leaves_no_frame.py", line 7, in <module>
#     for number in numbers():
#                   ~~~~~~~^^
# RuntimeError: generator raised StopIteration
