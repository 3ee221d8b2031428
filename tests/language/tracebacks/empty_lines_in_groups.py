# Empty lines of notes and between chained exceptions keep the margin of the group, with its space.
import sys
import traceback

error = ValueError('x')
error.add_note('a\n\nb')
try:
    try:
        {}['k']
    except KeyError:
        raise error
except ValueError:
    pass
print(''.join(traceback.format_exception(ExceptionGroup('g', [error]))).splitlines())

# output:
# ['  | ExceptionGroup: g (1 sub-exception)', '  +-+---------------- 1 ----------------', '    | Traceback (most recent call last):', '    |   File "empty_lines_in_groups.py", line 9, in <module>', "    |     {}['k']", '    |     ~~^^^^^', "    | KeyError: 'k'", '    | ', '    | During handling of the above exception, another exception occurred:', '    | ', '    | Traceback (most recent call last):', '    |   File "empty_lines_in_groups.py", line 11, in <module>', '    |     raise error', '    | ValueError: x', '    | a', '    | ', '    | b', '    +------------------------------------']
