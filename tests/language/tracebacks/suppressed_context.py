# exit: 1
# `from None` hides what was handled, and only that.
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('hidden behind') from None
except KeyError:
    raise ValueError('shown')

# output:
# Traceback (most recent call last):
#   File "suppressed_context.py", line 7, in <module>
#     raise KeyError('hidden behind') from None
# KeyError: 'hidden behind'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "suppressed_context.py", line 9, in <module>
#     raise ValueError('shown')
# ValueError: shown
