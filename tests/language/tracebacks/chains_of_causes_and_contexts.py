# exit: 1
# Three in a row: a cause, a context, and the one that is raised.
def first():
    raise KeyError('first')


def second():
    try:
        first()
    except KeyError as error:
        raise ValueError('second') from error


def third():
    try:
        second()
    except ValueError:
        {}['third']


try:
    third()
except KeyError as error:
    error.add_note('a note on the third')
    raise RuntimeError('last')

# output:
# Traceback (most recent call last):
#   File "chains_of_causes_and_contexts.py", line 9, in second
#     first()
#     ~~~~~^^
#   File "chains_of_causes_and_contexts.py", line 4, in first
#     raise KeyError('first')
# KeyError: 'first'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "chains_of_causes_and_contexts.py", line 16, in third
#     second()
#     ~~~~~~^^
#   File "chains_of_causes_and_contexts.py", line 11, in second
#     raise ValueError('second') from error
# ValueError: second
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "chains_of_causes_and_contexts.py", line 22, in <module>
#     third()
#     ~~~~~^^
#   File "chains_of_causes_and_contexts.py", line 18, in third
#     {}['third']
#     ~~^^^^^^^^^
# KeyError: 'third'
# a note on the third
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "chains_of_causes_and_contexts.py", line 25, in <module>
#     raise RuntimeError('last')
# RuntimeError: last
